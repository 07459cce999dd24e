import { compareDecimals } from '@suanpan/money/decimal';
import { addDecimals, negateDecimal } from '@suanpan/money/proportion';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { StockHold, StockHoldReason, StockWish } from './stock-hold.ts';

/** Reads what is reserved for orders' lines; lines for which nothing ever was are left out. */
export function findStockHolds(tx: Transaction, orderLineIds: readonly string[]): Promise<readonly StockHold[]> {
  return tx.rows(
    `SELECT order_line_id AS "orderLineId", trim_scale(quantity)::text AS quantity FROM stock_hold WHERE order_line_id = ANY($1) AND quantity > 0`,
    [orderLineIds],
  );
}

/**
 * Reserves what an order wants, as far as it is there and nobody else's, and returns what each line got.
 *
 * What is frozen is as taken as anything else, but its order is not approved yet.
 */
export async function reserveStock(tx: Transaction, wish: StockWish, isFrozen: boolean): Promise<readonly StockHold[]> {
  const free = await lockFree(tx, wish);
  const held = wish.goods.map(({ orderLineId, productId, quantity: wanted }) => {
    const place = free.get(productId);
    const available = place?.available ?? '0';
    const quantity = compareDecimals(available, wanted) < 0 ? available : wanted;
    if (wish.isFull && quantity !== wanted)
      throw new Refusal<StockHoldReason>('stock-insufficient', { sku: place?.sku ?? productId, available, wanted });
    if (place !== undefined) place.available = addDecimals(available, negateDecimal(quantity));
    return { orderLineId, productId, quantity };
  });
  const rows = held.filter(({ quantity }) => quantity !== '0');
  await tx.rows(
    `INSERT INTO stock_hold (tenant_id, order_line_id, order_id, product_id, warehouse_id, quantity, is_frozen)
     SELECT current_setting('suanpan.tenant')::uuid, h."orderLineId", $2, h."productId", $3, h.quantity, $4
     FROM jsonb_to_recordset($1) AS h("orderLineId" uuid, "productId" uuid, quantity numeric)
     ON CONFLICT (tenant_id, order_line_id) DO UPDATE
       SET quantity = stock_hold.quantity + excluded.quantity, warehouse_id = excluded.warehouse_id, is_frozen = excluded.is_frozen`,
    [JSON.stringify(rows), wish.orderId, wish.warehouseId, isFrozen],
  );
  return rows.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
}

/** Makes what was frozen for an order a reservation. */
export async function thawStock(tx: Transaction, orderId: string): Promise<void> {
  await tx.rows('UPDATE stock_hold SET is_frozen = false WHERE order_id = $1 AND is_frozen', [orderId]);
}

/** Gives back everything that is reserved for an order. */
export async function releaseStock(tx: Transaction, orderId: string): Promise<void> {
  await tx.rows('UPDATE stock_hold SET quantity = 0, is_frozen = false WHERE order_id = $1 AND quantity > 0', [orderId]);
}

/** Gives back what lines of an order have reserved beyond this; a line that is not named keeps nothing. */
export async function keepStock(tx: Transaction, orderId: string, kept: readonly StockHold[]): Promise<void> {
  await tx.rows(
    `UPDATE stock_hold h SET quantity = least(h.quantity, coalesce(
       (SELECT k.quantity FROM jsonb_to_recordset($2) AS k("orderLineId" uuid, quantity numeric) WHERE k."orderLineId" = h.order_line_id), 0))
     WHERE h.order_id = $1 AND h.quantity > 0 AND NOT h.is_frozen`,
    [orderId, JSON.stringify(kept)],
  );
}

/** Takes from reservations what is about to be delivered of their lines; what was not reserved is delivered from what is free. */
export async function useStockHolds(tx: Transaction, delivered: readonly StockHold[]): Promise<void> {
  await tx.rows(
    `UPDATE stock_hold h SET quantity = greatest(h.quantity - d.quantity, 0)
     FROM jsonb_to_recordset($1) AS d("orderLineId" uuid, quantity numeric) WHERE h.order_line_id = d."orderLineId" AND h.quantity > 0`,
    [JSON.stringify(delivered)],
  );
}

/** Shortens the reservations of a place to what is there now, those of the newest orders first. */
export async function shortenStockHolds(
  tx: Transaction,
  { productId, warehouseId, quantity }: { readonly productId: string; readonly warehouseId: string; readonly quantity: string },
): Promise<void> {
  await tx.rows(
    `UPDATE stock_hold h SET quantity = least(h.quantity, greatest($3::numeric - b.before, 0))
     FROM (SELECT order_line_id, coalesce(sum(quantity) OVER (ORDER BY order_id, order_line_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
           FROM stock_hold WHERE product_id = $1 AND warehouse_id = $2 AND quantity > 0) b
     WHERE h.order_line_id = b.order_line_id AND h.quantity > greatest($3::numeric - b.before, 0)`,
    [productId, warehouseId, quantity],
  );
}

/** Reads how much is reserved of products, by warehouse. */
export function findReserved(
  tx: Transaction,
  productIds: readonly string[],
): Promise<readonly { readonly productId: string; readonly warehouseId: string; readonly reserved: string }[]> {
  return tx.rows(
    `SELECT product_id AS "productId", warehouse_id AS "warehouseId", trim_scale(reserved)::text AS reserved FROM stock_balance
     WHERE product_id = ANY($1) AND reserved > 0`,
    [productIds],
  );
}

/** Reads how much of products lies in a warehouse and is nobody's; those that never lay there are left out. */
export function findAvailable(
  tx: Transaction,
  warehouseId: string,
  productIds: readonly string[],
): Promise<readonly { readonly productId: string; readonly quantity: string }[]> {
  return tx.rows(
    `SELECT product_id AS "productId", trim_scale(quantity - reserved)::text AS quantity FROM stock_balance
     WHERE warehouse_id = $1 AND product_id = ANY($2)`,
    [warehouseId, productIds],
  );
}

/** Holds the places of the goods until the transaction ends, always in the same order, and reads what is free of them. */
async function lockFree(tx: Transaction, { warehouseId, goods }: StockWish) {
  const rows = await tx.rows<{ readonly productId: string; readonly sku: string; available: string }>(
    `SELECT b.product_id AS "productId", p.sku, trim_scale(greatest(b.quantity - b.reserved, 0))::text AS available
     FROM stock_balance b JOIN product p ON p.tenant_id = b.tenant_id AND p.id = b.product_id
     WHERE b.warehouse_id = $1 AND b.product_id = ANY($2) ORDER BY b.product_id FOR UPDATE OF b`,
    [warehouseId, goods.map(({ productId }) => productId)],
  );
  return new Map(rows.map((row) => [row.productId, row]));
}
