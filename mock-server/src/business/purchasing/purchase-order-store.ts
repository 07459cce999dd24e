import type { HistoryAction, HistoryEntry } from '#business/sales/sales-order.ts';
import type { Change } from '#core/access/change.ts';
import { enteredColumn, enteredColumnsOf } from '#core/product/entered-unit.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './purchase-order.ts';

/** The columns of an order, from the table under the alias `o`. */
export const purchaseOrderColumns = `o.id, o.number, o.version, o.status, o.execution, o.date, o.delivery_date AS "deliveryDate",
  o.supplier_id AS "supplierId", o.warehouse_id AS "warehouseId", o.tax_included AS "taxIncluded", o.note, o.net, o.tax, o.gross,
  o.void_reason AS "voidReason", o.created_at AS "createdAt", o.updated_at AS "updatedAt"`;

/** Reads orders by id, in no order. */
export function findPurchaseOrders(tx: Transaction, ids: readonly string[]): Promise<readonly PurchaseOrder[]> {
  return tx.rows(`SELECT ${purchaseOrderColumns} FROM purchase_order o WHERE o.id = ANY($1)`, [ids]);
}

/** Reads one order and keeps others from changing it until the transaction ends. */
export async function lockPurchaseOrder(tx: Transaction, id: string): Promise<PurchaseOrder | null> {
  const rows = await tx.rows<PurchaseOrder>(`SELECT ${purchaseOrderColumns} FROM purchase_order o WHERE o.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Adds an order; its lines must follow in the same transaction, or the database refuses the whole. */
export function insertPurchaseOrder(tx: Transaction, order: PurchaseOrder, createdBy: string): Promise<void> {
  const { id, version, number, status, execution, createdAt, updatedAt } = order;
  const stamp = { created_by: createdBy, created_at: createdAt, updated_by: createdBy, updated_at: updatedAt };
  return insertRows(tx, 'purchase_order', [{ id, version, number, status, execution, ...entryColumns(order), ...stamp }]);
}

/** Puts lines in the place of those that an order has. */
export async function replacePurchaseLines(tx: Transaction, orderId: string, lines: readonly PurchaseOrderLine[]): Promise<void> {
  await tx.rows('DELETE FROM purchase_order_line WHERE order_id = $1', [orderId]);
  const rows = lines.map(({ orderId: _order, productId, taxRate, entered, ...line }) => ({
    ...enteredColumnsOf(entered),
    order_id: orderId,
    product_id: productId,
    tax_rate: taxRate,
    ...line,
  }));
  await insertRows(tx, 'purchase_order_line', rows);
}

/** Adds an entry to the history, which can only grow. */
export function insertPurchaseHistory(tx: Transaction, { orderId, memberId, ...entry }: HistoryEntry): Promise<void> {
  return insertRows(tx, 'purchase_order_history', [{ order_id: orderId, member_id: memberId, ...entry }]);
}

/** What an edit can change. */
export type PurchaseOrderEntryColumns = Pick<
  PurchaseOrder,
  'date' | 'deliveryDate' | 'supplierId' | 'warehouseId' | 'taxIncluded' | 'note' | 'net' | 'tax' | 'gross'
>;

/** Writes an order's entries and raises its version. */
export async function updatePurchaseEntries(
  tx: Transaction,
  order: PurchaseOrderEntryColumns & { readonly id: string },
  change: Change,
): Promise<void> {
  const columns = entryColumns(order);
  const names = Object.keys(columns).map((name, index) => `${name} = $${index + 4}`);
  await tx.rows(`UPDATE purchase_order SET ${names.join(', ')}, version = version + 1, updated_by = $2, updated_at = $3 WHERE id = $1`, [
    order.id,
    change.memberId,
    change.at,
    ...Object.values(columns),
  ]);
}

/** Moves an order to another state, and raises its version. */
export async function updatePurchaseStatus(
  tx: Transaction,
  { id, status, execution, voidReason }: Pick<PurchaseOrder, 'id' | 'status' | 'execution' | 'voidReason'>,
  change: Change,
): Promise<void> {
  await tx.rows(
    `UPDATE purchase_order SET status = $2, execution = $3, void_reason = $4, version = version + 1, updated_by = $5, updated_at = $6
     WHERE id = $1`,
    [id, status, execution, voidReason, change.memberId, change.at],
  );
}

/** Reads the lines of orders, in their order. */
export function findPurchaseLines(tx: Transaction, orderIds: readonly string[]): Promise<readonly PurchaseOrderLine[]> {
  return tx.rows(
    `SELECT id, order_id AS "orderId", position, product_id AS "productId", trim_scale(quantity)::text AS quantity,
       trim_scale(price)::text AS price, trim_scale(discount)::text AS discount, trim_scale(tax_rate)::text AS "taxRate", net, tax, gross, ${enteredColumn('purchase_order_line')}
     FROM purchase_order_line WHERE order_id = ANY($1) ORDER BY order_id, position`,
    [orderIds],
  );
}

/** Reads the history of orders, oldest first. */
export function findPurchaseHistory(tx: Transaction, orderIds: readonly string[]): Promise<readonly HistoryEntry[]> {
  return tx.rows(
    `SELECT id, order_id AS "orderId", at, member_id AS "memberId", action, note
     FROM purchase_order_history WHERE order_id = ANY($1) ORDER BY at, id`,
    [orderIds],
  );
}

/** Reads the last thing that was done to an order: whether it was closed by hand or completed by its last receipt. */
export async function lastPurchaseAction(tx: Transaction, orderId: string): Promise<HistoryAction> {
  const sql = 'SELECT action FROM purchase_order_history WHERE order_id = $1 ORDER BY at DESC, id DESC LIMIT 1';
  return onlyRow(await tx.rows<{ readonly action: HistoryAction }>(sql, [orderId])).action;
}

function entryColumns(order: PurchaseOrderEntryColumns) {
  return {
    date: order.date,
    delivery_date: order.deliveryDate,
    supplier_id: order.supplierId,
    warehouse_id: order.warehouseId,
    tax_included: order.taxIncluded,
    note: order.note,
    net: order.net,
    tax: order.tax,
    gross: order.gross,
  };
}
