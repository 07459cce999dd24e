import type { Transaction } from '#kernel/database/transaction.ts';
import { foldText } from '#kernel/text/search-text.ts';

/** Something the company sells; price and rate are decimal strings. */
export interface Product {
  readonly id: string;
  readonly sku: string;
  readonly barcode: string;
  readonly name: string;
  readonly mnemonic: string;
  readonly spec: string;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
}

const columns = 'id, sku, barcode, name, mnemonic, spec, unit, trim_scale(price)::text AS price, trim_scale(tax_rate)::text AS "taxRate"';

/** Reads products by id, in no order. */
export function findProducts(tx: Transaction, ids: readonly string[]): Promise<readonly Product[]> {
  return tx.rows(`SELECT ${columns} FROM product WHERE id = ANY($1)`, [ids]);
}

/** Finds products by code, barcode, name or pinyin initials; exact codes and barcodes first. */
export function searchProducts(tx: Transaction, search: string, limit: number): Promise<readonly Product[]> {
  const folded = foldText(search);
  return tx.rows(
    `SELECT ${columns} FROM product WHERE $1 = '' OR strpos(search_text, $1) > 0
     ORDER BY lower(sku) = $1 OR barcode = $1 DESC, sku LIMIT $2`,
    [folded, limit],
  );
}
