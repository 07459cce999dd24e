import type { Fen } from '@suanpan/money/fen';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { historyColumns } from './order-store.ts';
import type { HistoryEntry } from './sales-order.ts';

/** Sales of some days: approved and closed orders by their own date; gross in fen. */
export interface PeriodSales {
  readonly gross: Fen;
  readonly orderCount: number;
}

/** Two days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const sold = `status IN ('APPROVED', 'CLOSED') AND ($1::uuid[] IS NULL OR salesperson_id = ANY($1::uuid[]))`;

/** Sums the sales of a period, of some salespeople or, with null, of all. */
export async function sumSales(tx: Transaction, onlyOf: readonly string[] | null, { from, to }: Period): Promise<PeriodSales> {
  const sql = `SELECT coalesce(sum(gross), 0)::bigint AS gross, count(*) AS "orderCount" FROM sales_order WHERE ${sold} AND date BETWEEN $2 AND $3`;
  return onlyRow(await tx.rows<PeriodSales>(sql, [onlyOf, from, to]));
}

/** Sums sales day by day, every day of the period included. */
export function sumDailySales(
  tx: Transaction,
  onlyOf: readonly string[] | null,
  { from, to }: Period,
): Promise<readonly (PeriodSales & { readonly date: string })[]> {
  return tx.rows(
    `SELECT day::date AS date, coalesce(sum(gross), 0)::bigint AS gross, count(sales.date) AS "orderCount"
     FROM generate_series($2::date, $3::date, interval '1 day') AS day
     LEFT JOIN (SELECT date, gross FROM sales_order WHERE ${sold} AND date BETWEEN $2 AND $3) AS sales ON sales.date = day::date
     GROUP BY day ORDER BY day`,
    [onlyOf, from, to],
  );
}

/** Sums the sales of a period by customer, the best first. */
export function sumTopCustomers(
  tx: Transaction,
  onlyOf: readonly string[] | null,
  { from, to }: Period,
): Promise<readonly { readonly customerId: string; readonly gross: Fen }[]> {
  return tx.rows(
    `SELECT customer_id AS "customerId", sum(gross)::bigint AS gross FROM sales_order WHERE ${sold} AND date BETWEEN $2 AND $3
     GROUP BY customer_id ORDER BY sum(gross) DESC, customer_id LIMIT 5`,
    [onlyOf, from, to],
  );
}

/** What waits to be done. */
export type TaskKind = 'DRAFT_ORDERS' | 'ORDERS_TO_APPROVE' | 'DELIVERIES_OVERDUE' | 'DELIVERIES_TODAY';

/** Orders that wait for one kind of thing; the oldest by order or delivery date. */
export interface Task {
  readonly kind: TaskKind;
  readonly count: number;
  readonly gross: Fen;
  readonly oldestDate: string | null;
}

const tasks: Readonly<Record<TaskKind, { readonly where: string; readonly day: string }>> = {
  DRAFT_ORDERS: { where: `status = 'DRAFT'`, day: 'date' },
  ORDERS_TO_APPROVE: { where: `status = 'SUBMITTED'`, day: 'date' },
  DELIVERIES_OVERDUE: { where: `status = 'APPROVED' AND delivery_date < $2::date`, day: 'delivery_date' },
  DELIVERIES_TODAY: { where: `status = 'APPROVED' AND delivery_date = $2::date`, day: 'delivery_date' },
};

/** Counts what waits today, every kind included. */
export function findTasks(tx: Transaction, onlyOf: readonly string[] | null, today: string): Promise<readonly Task[]> {
  const parts = Object.entries(tasks).map(
    ([kind, { where, day }]) =>
      `SELECT '${kind}' AS kind, count(*) AS count, coalesce(sum(gross), 0)::bigint AS gross, min(${day}) AS "oldestDate"
       FROM sales_order WHERE ($1::uuid[] IS NULL OR salesperson_id = ANY($1::uuid[])) AND $2::date IS NOT NULL AND ${where}`,
  );
  return tx.rows(parts.join(' UNION ALL '), [onlyOf, today]);
}

/** Reads the latest things done, newest first. */
export function findRecentHistory(tx: Transaction, onlyOf: readonly string[] | null, limit: number): Promise<readonly HistoryEntry[]> {
  return tx.rows(
    `SELECT ${historyColumns} FROM sales_order_history h
     WHERE $1::uuid[] IS NULL OR EXISTS (SELECT 1 FROM sales_order o WHERE o.tenant_id = h.tenant_id AND o.id = h.order_id AND o.salesperson_id = ANY($1::uuid[]))
     ORDER BY h.at DESC, h.id DESC LIMIT $2`,
    [onlyOf, limit],
  );
}
