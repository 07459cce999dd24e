import { purchaseRule } from '#business/purchasing/purchase-order-actions.ts';
import { findPurchaseOrders, insertPurchaseHistory, lockPurchaseOrder } from '#business/purchasing/purchase-order-store.ts';
import type { PurchaseOrder } from '#business/purchasing/purchase-order.ts';
import type { OrderAction } from '#business/sales/order-actions.ts';
import type { HistoryAction } from '#business/sales/sales-order.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';
import { requirePermission, worksIn } from '#core/access/actor.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertNotMaker } from './assert-not-maker.ts';
import type { OrderVersion } from './change-order.ts';
import type { Work } from './work.ts';

/** Holds an order for one action, or refuses: unknown or not seen, changed since, in the wrong state, not permitted. */
export async function takePurchaseOrder(work: Work, wanted: OrderVersion, action: OrderAction): Promise<PurchaseOrder> {
  const { tx, actor } = work;
  const rule = purchaseRule(action);
  requirePermission(actor, rule.permission);
  const order = isId(wanted.id) ? await lockPurchaseOrder(tx, wanted.id) : null;
  if (order === null || !worksIn(actor, order.warehouseId)) throw new Refusal<OrderReason>('order-not-found');
  const { number, version, status } = order;
  if (version !== wanted.version) throw new Refusal<OrderReason>('stale-version', { number, version });
  if (!rule.from.includes(status)) throw new Refusal<OrderReason>('wrong-state', { number, status, action });
  if (action === 'APPROVE') await assertNotMaker(work, { kind: 'purchase-order', id: order.id, number: order.number });
  return order;
}

/** Writes what was done into the order's history, and returns the order as it is now. */
export async function recordPurchaseAction(
  { tx, actor, clock, ids }: Work,
  orderId: string,
  { action, note = null }: { readonly action: HistoryAction; readonly note?: string | null },
): Promise<PurchaseOrder> {
  await insertPurchaseHistory(tx, { id: ids.next(), orderId, at: clock.now(), memberId: actor.memberId, action, note });
  return onlyRow(await findPurchaseOrders(tx, [orderId]));
}
