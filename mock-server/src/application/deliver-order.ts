import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals, negateDecimal } from '@suanpan/money/proportion';
import { useStockHolds } from '#business/inventory/stock-hold-store.ts';
import { executionOf, openOf, statusAfter, type DeliveryReason } from '#business/sales/order-delivery.ts';
import { findLinkedLines } from '#business/sales/order-link-store.ts';
import type { DeliveryAction } from '#business/sales/order-message.ts';
import { lockOrder, updateOrderStatus } from '#business/sales/order-store.ts';
import { lastActionOf } from '#business/sales/order-trail.ts';
import type { SalesOrder } from '#business/sales/sales-order.ts';
import type { DocumentLine, TradeDocument } from '#business/trade/document.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { noteAction } from './change-order.ts';
import { keepOpenCredit, readDelivered, releaseOrder, reserveAgain } from './hold-order.ts';
import { changeOf, type Work } from './work.ts';

/** What a posting does to one order: quantities by its lines, below zero what comes back. */
interface Delivery {
  readonly order: SalesOrder;
  readonly quantities: ReadonlyMap<string, string>;
}

/** What a posting does to orders. */
export type Deliveries = readonly Delivery[];

/**
 * Begins what a posting does to the orders behind its lines, before the stock is read: they are held, more than ordered is refused (I6), and
 * what was reserved for the goods is free for this posting.
 *
 * Documents without an order behind them pass without a question. The books are held already, and orders come after them everywhere.
 */
export async function beginDelivery({ tx }: Work, document: TradeDocument, lines: readonly Linked[]): Promise<Deliveries> {
  const linked = quantitiesOf(document, lines);
  if (linked.size === 0) return [];
  const orderLines = await findLinkedLines(tx, [...linked.keys()]);
  const deliveries: Delivery[] = [];
  for (const orderId of [...new Set(orderLines.map((line) => line.orderId))].toSorted()) {
    const order = await lockOrder(tx, orderId);
    if (order === null) throw new Error(`The order ${orderId} that a line points at is missing`);
    const own = orderLines.filter((line) => line.orderId === orderId);
    const delivery = { order, quantities: new Map(own.map(({ id }) => [id, linked.get(id) ?? '0'])) };
    await assertDeliverable(tx, document, delivery);
    deliveries.push(delivery);
  }
  const delivered = [...linked].filter(([, quantity]) => compareDecimals(quantity, '0') > 0);
  await useStockHolds(
    tx,
    delivered.map(([orderLineId, quantity]) => ({ orderLineId, quantity })),
  );
  return deliveries;
}

/** Ends what a posting does to orders, once it is written: holds follow what is open, and who is fully delivered is complete. */
export async function finishDelivery(work: Work, deliveries: Deliveries, { isSaleVoid }: { readonly isSaleVoid: boolean }): Promise<void> {
  for (const delivery of deliveries) await finishOne(work, delivery, isSaleVoid);
}

type Linked = Pick<DocumentLine, 'orderLineId' | 'quantity'>;

/** A line of a sale delivers, one of a return brings back; in red each does the other. */
function quantitiesOf({ type }: TradeDocument, lines: readonly Linked[]): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  if (type !== 'SALE' && type !== 'SALE_RETURN') return sums;
  for (const { orderLineId, quantity } of lines) {
    if (orderLineId === null || quantity === null) continue;
    const signed = type === 'SALE' ? quantity : negateDecimal(quantity);
    sums.set(orderLineId, addDecimals(sums.get(orderLineId) ?? '0', signed));
  }
  return sums;
}

/** A red document takes back what was; any other sale needs an order that is open, and at most what is open of it. */
async function assertDeliverable(tx: Work['tx'], document: TradeDocument, { order, quantities }: Delivery): Promise<void> {
  if (document.type === 'SALE' && document.redOfId === null && order.status !== 'APPROVED')
    throw new Refusal<DeliveryReason>('order-not-open', { number: order.number, status: order.status });
  const { lines, delivered } = await readDelivered(tx, order.id);
  for (const line of lines) {
    const left = openOf(line, delivered);
    if (compareDecimals(quantities.get(line.id) ?? '0', left) > 0)
      throw new Refusal<DeliveryReason>('delivers-too-much', { number: order.number, line: line.position, left });
  }
}

async function finishOne(work: Work, { order, quantities }: Delivery, isSaleVoid: boolean): Promise<void> {
  const { tx } = work;
  const { lines, delivered } = await readDelivered(tx, order.id);
  const lastAction = await lastActionOf(tx, order.id);
  const status = statusAfter({ status: order.status, execution: executionOf(lines, delivered), isVoid: isSaleVoid, lastAction });
  await updateOrderStatus(tx, { id: order.id, status, voidReason: order.voidReason }, changeOf(work));
  if (status === 'APPROVED') {
    await reserveAgain(tx, order, returnedOf(quantities));
    await keepOpenCredit(tx, order);
  } else if (order.status === 'APPROVED') {
    await releaseOrder(tx, order);
  }
  await noteAction(work, order.id, doneTo(order, status));
}

function doneTo(before: SalesOrder, status: SalesOrder['status']): DeliveryAction {
  if (status === before.status) return 'DELIVER';
  return status === 'CLOSED' ? 'COMPLETE' : 'REOPEN';
}

function returnedOf(quantities: Delivery['quantities']): ReadonlyMap<string, string> {
  const back = [...quantities].filter(([, quantity]) => compareDecimals(quantity, '0') < 0);
  return new Map(back.map(([id, quantity]) => [id, negateDecimal(quantity)]));
}
