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
  /** The unit that the line was entered in, with the same prices of one of it; null for the product's own. */
  readonly unit: PricedUnit | null;
}

/** A further unit, and what one of it was. */
export interface PricedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly factor: string;
  readonly quantity: string;
  readonly price: string;
  readonly taxedPrice: string;
  readonly untaxedPrice: string;
}

const withTax = (price: string): string =>
  `trim_scale(CASE WHEN tax_included THEN ${price} ELSE round(${price} * (1 + coalesce(tax_rate, 0) / 100), 6) END)::text`;

const withoutTax = (price: string): string =>
  `trim_scale(CASE WHEN tax_included THEN round(${price} / (1 + coalesce(tax_rate, 0) / 100), 6) ELSE ${price} END)::text`;

const unitColumn = `CASE WHEN unit_id IS NOT NULL THEN jsonb_build_object('unitId', unit_id, 'name', unit_name,
  'factor', trim_scale(unit_factor)::text, 'quantity', trim_scale(unit_quantity)::text, 'price', trim_scale(unit_price)::text,
  'taxedPrice', ${withTax('unit_price')}, 'untaxedPrice', ${withoutTax('unit_price')}) END AS unit`;

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
  return tx.rows(
    `SELECT id, "productId", "documentId", number, date, trim_scale(quantity)::text AS quantity, trim_scale(price)::text AS price,
       trim_scale(coalesce(discount, 0))::text AS discount, tax_included AS "taxIncluded",
       ${withTax('price')} AS "taxedPrice", ${withoutTax('price')} AS "untaxedPrice", ${unitColumn}
     FROM unnest(${products}::uuid[]) WITH ORDINALITY AS p ("productId", place), LATERAL (
       SELECT l.id, d.id AS "documentId", d.number, d.date, l.position, l.quantity, l.price, l.discount, l.tax_rate, d.tax_included,
         l.unit_id, l.unit_name, l.unit_factor, l.unit_quantity, l.unit_price
       FROM document_line l JOIN document d ON d.tenant_id = l.tenant_id AND d.id = l.document_id
       WHERE l.party_id = ${partyId} AND l.product_id = p."productId" AND d.type = ${type} AND d.status = 'APPROVED' AND ${seenDocuments(actor, values)}
       ORDER BY l.traded_on DESC, l.document_id DESC, l.position DESC LIMIT ${values.add(limit)}
     ) found ORDER BY place, date DESC, "documentId" DESC, position DESC`,
    values.list,
  );
}
