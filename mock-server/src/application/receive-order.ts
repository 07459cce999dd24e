import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals } from '@suanpan/money/proportion';
import {
  findPurchaseLines,
  lastPurchaseAction,
  lockPurchaseOrder,
  updatePurchaseStatus,
} from '#business/purchasing/purchase-order-store.ts';
import type { PurchaseOrder, PurchaseOrderLine, ReceiptReason } from '#business/purchasing/purchase-order.ts';
import { findOrderedLines, sumReceived } from '#business/purchasing/receipt-store.ts';
import { executionOf, openOf, statusAfter, type Delivered } from '#business/sales/order-delivery.ts';
import type { DocumentLine, TradeDocument } from '#business/trade/document.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { recordPurchaseAction } from './change-purchase-order.ts';
import { changeOf, type Work } from './work.ts';

/** The purchase orders that a posting receives, as they were before it. */
export type Receipts = readonly PurchaseOrder[];

type Linked = Pick<DocumentLine, 'purchaseOrderLineId' | 'quantity'>;

/**
 * Begins what a posting does to the purchase orders behind its lines: they are held, and more than is open is refused (I6).
 *
 * Documents without an order behind them pass without a question. The books are held already, and orders come after them everywhere.
 */
export async function beginReceipt({ tx }: Work, document: TradeDocument, lines: readonly Linked[]): Promise<Receipts> {
  const quantities = quantitiesOf(lines);
  if (quantities.size === 0) return [];
  const ordered = await findOrderedLines(tx, [...quantities.keys()]);
  const orders: PurchaseOrder[] = [];
  for (const orderId of [...new Set(ordered.map((line) => line.orderId))].toSorted()) {
    const order = await lockPurchaseOrder(tx, orderId);
    if (order === null) throw new Error(`The purchase order ${orderId} that a line points at is missing`);
    if (document.redOfId === null) await assertReceivable(tx, order, quantities);
    orders.push(order);
  }
  return orders;
}

/** Ends what a posting does to purchase orders, once it is written: who is fully received is complete, and a void opens it again. */
export async function finishReceipt(work: Work, receipts: Receipts, { isVoid }: { readonly isVoid: boolean }): Promise<void> {
  for (const order of receipts) await finishOne(work, order, isVoid);
}

/** Lines of returns name no order: what went back was received all the same. */
function quantitiesOf(lines: readonly Linked[]): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const { purchaseOrderLineId: id, quantity } of lines) {
    if (id !== null && quantity !== null) sums.set(id, addDecimals(sums.get(id) ?? '0', quantity));
  }
  return sums;
}

async function assertReceivable(
  tx: Transaction,
  { id, number, status }: PurchaseOrder,
  quantities: ReadonlyMap<string, string>,
): Promise<void> {
  if (status !== 'APPROVED') throw new Refusal<ReceiptReason>('purchase-order-not-open', { number, status });
  const { lines, received } = await readReceived(tx, id);
  for (const line of lines) {
    const left = openOf(line, received);
    if (compareDecimals(quantities.get(line.id) ?? '0', left) > 0)
      throw new Refusal<ReceiptReason>('receives-too-much', { number, line: line.position, left });
  }
}

async function finishOne(work: Work, order: PurchaseOrder, isVoid: boolean): Promise<void> {
  const { tx } = work;
  const { id, voidReason } = order;
  const { lines, received } = await readReceived(tx, id);
  const execution = executionOf(lines, received);
  const status = statusAfter({ status: order.status, execution, isVoid, lastAction: await lastPurchaseAction(tx, id) });
  await updatePurchaseStatus(tx, { id, status, execution, voidReason }, changeOf(work));
  if (status !== order.status) await recordPurchaseAction(work, id, { action: status === 'CLOSED' ? 'COMPLETED' : 'REOPENED' });
}

async function readReceived(
  tx: Transaction,
  orderId: string,
): Promise<{ readonly lines: readonly PurchaseOrderLine[]; readonly received: Delivered }> {
  const lines = await findPurchaseLines(tx, [orderId]);
  const sums = await sumReceived(
    tx,
    lines.map(({ id }) => id),
  );
  return { lines, received: new Map(sums.map(({ orderLineId, quantity }) => [orderLineId, quantity])) };
}
