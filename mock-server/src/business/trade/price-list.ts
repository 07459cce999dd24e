import type { Actor } from '#core/access/actor.ts';
import { SqlValues } from '#core/paging/keyset.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { seenDocuments } from './document-access.ts';

/** Whose prices: what a customer paid, or what a supplier took. */
export interface PriceParty {
  readonly customerId: string | null;
  readonly supplierId: string | null;
}

/** A price on a sale or purchase that stands; all numbers are decimal strings. */
export interface TradePrice {
  /** The line's. */
  readonly id: string;
  readonly productId: string;
  readonly documentId: string;
  readonly number: string;
  readonly date: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly taxIncluded: boolean;
  /** The same price with tax and without, to six places. */
  readonly taxedPrice: string;
  readonly untaxedPrice: string;
}

/** Reads the latest prices of some products with a party, of each at most so many, the latest first; in one query. */
export function findTradePrices(
  tx: Transaction,
  { actor, party, productIds }: { readonly actor: Actor; readonly party: PriceParty; readonly productIds: readonly string[] },
  limit: number,
): Promise<readonly TradePrice[]> {
  const { customerId, supplierId } = party;
  const values = new SqlValues();
  const products = values.add(productIds);
  const isTheirs =
    customerId === null
      ? `d.supplier_id = ${values.add(supplierId)} AND d.type = 'PURCHASE'`
      : `d.customer_id = ${values.add(customerId)} AND d.type = 'SALE'`;
  const withTax = `CASE WHEN tax_included THEN price ELSE round(price * (1 + coalesce(tax_rate, 0) / 100), 6) END`;
  const withoutTax = `CASE WHEN tax_included THEN round(price / (1 + coalesce(tax_rate, 0) / 100), 6) ELSE price END`;
  return tx.rows(
    `SELECT id, "productId", "documentId", number, date, trim_scale(quantity)::text AS quantity, trim_scale(price)::text AS price,
       trim_scale(coalesce(discount, 0))::text AS discount, tax_included AS "taxIncluded",
       trim_scale(${withTax})::text AS "taxedPrice", trim_scale(${withoutTax})::text AS "untaxedPrice"
     FROM unnest(${products}::uuid[]) WITH ORDINALITY AS p ("productId", place), LATERAL (
       SELECT l.id, d.id AS "documentId", d.number, d.date, l.position, l.quantity, l.price, l.discount, l.tax_rate, d.tax_included
       FROM document d JOIN document_line l ON l.tenant_id = d.tenant_id AND l.document_id = d.id AND l.product_id = p."productId"
       WHERE ${isTheirs} AND d.status = 'APPROVED' AND d.red_of_id IS NULL AND l.price IS NOT NULL AND ${seenDocuments(actor, values)}
       ORDER BY d.date DESC, d.id DESC, l.position DESC LIMIT ${values.add(limit)}
     ) found ORDER BY place, date DESC, "documentId" DESC, position DESC`,
    values.list,
  );
}
