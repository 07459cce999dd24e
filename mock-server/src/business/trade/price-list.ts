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
  const partyId = values.add(customerId ?? supplierId);
  const type = values.add(customerId === null ? 'PURCHASE' : 'SALE');
  const withTax = `CASE WHEN tax_included THEN price ELSE round(price * (1 + coalesce(tax_rate, 0) / 100), 6) END`;
  const withoutTax = `CASE WHEN tax_included THEN round(price / (1 + coalesce(tax_rate, 0) / 100), 6) ELSE price END`;
  return tx.rows(
    `SELECT id, "productId", "documentId", number, date, trim_scale(quantity)::text AS quantity, trim_scale(price)::text AS price,
       trim_scale(coalesce(discount, 0))::text AS discount, tax_included AS "taxIncluded",
       trim_scale(${withTax})::text AS "taxedPrice", trim_scale(${withoutTax})::text AS "untaxedPrice"
     FROM unnest(${products}::uuid[]) WITH ORDINALITY AS p ("productId", place), LATERAL (
       SELECT l.id, d.id AS "documentId", d.number, d.date, l.position, l.quantity, l.price, l.discount, l.tax_rate, d.tax_included
       FROM document_line l JOIN document d ON d.tenant_id = l.tenant_id AND d.id = l.document_id
       WHERE l.party_id = ${partyId} AND l.product_id = p."productId" AND d.type = ${type} AND d.status = 'APPROVED' AND ${seenDocuments(actor, values)}
       ORDER BY l.traded_on DESC, l.document_id DESC, l.position DESC LIMIT ${values.add(limit)}
     ) found ORDER BY place, date DESC, "documentId" DESC, position DESC`,
    values.list,
  );
}
