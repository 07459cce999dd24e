import { seenDocuments } from '#business/trade/document-access.ts';
import type { Actor } from '#core/access/actor.ts';
import { SqlValues } from '#core/paging/keyset.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { ReportPeriod } from './report-period.ts';

/** What a product was bought at in some days; prices are without tax, for one unit. */
export interface PurchaseReportRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** Whom it was bought from, each once, by name. */
  readonly suppliers: readonly string[];
  readonly quantity: string;
  readonly lastDate: string;
  readonly last: string;
  readonly lowest: string;
  readonly highest: string;
  /** What all of it cost, by how much it was. */
  readonly average: string;
  /** The same of the period before; null where nothing was bought. */
  readonly averageBefore: string | null;
}

/**
 * Reads what each product was bought at in a period, beside the period before, in one statement; by the codes of products.
 *
 * A purchase that was voided, and the red one that voids it, say nothing about prices; neither do returns, which go at what was paid.
 */
export function readPurchasePrices(
  tx: Transaction,
  actor: Actor,
  { period, before }: { readonly period: ReportPeriod; readonly before: ReportPeriod },
): Promise<readonly PurchaseReportRow[]> {
  const values = new SqlValues();
  const from = `${values.add(period.from)}::date`;
  return tx.rows(
    `SELECT p.id::text AS key, p.sku AS code, p.name, p.unit, s.suppliers, trim_scale(s.quantity)::text AS quantity, s.last_date AS "lastDate",
       trim_scale(s.last)::text AS last, trim_scale(s.lowest)::text AS lowest, trim_scale(s.highest)::text AS highest,
       ${priceOf('s.net', 's.quantity')} AS average,
       CASE WHEN s.quantity_before > 0 THEN ${priceOf('s.net_before', 's.quantity_before')} END AS "averageBefore"
     FROM (
       SELECT l.product_id, array_agg(DISTINCT g.name ORDER BY g.name) FILTER (WHERE d.date >= ${from}) AS suppliers,
         sum(l.quantity) FILTER (WHERE d.date >= ${from}) AS quantity, sum(l.net) FILTER (WHERE d.date >= ${from}) AS net,
         sum(l.quantity) FILTER (WHERE d.date < ${from}) AS quantity_before, sum(l.net) FILTER (WHERE d.date < ${from}) AS net_before,
         max(d.date) FILTER (WHERE d.date >= ${from}) AS last_date,
         (array_agg(round(l.net / 100.0 / l.quantity, 6) ORDER BY d.date DESC, d.number DESC, l.position DESC))[1] AS last,
         min(round(l.net / 100.0 / l.quantity, 6)) FILTER (WHERE d.date >= ${from}) AS lowest,
         max(round(l.net / 100.0 / l.quantity, 6)) FILTER (WHERE d.date >= ${from}) AS highest
       FROM document d JOIN document_line l ON l.tenant_id = d.tenant_id AND l.document_id = d.id AND l.quantity > 0
       JOIN supplier g ON g.tenant_id = d.tenant_id AND g.id = d.supplier_id
       WHERE d.posting = 'POSTED' AND d.type = 'PURCHASE' AND d.status = 'APPROVED' AND d.red_of_id IS NULL
         AND d.date BETWEEN ${values.add(before.from)} AND ${values.add(period.to)} AND ${seenDocuments(actor, values)}
       GROUP BY l.product_id
     ) s JOIN product p ON p.id = s.product_id WHERE s.quantity > 0 ORDER BY p.sku COLLATE "C"`,
    values.list,
  );
}

function priceOf(net: string, quantity: string): string {
  return `trim_scale(round(${net} / 100.0 / ${quantity}, 6))::text`;
}
