import { Held } from '@suanpan/app-kit/held';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { useMemo, useState } from 'react';
import { newOrderDraft, orderToDraft } from '../orders/order-draft.ts';
import { OrderForm } from '../orders/OrderForm.tsx';
import { OrderReader } from '../orders/OrderReader.tsx';
import type { Order } from '../orders/use-order.ts';
import { MissingPage } from './MissingPage.tsx';

/** Where a new purchase order is typed. */
export function NewPurchaseOrderPage() {
  const { company } = useSession();
  const canWrite = useCan('purchasing.order.write');
  const [initial] = useState(() => newOrderDraft(todayIn(company.timeZone, new Date())));
  return canWrite ? <OrderForm order={null} initial={initial} /> : <MissingPage />;
}

interface EditPurchaseOrderPageProps {
  id: string;
}

/** Where an order that may still be changed is changed. */
export function EditPurchaseOrderPage({ id }: EditPurchaseOrderPageProps) {
  return <OrderReader id={id}>{(order) => <Held value={order}>{(held) => <Changed key={held.version} order={held} />}</Held>}</OrderReader>;
}

function Changed({ order }: { order: Order }) {
  const initial = useMemo(() => orderToDraft(order), [order]);
  return order.allowedActions.includes('EDIT') ? <OrderForm order={order} initial={initial} /> : <MissingPage />;
}
