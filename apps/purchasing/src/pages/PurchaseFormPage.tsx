import { Held } from '@suanpan/app-kit/held';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { DocumentPage } from '@suanpan/document-kit/document-page';
import { orderToTrade } from '@suanpan/document-kit/order-to-trade';
import { newTradeDraft, tradeToDraft } from '@suanpan/document-kit/trade-draft';
import { TradeForm } from '@suanpan/document-kit/trade-form';
import { useMemo, useState } from 'react';
import { ReadPurchaseDocument, type ReadPurchaseQuery } from '../data/read-purchase.generated.ts';
import { NewSupplierButton } from '../documents/NewSupplierButton.tsx';
import { purchaseFormData } from '../documents/purchase-form-data.ts';
import { OrderReader } from '../orders/OrderReader.tsx';
import type { Order } from '../orders/use-order.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

const list = '/purchasing/documents';
const pageOf = ({ id }: { readonly id: string }): string => `${list}/${id}`;

/** Where a new purchase is typed: from nothing, or from the order that the address names. */
export function NewPurchasePage() {
  const t = useT();
  const [params] = useSearchParams();
  const orderId = params.get('order');
  if (orderId === null) return <NewTrade type="PURCHASE" title={t('purchases.new')} />;
  // What was received meanwhile, here or elsewhere, must not take away what is being typed.
  return (
    <OrderReader id={orderId}>{(order) => <Held value={order}>{(held) => <Receipt key={held.version} order={held} />}</Held>}</OrderReader>
  );
}

/** Where goods that come before their invoice are typed. */
export function NewProvisionalPage() {
  const t = useT();
  return <NewTrade type="PROVISIONAL" title={t('purchases.newProvisional')} />;
}

function Receipt({ order }: { order: Order }) {
  const t = useT();
  const note = t('order.ofOrder', { number: order.number });
  return order.status === 'APPROVED' ? <NewTrade type="PURCHASE" title={t('purchases.new')} order={order} note={note} /> : <MissingPage />;
}

interface NewTradeProps {
  type: 'PURCHASE' | 'PROVISIONAL';
  title: string;
  /** The order whose goods come. */
  order?: Order;
  note?: string;
}

function NewTrade({ type, title, order, note = '' }: NewTradeProps) {
  const { company } = useSession();
  const canWrite = useCan('purchasing.document.write');
  const [initial] = useState(() => {
    const today = todayIn(company.timeZone, new Date());
    return order ? orderToTrade(order, { party: order.supplier, today, note }) : newTradeDraft(today);
  });
  if (!canWrite) return <MissingPage />;
  return (
    <TradeForm
      type={type}
      title={title}
      backHref={order ? `/purchasing/orders/${order.id}` : list}
      data={purchaseFormData}
      replaces={null}
      initial={initial}
      pageOf={pageOf}
      besideParty={(choose) => <NewSupplierButton onCreated={choose} />}
      {...(order && { about: `${order.id}:${order.version}` })}
    />
  );
}

interface EditPurchasePageProps {
  id: string;
}

/** Where a draft is changed. */
export function EditPurchasePage({ id }: EditPurchasePageProps) {
  return (
    <DocumentPage id={id} query={ReadPurchaseDocument} listHref={list}>
      {(document) => <Held value={document}>{(held) => <ChangedPurchase key={held.version} document={held} />}</Held>}
    </DocumentPage>
  );
}

function ChangedPurchase({ document }: { document: NonNullable<ReadPurchaseQuery['tradeDocument']> }) {
  const t = useT();
  const canWrite = useCan('purchasing.document.write');
  const initial = useMemo(() => tradeToDraft(document), [document]);
  const { id, version, number, type, status } = document;
  if (!canWrite || status !== 'DRAFT' || (type !== 'PURCHASE' && type !== 'PROVISIONAL')) return <MissingPage />;
  return (
    <TradeForm
      type={type}
      title={t('purchase.edit', { number })}
      backHref={`${list}/${id}`}
      data={purchaseFormData}
      replaces={{ id, version }}
      initial={initial}
      pageOf={pageOf}
      besideParty={(choose) => <NewSupplierButton onCreated={choose} />}
    />
  );
}
