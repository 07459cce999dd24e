import type { Change } from '#core/access/change.ts';
import { enteredColumn, enteredColumnsOf } from '#core/product/entered-unit.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { HistoryEntry, OrderStatus, SalesOrder, SalesOrderLine } from './sales-order.ts';

/** The columns of an order that a list shows, from the table under the alias `o`. */
export const orderRowColumns = `o.id, o.number, o.version, o.status, o.date, o.delivery_date AS "deliveryDate", o.customer_id AS "customerId",
  o.salesperson_id AS "salespersonId", o.net, o.tax, o.gross`;

/** All columns of an order. */
export const orderColumns = `${orderRowColumns}, o.warehouse_id AS "warehouseId", o.quotation_id AS "quotationId", o.approval, o.held_elsewhere AS "heldElsewhere",
  o.tax_included AS "taxIncluded", o.note, o.void_reason AS "voidReason", o.created_at AS "createdAt", o.updated_at AS "updatedAt"`;

/** Reads orders by id, in no order. */
export function findOrders(tx: Transaction, ids: readonly string[]): Promise<readonly SalesOrder[]> {
  return tx.rows(`SELECT ${orderColumns} FROM sales_order o WHERE o.id = ANY($1)`, [ids]);
}

/** Reads one order and keeps others from changing it until the transaction ends. */
export async function lockOrder(tx: Transaction, id: string): Promise<SalesOrder | null> {
  const rows = await tx.rows<SalesOrder>(`SELECT ${orderColumns} FROM sales_order o WHERE o.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** An order as it is first written down, by `createdBy`. */
export type NewOrder = SalesOrder & { readonly createdBy: string };

/** Adds orders; their lines must follow in the same transaction, or the database refuses the whole. */
export function insertOrders(tx: Transaction, orders: readonly NewOrder[]): Promise<void> {
  const rows = orders.map((order) => ({
    id: order.id,
    version: order.version,
    number: order.number,
    status: order.status,
    ...entryColumns(order),
    quotation_id: order.quotationId,
    void_reason: order.voidReason,
    created_by: order.createdBy,
    created_at: order.createdAt,
    updated_by: order.createdBy,
    updated_at: order.updatedAt,
  }));
  return insertRows(tx, 'sales_order', rows);
}

/** Adds lines. */
export function insertLines(tx: Transaction, lines: readonly SalesOrderLine[]): Promise<void> {
  const rows = lines.map(({ orderId, productId, taxRate, entered, ...line }) => ({
    ...enteredColumnsOf(entered),
    order_id: orderId,
    product_id: productId,
    tax_rate: taxRate,
    ...line,
  }));
  return insertRows(tx, 'sales_order_line', rows);
}

/** Removes all lines of an order, before others are put in their place. */
export async function deleteLines(tx: Transaction, orderId: string): Promise<void> {
  await tx.rows('DELETE FROM sales_order_line WHERE order_id = $1', [orderId]);
}

/** Adds entries to the history, which can only grow. */
export function insertHistory(tx: Transaction, entries: readonly HistoryEntry[]): Promise<void> {
  const rows = entries.map(({ orderId, memberId, ...entry }) => ({ order_id: orderId, member_id: memberId, ...entry }));
  return insertRows(tx, 'sales_order_history', rows);
}

/** What an edit can change. */
export type OrderEntryColumns = Pick<
  SalesOrder,
  'date' | 'deliveryDate' | 'customerId' | 'salespersonId' | 'warehouseId' | 'taxIncluded' | 'note' | 'net' | 'tax' | 'gross'
>;

/** Writes an order's entries and raises its version. */
export async function updateOrderEntries(
  tx: Transaction,
  order: OrderEntryColumns & { readonly id: string },
  change: Change,
): Promise<void> {
  const columns = entryColumns(order);
  const names = Object.keys(columns);
  await tx.rows(
    `UPDATE sales_order SET ${names.map((name, index) => `${name} = $${index + 4}`).join(', ')}, version = version + 1, updated_by = $2, updated_at = $3
     WHERE id = $1`,
    [order.id, change.memberId, change.at, ...Object.values(columns)],
  );
}

/** A move to another state, with the reason when it is cancelled. */
export interface StatusMove {
  readonly id: string;
  readonly status: OrderStatus;
  readonly voidReason: string | null;
}

/** Moves an order to another state and raises its version. */
export async function updateOrderStatus(tx: Transaction, move: StatusMove, change: Change): Promise<void> {
  await tx.rows(
    'UPDATE sales_order SET status = $2, void_reason = $3, version = version + 1, updated_by = $4, updated_at = $5 WHERE id = $1',
    [move.id, move.status, move.voidReason, change.memberId, change.at],
  );
}

/** Reads the lines of orders, in their order. */
export function findLines(tx: Transaction, orderIds: readonly string[]): Promise<readonly SalesOrderLine[]> {
  return tx.rows(
    `SELECT id, order_id AS "orderId", position, product_id AS "productId", trim_scale(quantity)::text AS quantity,
            trim_scale(price)::text AS price, trim_scale(discount)::text AS discount, trim_scale(tax_rate)::text AS "taxRate", net, tax, gross, ${enteredColumn('sales_order_line')}
     FROM sales_order_line WHERE order_id = ANY($1) ORDER BY order_id, position`,
    [orderIds],
  );
}

/** What a line of an order wants of the stock. */
export interface OrderGoods {
  readonly orderLineId: string;
  readonly productId: string;
  readonly quantity: string;
}

/** Reads what an order wants of the stock, in the order of its lines: work is in no stock. */
export function findGoods(tx: Transaction, orderId: string): Promise<readonly OrderGoods[]> {
  return tx.rows(
    `SELECT l.id AS "orderLineId", l.product_id AS "productId", trim_scale(l.quantity)::text AS quantity
     FROM sales_order_line l JOIN product p ON p.tenant_id = l.tenant_id AND p.id = l.product_id
     WHERE l.order_id = $1 AND NOT p.service ORDER BY l.position`,
    [orderId],
  );
}

/** The columns of a history entry, from the table under the alias `h`. */
export const historyColumns = 'h.id, h.order_id AS "orderId", h.at, h.member_id AS "memberId", h.action, h.note';

/** Reads the history of orders, oldest first. */
export function findHistory(tx: Transaction, orderIds: readonly string[]): Promise<readonly HistoryEntry[]> {
  return tx.rows(`SELECT ${historyColumns} FROM sales_order_history h WHERE h.order_id = ANY($1) ORDER BY h.at, h.id`, [orderIds]);
}

function entryColumns(order: OrderEntryColumns) {
  return {
    date: order.date,
    delivery_date: order.deliveryDate,
    customer_id: order.customerId,
    salesperson_id: order.salespersonId,
    warehouse_id: order.warehouseId,
    tax_included: order.taxIncluded,
    note: order.note,
    net: order.net,
    tax: order.tax,
    gross: order.gross,
  };
}
