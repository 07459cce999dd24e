import { useQuery } from '@apollo/client/react';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { Held } from '@suanpan/app-kit/held';
import { useSession } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useMemo, useState } from 'react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { todayIn } from '@suanpan/app-kit/today-in';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { ReadCustomerNameDocument } from '../data/read-customer-name.generated.ts';
import type { OrderDraft } from '../orders/order-draft.ts';
import { OrderForm } from '../orders/OrderForm.tsx';
import { newDraft, orderToDraft } from '../orders/order-to-draft.ts';
import { quotationToOrder } from '../quotations/quotation-draft.ts';
import { type Quotation, useQuotation } from '../quotations/use-quotation.ts';
import { type Order, useOrder } from '../orders/use-order.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface OrderFormPageProps {
  /** The order to change, or null for a new one. */
  id: string | null;
}

/** Where an order is typed: a new one, or one that may still be changed. */
export function OrderFormPage({ id }: OrderFormPageProps) {
  const [params] = useSearchParams();
  const customerId = params.get('customer');
  const quotationId = params.get('quotation');
  if (id !== null) return <ExistingOrder id={id} />;
  if (quotationId !== null) return <NewOrderOf key={quotationId} quotationId={quotationId} />;
  return customerId === null ? <NewOrder customer={null} /> : <NewOrderFor key={customerId} customerId={customerId} />;
}

/** A new order for the customer that the address names. */
function NewOrderFor({ customerId }: { customerId: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(ReadCustomerNameDocument, { variables: { id: customerId } });
  if (!data && error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={t('order.new')} />;
  return <NewOrder customer={data.customer ? { id: data.customer.id, label: data.customer.name } : null} />;
}

/** A new order of all that the quotation that the address names offers. */
function NewOrderOf({ quotationId }: { quotationId: string }) {
  const t = useT();
  const { quotation, error, refetch } = useQuotation(quotationId);
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (quotation === undefined) return <LoadingState label={t('order.new')} />;
  if (quotation === null) return <MissingPage />;
  // What becomes of the quotation meanwhile must not take away what is being typed.
  return (
    <Held value={quotation}>
      {(held) => (held.allowedActions.includes('ORDER') ? <QuotedOrder key={held.version} quotation={held} /> : <MissingPage />)}
    </Held>
  );
}

function QuotedOrder({ quotation }: { quotation: Quotation }) {
  const t = useT();
  const { company } = useSession();
  const [initial] = useState(() => quotationToOrder(quotation, todayIn(company.timeZone, new Date())));
  return (
    <FormPage title={t('order.new')} order={null} quotation={quotation} initial={initial} back={`/sales/quotations/${quotation.id}`} />
  );
}

function NewOrder({ customer }: { customer: OrderDraft['customer'] }) {
  const t = useT();
  const { company } = useSession();
  const [initial] = useState(() => ({ ...newDraft(todayIn(company.timeZone, new Date())), customer }));
  return <FormPage title={t('order.new')} order={null} initial={initial} back="/sales/orders" />;
}

function ExistingOrder({ id }: { id: string }) {
  const t = useT();
  const { order, error, isLoading, refetch } = useOrder(id);
  if (isLoading) return <LoadingState label={t('orders.title')} />;
  if (order === null) return <MissingPage />;
  if (!order) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <Held value={order}>{(held) => <ChangedOrder key={held.version} order={held} />}</Held>;
}

function ChangedOrder({ order }: { order: Order }) {
  const t = useT();
  const initial = useMemo(() => orderToDraft(order), [order]);
  return <FormPage title={t('order.edit', { number: order.number })} order={order} initial={initial} back={`/sales/orders/${order.id}`} />;
}

interface FormPageProps {
  title: string;
  order: Order | null;
  /** The quotation that a new one is made from. */
  quotation?: Quotation;
  initial: ReturnType<typeof newDraft>;
  back: string;
}

function FormPage({ title, back, ...form }: FormPageProps) {
  const { navigation } = useHost();
  usePageTitle(title);
  return <OrderForm {...form} header={(status) => <PageHeader title={title} status={status} onBack={() => navigation.openTab(back)} />} />;
}
