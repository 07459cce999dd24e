import { actionRules, type OrderAction } from '#business/sales/order-actions.ts';
import { findLines, findOrders, insertHistory, lockOrder } from '#business/sales/order-store.ts';
import type { DeliveryReason } from '#business/sales/order-delivery.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';
import type { HistoryEntry, SalesOrder } from '#business/sales/sales-order.ts';
import { requirePermission, seesSalesOf } from '#core/access/actor.ts';
import { orderChanged, type DeliveryAction } from '#business/sales/order-message.ts';
import { publish } from '#kernel/messages/publish.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { assertOwnDiscounts, withQuotedPrices } from './limit-discounts.ts';
import { assertNotMaker } from './assert-not-maker.ts';
import type { Work } from './work.ts';

/** Which order is meant, in the version its editor saw. */
export interface OrderVersion {
  readonly id: string;
  readonly version: number;
}

/** Holds an order for one action, or refuses: unknown or out of scope, changed since, in the wrong state, not permitted. */
export async function takeOrder(work: Work, wanted: OrderVersion, action: OrderAction): Promise<SalesOrder> {
  const { tx, actor } = work;
  const rule = actionRules[action];
  requirePermission(actor, rule.permission);
  const order = isId(wanted.id) ? await lockOrder(tx, wanted.id) : null;
  if (order === null || !seesSalesOf(actor, order.salespersonId)) throw new Refusal<OrderReason>('order-not-found');
  if (order.version !== wanted.version) throw new Refusal<OrderReason>('stale-version', { number: order.number, version: order.version });
  if (order.approval !== null) throw new Refusal<DeliveryReason>('order-being-approved', { number: order.number });
  if (!rule.from.includes(order.status))
    throw new Refusal<OrderReason>('wrong-state', { number: order.number, status: order.status, action });
  if (action === 'SUBMIT' || action === 'APPROVE')
    await assertOwnDiscounts(work, await withQuotedPrices(work, await findLines(tx, [order.id]), order));
  if (action === 'APPROVE') await assertNotMaker(work, { kind: 'sales-order', id: order.id, number: order.number });
  return order;
}

/** Writes an action into the order's history, tells other domains of it, and returns the order as it is now. */
export async function recordAction(
  work: Work,
  orderId: string,
  { action, note }: { readonly action: OrderAction; readonly note: string | null },
): Promise<SalesOrder> {
  return tellAction(work, orderId, { action, history: actionRules[action].history, note });
}

/** What sales do to an order, of which only its end and its new beginning are its history. */
const noted = { DELIVER: null, COMPLETE: 'COMPLETED', REOPEN: 'REOPENED' } as const;

/** Notes what a sale did to an order, and tells other domains of it. */
export async function noteAction(work: Work, orderId: string, action: DeliveryAction): Promise<void> {
  await tellAction(work, orderId, { action, history: noted[action], note: null });
}

interface ToldAction {
  readonly action: OrderAction | DeliveryAction;
  /** Null for what is no part of the history. */
  readonly history: HistoryEntry['action'] | null;
  readonly note: string | null;
}

async function tellAction({ tx, actor, clock, ids }: Work, orderId: string, { action, history, note }: ToldAction): Promise<SalesOrder> {
  const at = clock.now();
  const { memberId } = actor;
  const entries = history === null ? [] : [{ id: ids.next(), orderId, at, memberId, action: history, note }];
  const [found] = await Promise.all([findOrders(tx, [orderId]), insertHistory(tx, entries)]);
  const order = onlyRow(found);
  await publish(tx, orderChanged(order, { id: ids.next(at), action, memberId }));
  return order;
}
