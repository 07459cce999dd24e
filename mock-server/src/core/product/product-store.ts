import type { Change } from '#core/access/change.ts';
import { mnemonicOf, sortKeyOf } from '#core/text/pinyin.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { updateRows } from '#kernel/database/update-rows.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { foldText, searchText } from '#kernel/text/search-text.ts';
import { unitsOfProduct, writeUnits } from './product-unit-store.ts';
import type { Product, WrittenProduct } from './product.ts';

/** The columns of a product, from the table under the alias `p`. */
export const productColumns = `p.id, p.version, p.sku, p.barcode, p.name, p.mnemonic, p.spec, p.unit,
  trim_scale(p.price)::text AS price, trim_scale(p.tax_rate)::text AS "taxRate", p.service,
  trim_scale(p.min_stock)::text AS "minStock", p.enabled, ${unitsOfProduct} AS units`;

/** Reads products by id, in no order. */
export function findProducts(tx: Transaction, ids: readonly string[]): Promise<readonly Product[]> {
  return tx.rows(`SELECT ${productColumns} FROM product p WHERE p.id = ANY($1)`, [ids]);
}

/** Reads products by code, in no order. */
export function findProductsBySku(tx: Transaction, skus: readonly string[]): Promise<readonly Product[]> {
  return tx.rows(`SELECT ${productColumns} FROM product p WHERE p.sku = ANY($1)`, [skus]);
}

/** Finds products in use by code, barcode of any unit, name or pinyin initials; exact codes and barcodes first. */
export function searchProducts(tx: Transaction, search: string, limit: number): Promise<readonly Product[]> {
  const folded = foldText(search);
  return tx.rows(
    `SELECT ${productColumns} FROM product p WHERE p.enabled AND ($1 = '' OR strpos(p.search_text, $1) > 0)
     ORDER BY lower(p.sku) = $1 OR p.barcode = $1
       OR EXISTS (SELECT FROM product_unit u WHERE u.tenant_id = p.tenant_id AND u.product_id = p.id AND u.barcode = $1) DESC, p.sku LIMIT $2`,
    [folded, limit],
  );
}

/** Reads one product and keeps others from changing it until the transaction ends. */
export async function lockProduct(tx: Transaction, id: string): Promise<Product | null> {
  const rows = await tx.rows<Product>(`SELECT ${productColumns} FROM product p WHERE p.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Reads products by code, by their ids, and keeps others from changing them until the transaction ends. */
export function lockProductsBySku(tx: Transaction, skus: readonly string[]): Promise<readonly Product[]> {
  return tx.rows(`SELECT ${productColumns} FROM product p WHERE p.sku = ANY($1) ORDER BY p.id FOR UPDATE`, [skus]);
}

/** Returns whether another product has this code. */
export async function isSkuTaken(tx: Transaction, sku: string, except: string | null): Promise<boolean> {
  const rows = await tx.rows('SELECT 1 FROM product WHERE sku = $1 AND id IS DISTINCT FROM $2::uuid', [sku, except]);
  return rows.length > 0;
}

/** Who writes products, and where the ids of their new units come from. */
export interface ProductWriting {
  readonly ids: Ids;
  readonly change: Change;
}

/** Adds products with their further units. */
export async function insertProducts(tx: Transaction, products: readonly WrittenProduct[], { ids, change }: ProductWriting): Promise<void> {
  const stamp = { version: 1, created_by: change.memberId, created_at: change.at, updated_by: change.memberId, updated_at: change.at };
  await insertRows(
    tx,
    'product',
    products.map((product) => ({ id: product.id, ...columnsOf(product), ...stamp })),
  );
  if (products.some(({ units }) => units.length > 0)) await writeUnits(tx, products, { ids, change });
}

/** Writes the entries of products and of their further units, and raises their versions. */
export async function updateProducts(tx: Transaction, products: readonly WrittenProduct[], { ids, change }: ProductWriting): Promise<void> {
  await updateRows(tx, 'product', { rows: products.map((product) => ({ id: product.id, ...columnsOf(product) })), change });
  await writeUnits(tx, products, { ids, change });
}

function columnsOf(product: WrittenProduct): NewRow {
  const mnemonic = mnemonicOf(product.name);
  const barcodes = product.units.map(({ barcode }) => barcode).filter((barcode) => barcode !== '');
  return {
    sku: product.sku,
    barcode: product.barcode,
    name: product.name,
    mnemonic,
    sort_key: sortKeyOf(product.name),
    search_text: searchText([product.sku, product.barcode, product.name, mnemonic, ...barcodes]),
    spec: product.spec,
    unit: product.unit,
    price: product.price,
    tax_rate: product.taxRate,
    service: product.service,
    min_stock: product.minStock,
    enabled: product.enabled,
  };
}
