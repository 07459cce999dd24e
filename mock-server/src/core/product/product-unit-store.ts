import type { Change } from '#core/access/change.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { ProductUnitFields } from './product-unit.ts';

/** The further units of the product under the alias `p`, in their order. */
export const unitsOfProduct = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'factor', trim_scale(u.factor)::text,
  'barcode', coalesce(u.barcode, ''), 'price', trim_scale(u.price)::text, 'enabled', u.enabled) ORDER BY u.position), '[]')
  FROM product_unit u WHERE u.tenant_id = p.tenant_id AND u.product_id = p.id)`;

/** Who has a barcode: a product, or a unit of it. */
export interface BarcodeOwner {
  readonly barcode: string;
  readonly productId: string;
  readonly sku: string;
}

/** Reads which products have some barcodes, and keeps others from taking any until the transaction ends. */
export async function lockBarcodes(tx: Transaction, barcodes: readonly string[]): Promise<readonly BarcodeOwner[]> {
  if (barcodes.length === 0) return [];
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended('barcode ' || current_setting('suanpan.tenant'), 0))`, []);
  return tx.rows(
    `SELECT p.barcode, p.id AS "productId", p.sku FROM product p WHERE p.barcode <> '' AND p.barcode = ANY($1)
     UNION ALL SELECT u.barcode, p.id, p.sku FROM product_unit u JOIN product p ON p.tenant_id = u.tenant_id AND p.id = u.product_id
     WHERE u.barcode = ANY($1)`,
    [barcodes],
  );
}

/** Returns which of some units a line was entered in. */
export async function findUsedUnits(tx: Transaction, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (unitIds.length === 0) return new Set();
  const lines = ['document_line', 'sales_order_line', 'quotation_line', 'purchase_order_line'];
  const isThere = lines.map((table) => `EXISTS (SELECT FROM ${table} l WHERE l.tenant_id = u.tenant_id AND l.unit_id = u.id)`);
  const rows = await tx.rows<{ readonly id: string }>(
    `SELECT u.id FROM product_unit u WHERE u.id = ANY($1) AND (${isThere.join(' OR ')})`,
    [unitIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Writes the further units of products: new ones are added, others changed where they differ, and those that are left out removed. */
export async function writeUnits(
  tx: Transaction,
  products: readonly { readonly id: string; readonly units: readonly ProductUnitFields[] }[],
  { ids, change }: { readonly ids: Ids; readonly change: Change },
): Promise<void> {
  const rows = products.flatMap(({ id, units }) =>
    units.map((unit, index) => ({ isNew: unit.id === null, row: unitRow(unit, { productId: id, position: index + 1, ids }) })),
  );
  await tx.rows('DELETE FROM product_unit WHERE product_id = ANY($1) AND id <> ALL($2)', [
    products.map(({ id }) => id),
    rows.map(({ row }) => row.id),
  ]);
  await updateUnits(
    tx,
    rows.filter(({ isNew }) => !isNew).map(({ row }) => row),
    change,
  );
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  await insertRows(
    tx,
    'product_unit',
    rows.filter(({ isNew }) => isNew).map(({ row }) => ({ ...row, ...stamp })),
  );
}

async function updateUnits(tx: Transaction, rows: readonly NewRow[], change: Change): Promise<void> {
  if (rows.length === 0) return;
  await tx.rows(
    `UPDATE product_unit u SET position = r.position, name = r.name, factor = r.factor, barcode = r.barcode, price = r.price, enabled = r.enabled,
       version = u.version + 1, updated_by = $2, updated_at = $3
     FROM jsonb_populate_recordset(NULL::product_unit, $1) r WHERE u.product_id = r.product_id AND u.id = r.id
       AND (u.position, u.name, u.factor, u.barcode, u.price, u.enabled)
         IS DISTINCT FROM (r.position, r.name, r.factor, r.barcode, r.price, r.enabled)`,
    [JSON.stringify(rows), change.memberId, change.at],
  );
}

function unitRow(
  { id, name, factor, barcode, price, enabled }: ProductUnitFields,
  { productId, position, ids }: { readonly productId: string; readonly position: number; readonly ids: Ids },
) {
  return { id: id ?? ids.next(), product_id: productId, position, name, factor, barcode: barcode === '' ? null : barcode, price, enabled };
}
