import { reserveStock, releaseStock } from '#business/inventory/stock-hold-store.ts';
import type { StockWish } from '#business/inventory/stock-hold.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import { holdCredit, putCredit } from '#business/money/credit-hold-store.ts';
import { creditHold } from '#business/money/hold-credit.ts';
import { stockReserve } from '#business/inventory/reserve-stock.ts';
import { openGrossOf, type Delivered } from '#business/sales/order-delivery.ts';
import { sumDelivered } from '#business/sales/order-link-store.ts';
import { findGoods, findLines } from '#business/sales/order-store.ts';
import type { SalesOrder, SalesOrderLine } from '#business/sales/sales-order.ts';
import { listAllWarehouses } from '#core/warehouse/warehouse-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { todayOf, type Work } from './work.ts';

/**
 * Holds what an approved order needs: its customer's credit, and its goods as far as they are there.
 *
 * All of it is in the company's own database, so one local transaction holds it; what is kept elsewhere is held by `approveAcross`.
 */
export async function holdOrder(work: Work, order: SalesOrder): Promise<void> {
  const { tx } = work;
  const [wish] = await Promise.all([
    stockWishOf(work, order),
    holdCredit(tx, { orderId: order.id, customerId: order.customerId, amount: order.gross, owed: 0 }, false),
  ]);
  if (wish !== null) await reserveStock(tx, wish, false);
}

/** Returns what an order wants of the stock; null when it has no goods, or nothing says where they are to come from. */
export async function stockWishOf(work: Work, order: SalesOrder): Promise<StockWish | null> {
  const { tx } = work;
  const [warehouseId, goods, { allowOrderWithoutStock }] = await Promise.all([
    warehouseOf(tx, order),
    findGoods(tx, order.id),
    readParameters(tx, todayOf(work)),
  ]);
  if (warehouseId === null || goods.length === 0) return null;
  return { orderId: order.id, warehouseId, goods, isFull: !allowOrderWithoutStock };
}

/** Gives back what an order holds that is voided, closed or complete. */
export async function releaseOrder(tx: Transaction, order: SalesOrder): Promise<void> {
  await releaseStock(tx, order.id);
  if (order.status === 'APPROVED' && !order.heldElsewhere.includes(creditHold))
    await putCredit(tx, { orderId: order.id, customerId: order.customerId, amount: 0 });
}

/** Sets what an order holds of its customer's credit to what is still open of it; never refused, as its customer owes the rest. */
export async function keepOpenCredit(tx: Transaction, order: SalesOrder): Promise<void> {
  if (order.heldElsewhere.includes(creditHold)) return;
  const { lines, delivered } = await readDelivered(tx, order.id);
  await putCredit(tx, { orderId: order.id, customerId: order.customerId, amount: openGrossOf(lines, delivered) });
}

/** Reserves anew what came back of some lines, as far as it is free; nothing is refused. */
export async function reserveAgain(tx: Transaction, order: SalesOrder, returned: Delivered): Promise<void> {
  if (order.heldElsewhere.includes(stockReserve)) return;
  const warehouseId = await warehouseOf(tx, order);
  if (warehouseId === null) return;
  const goods = (await findGoods(tx, order.id)).flatMap((line) => {
    const quantity = returned.get(line.orderLineId);
    return quantity === undefined ? [] : [{ ...line, quantity }];
  });
  if (goods.length > 0) await reserveStock(tx, { orderId: order.id, warehouseId, goods, isFull: false }, false);
}

/** Reads the lines of an order, and what was delivered of them. */
export async function readDelivered(
  tx: Transaction,
  orderId: string,
): Promise<{ readonly lines: readonly SalesOrderLine[]; readonly delivered: Delivered }> {
  const lines = await findLines(tx, [orderId]);
  const sums = await sumDelivered(
    tx,
    lines.map(({ id }) => id),
  );
  return { lines, delivered: new Map(sums.map(({ orderLineId, quantity }) => [orderLineId, quantity])) };
}

/** The warehouse that the order names, or the only one there is. */
async function warehouseOf(tx: Transaction, { warehouseId }: SalesOrder): Promise<string | null> {
  if (warehouseId !== null) return warehouseId;
  const [only, ...others] = (await listAllWarehouses(tx)).filter(({ enabled }) => enabled);
  return only !== undefined && others.length === 0 ? only.id : null;
}
