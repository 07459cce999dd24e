import { useSession } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useMemo, useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { todayIn } from '../app/today-in.ts';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { OrderForm } from '../orders/OrderForm.tsx';
import { newDraft, orderToDraft } from '../orders/order-to-draft.ts';
import { type Order, useOrder } from '../orders/use-order.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

interface OrderFormPageProps {
  /** The order to change, or null for a new one. */
  id: string | null;
}

/** Where an order is typed: a new one, or one that may still be changed. */
export function OrderFormPage({ id }: OrderFormPageProps) {
  return id === null ? <NewOrder /> : <ExistingOrder id={id} />;
}

function NewOrder() {
  const t = useT();
  const { company } = useSession();
  const [initial] = useState(() => newDraft(todayIn(company.timeZone, new Date())));
  return <FormPage title={t('order.new')} order={null} initial={initial} back="/sales/orders" />;
}

function ExistingOrder({ id }: { id: string }) {
  const t = useT();
  const { order, error, isLoading, refetch } = useOrder(id);
  const initial = useMemo(() => (order ? orderToDraft(order) : null), [order]);
  if (isLoading) return <LoadingState label={t('orders.title')} />;
  if (order === null) return <MissingPage />;
  if (!order || !initial) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <FormPage
      key={order.version}
      title={t('order.edit', { number: order.number })}
      order={order}
      initial={initial}
      back={`/sales/orders/${id}`}
    />
  );
}

interface FormPageProps {
  title: string;
  order: Order | null;
  initial: ReturnType<typeof newDraft>;
  back: string;
}

function FormPage({ title, order, initial, back }: FormPageProps) {
  const { navigation } = useHost();
  usePageTitle(title);
  return (
    <OrderForm
      order={order}
      initial={initial}
      header={(status) => <PageHeader title={title} status={status} onBack={() => navigation.openTab(back)} />}
    />
  );
}
