import type { Fen } from '@suanpan/money/fen';
import { placesOf, type StockScope } from '#business/inventory/stock-scope.ts';
import { SqlValues } from '#core/paging/keyset.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { daysOf, type ReportPeriod } from './report-period.ts';

/** How the stock of a product turned over in some days. */
export interface StockReportRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** What was sold, what came back taken away. */
  readonly sold: string;
  /** The mean of what there was at the end of each day. */
  readonly average: string;
  readonly closing: string;
  /** What there is cost; of some warehouses nobody knows it. */
  readonly amount: Fen;
  /** In how many days the mean is sold once; null where nothing was sold. */
  readonly turnoverDays: string | null;
  /** When something was sold last, up to the last day; null when it never was. */
  readonly lastSold: string | null;
}

/**
 * Reads how the stock of each product that there is or that was moved turned over, in one statement; what stands longest first.
 *
 * A move counts for the mean from its day on, so that it needs no row for each day. What is moved between warehouses is not sold.
 */
export function readStockTurnover(tx: Transaction, period: ReportPeriod, scope: StockScope): Promise<readonly StockReportRow[]> {
  const values = new SqlValues();
  const [from, to, days] = [`${values.add(period.from)}::date`, `${values.add(period.to)}::date`, values.add(daysOf(period))];
  const places = placesOf(scope, values);
  const seen = places === null ? 'true' : `m.warehouse_id = ANY(${places})`;
  const isSale = `m.kind IN ('SALE', 'SALE_RETURN')`;
  return tx.rows(
    `SELECT p.id::text AS key, p.sku AS code, p.name, p.unit, trim_scale(s.sold)::text AS sold, trim_scale(round(s.average, 2))::text AS average,
       trim_scale(s.closing)::text AS closing, s.amount::bigint AS amount, s.last_sold AS "lastSold",
       CASE WHEN s.sold > 0 THEN round(s.average * ${days} / s.sold, 1)::text END AS "turnoverDays"
     FROM product p CROSS JOIN LATERAL (
       SELECT coalesce(-sum(m.quantity) FILTER (WHERE m.date >= ${from} AND ${isSale}), 0) AS sold,
         coalesce(sum(m.quantity * CASE WHEN m.date < ${from} THEN ${days} ELSE ${to} - m.date + 1 END), 0)::numeric / ${days} AS average,
         coalesce(sum(m.quantity), 0) AS closing, coalesce(sum(m.amount), 0) AS amount,
         max(m.date) FILTER (WHERE ${isSale} AND m.quantity < 0) AS last_sold, count(*) FILTER (WHERE m.date >= ${from}) AS moves
       FROM stock_move m WHERE m.tenant_id = p.tenant_id AND m.product_id = p.id AND m.date <= ${to} AND ${seen}
     ) s WHERE NOT p.service AND (s.closing <> 0 OR s.moves > 0)
     ORDER BY s.last_sold NULLS FIRST, p.sku COLLATE "C"`,
    values.list,
  );
}
