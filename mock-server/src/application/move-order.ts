import { actionRules, type OrderAction } from '#business/sales/order-actions.ts';
import { updateOrderStatus } from '#business/sales/order-store.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { recordAction, takeOrder, type OrderVersion } from './change-order.ts';
import { changeOf, type Work } from './work.ts';

/** An action that moves an order to another state, with the reason when it is cancelled. */
export interface Move {
  readonly action: Exclude<OrderAction, 'EDIT'>;
  readonly voidReason: string | null;
}

/** Moves an order to the state that follows from an action. */
export async function moveOrder(work: Work, wanted: OrderVersion, { action, voidReason }: Move): Promise<SalesOrder> {
  const order = await takeOrder(work, wanted, action);
  await updateOrderStatus(work.tx, { id: order.id, status: actionRules[action].to ?? order.status, voidReason }, changeOf(work));
  return recordAction(work, order.id, { action, note: voidReason });
}
