import { actionRules, type OrderAction } from '#business/sales/order-actions.ts';
import { updateOrderStatus } from '#business/sales/order-store.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { executionOf, type DeliveryReason } from '#business/sales/order-delivery.ts';
import { holdBook } from '#business/ledger/book-store.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { recordAction, takeOrder, type OrderVersion } from './change-order.ts';
import { acceptQuotation } from './change-quotation.ts';
import { holdOrder, readDelivered, releaseOrder } from './hold-order.ts';
import { changeOf, type Work } from './work.ts';

/** An action that moves an order to another state, with the reason when it is cancelled. */
export interface Move {
  readonly action: Exclude<OrderAction, 'EDIT'>;
  readonly voidReason: string | null;
}

/**
 * Moves an order to the state that follows from an action, and holds or gives back what goes with it.
 *
 * The books come first, as wherever stock may change, so that nobody posts between what was found free and what is reserved.
 */
export async function moveOrder(work: Work, wanted: OrderVersion, { action, voidReason }: Move): Promise<SalesOrder> {
  const [, order] = await Promise.all([holdBook(work.tx), takeOrder(work, wanted, action)]);
  if (action === 'CANCEL') await assertUndelivered(work, order);
  if (action === 'APPROVE') await holdOrder(work, order);
  else if (action !== 'SUBMIT') await releaseOrder(work.tx, order);
  if (action === 'SUBMIT' && order.quotationId !== null) await acceptQuotation(work, order.quotationId, order.number);
  const status = actionRules[action].to ?? order.status;
  const [, moved] = await Promise.all([
    updateOrderStatus(work.tx, { id: order.id, status, voidReason }, changeOf(work)),
    recordAction(work, order.id, { action, note: voidReason }),
  ]);
  return moved;
}

/** What was delivered stays delivered: the rest of such an order is closed. */
async function assertUndelivered({ tx }: Work, order: SalesOrder): Promise<void> {
  const { lines, delivered } = await readDelivered(tx, order.id);
  if (executionOf(lines, delivered) !== 'NONE') throw new Refusal<DeliveryReason>('order-is-delivered', { number: order.number });
}
