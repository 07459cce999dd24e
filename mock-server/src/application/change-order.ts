import { actionRules, type OrderAction } from '#business/sales/order-actions.ts';
import { findOrders, insertHistory, lockOrder } from '#business/sales/order-store.ts';
import type { DeliveryReason } from '#business/sales/order-delivery.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import { requirePermission } from '#core/access/actor.ts';
import { orderChanged, type DeliveryAction } from '#business/sales/order-message.ts';
import { publish } from '#kernel/messages/publish.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from './work.ts';

/** Which order is meant, in the version its editor saw. */
export interface OrderVersion {
  readonly id: string;
  readonly version: number;
}

/** Holds an order for one action, or refuses: unknown or out of scope, changed since, in the wrong state, not permitted. */
export async function takeOrder({ tx, actor }: Work, wanted: OrderVersion, action: OrderAction): Promise<SalesOrder> {
  const rule = actionRules[action];
  requirePermission(actor, rule.permission);
  const order = isId(wanted.id) ? await lockOrder(tx, wanted.id) : null;
  if (order === null || (actor.onlyOf !== null && order.salespersonId !== actor.onlyOf)) throw new Refusal<OrderReason>('order-not-found');
  if (order.version !== wanted.version) throw new Refusal<OrderReason>('stale-version', { number: order.number, version: order.version });
  if (order.approval !== null) throw new Refusal<DeliveryReason>('order-being-approved', { number: order.number });
  if (!rule.from.includes(order.status))
    throw new Refusal<OrderReason>('wrong-state', { number: order.number, status: order.status, action });
  return order;
}

/** Writes an action into the order's history, tells other domains of it, and returns the order as it is now. */
export async function recordAction(
  { tx, actor, clock, ids }: Work,
  orderId: string,
  done: { readonly action: OrderAction; readonly note: string | null },
): Promise<SalesOrder> {
  const { history } = actionRules[done.action];
  const at = clock.now();
  const entry = { id: ids.next(), orderId, at, memberId: actor.memberId, action: history, note: done.note };
  const [found] = await Promise.all([findOrders(tx, [orderId]), insertHistory(tx, [entry])]);
  const order = onlyRow(found);
  await publish(tx, orderChanged(order, { id: ids.next(at), action: done.action, memberId: actor.memberId }));
  return order;
}

/** What sales do to an order, of which only its end and its new beginning are its history. */
export type NotedAction = DeliveryAction;

const noted = { DELIVER: null, COMPLETE: 'COMPLETED', REOPEN: 'REOPENED' } as const;

/** Notes what a sale did to an order, and tells other domains of it. */
export async function noteAction({ tx, actor, clock, ids }: Work, orderId: string, action: NotedAction): Promise<void> {
  const at = clock.now();
  const history = noted[action];
  if (history !== null) await insertHistory(tx, [{ id: ids.next(), orderId, at, memberId: actor.memberId, action: history, note: null }]);
  await publish(tx, orderChanged(onlyRow(await findOrders(tx, [orderId])), { id: ids.next(at), action, memberId: actor.memberId }));
}
