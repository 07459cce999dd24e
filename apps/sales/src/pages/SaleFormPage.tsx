import { Held } from '@suanpan/app-kit/held';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { type TradeDraft, newTradeDraft, tradeToDraft } from '@suanpan/document-kit/trade-draft';
import { TradeForm } from '@suanpan/document-kit/trade-form';
import type { ReplacedDraft } from '@suanpan/document-kit/trade-form-data';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useMemo, useState } from 'react';
import { ReadSaleDocument, type ReadSaleQuery } from '../data/read-sale.generated.ts';
import { CashPart } from '../documents/CashPart.tsx';
import { NewCustomerButton } from '../documents/NewCustomerButton.tsx';
import { orderToSale } from '../documents/order-to-sale.ts';
import { saleFormData } from '../documents/sale-form-data.ts';
import { useCounterSale } from '../documents/use-counter-sale.ts';
import { type Order, useOrder } from '../orders/use-order.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

const list = '/sales/documents';

/** Where a new sale is typed: from nothing, or from the order that the address names. */
export function NewSalePage() {
  const [params] = useSearchParams();
  const canWrite = useCan('sales.document.write');
  const orderId = params.get('order');
  if (!canWrite) return <MissingPage />;
  return orderId === null ? <NewCounterSale /> : <NewSaleOf key={orderId} orderId={orderId} />;
}

/** A sale from nothing, as it begins at the counter. */
function NewCounterSale() {
  const t = useT();
  const counter = useCounterSale();
  return counter === undefined ? <LoadingState label={t('sales.new')} /> : <NewSale order={null} counter={counter} />;
}

function NewSaleOf({ orderId }: { orderId: string }) {
  const t = useT();
  const { order, error, isLoading, refetch } = useOrder(orderId);
  if (isLoading) return <LoadingState label={t('sales.new')} />;
  if (order === null) return <MissingPage />;
  if (!order) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  // What was delivered meanwhile, here or elsewhere, must not take away what is being typed.
  return (
    <Held value={order}>{(held) => (held.status === 'APPROVED' ? <NewSale key={held.version} order={held} /> : <MissingPage />)}</Held>
  );
}

interface NewSaleProps {
  order: Order | null;
  counter?: ReturnType<typeof useCounterSale>;
}

function NewSale({ order, counter = null }: NewSaleProps) {
  const t = useT();
  const { company } = useSession();
  const [initial] = useState(() => {
    const today = todayIn(company.timeZone, new Date());
    return order
      ? orderToSale(order, { today, note: t('sale.ofOrder', { number: order.number }) })
      : { ...newTradeDraft(today), ...counter };
  });
  return (
    <SaleForm
      title={t('sales.new')}
      backHref={order ? `/sales/orders/${order.id}` : list}
      initial={initial}
      replaces={null}
      {...(order && { about: `${order.id}:${order.version}` })}
    />
  );
}

interface EditSalePageProps {
  id: string;
}

/** Where a draft of a sale is changed. */
export function EditSalePage({ id }: EditSalePageProps) {
  return (
    <DocumentPage id={id} query={ReadSaleDocument} listHref={list}>
      {(document) => <Held value={document}>{(held) => <ChangedSale key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function ChangedSale({ document }: { document: NonNullable<ReadSaleQuery['tradeDocument']> }) {
  const t = useT();
  const canWrite = useCan('sales.document.write');
  const initial = useMemo(() => tradeToDraft(document), [document]);
  const { id, version, number, type, status } = document;
  if (!canWrite || status !== 'DRAFT' || type !== 'SALE') return <MissingPage />;
  return <SaleForm title={t('order.edit', { number })} backHref={`${list}/${id}`} initial={initial} replaces={{ id, version }} />;
}

interface SaleFormProps {
  title: string;
  backHref: string;
  initial: TradeDraft;
  replaces: ReplacedDraft | null;
  /** The order that it is made from. */
  about?: string;
}

function SaleForm(props: SaleFormProps) {
  return (
    <TradeForm
      {...props}
      type="SALE"
      data={saleFormData}
      pageOf={({ id }) => `${list}/${id}`}
      besideParty={(choose) => <NewCustomerButton onCreated={choose} />}
      belowLines={(part) => <CashPart {...part} />}
    />
  );
}
