import type { Fen } from '@suanpan/money/fen';
import { documentAccess, seenDocuments } from '#business/trade/document-access.ts';
import type { Actor } from '#core/access/actor.ts';
import { SqlValues } from '#core/paging/keyset.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { reportUnits, type ReportUnit } from './report-days.ts';
import type { ReportPeriod } from './report-period.ts';

/** By what sales are summed. */
export const salesReportKeys = ['CUSTOMER', 'PRODUCT', 'SALESPERSON', ...reportUnits] as const;
export type SalesReportKey = (typeof salesReportKeys)[number];

/** What was sold, what comes back taken away. */
export interface SalesFigures {
  readonly quantity: string;
  readonly net: Fen;
  /** What the goods had cost that went out and came back. */
  readonly cost: Fen;
}

/** A customer, a product, a salesperson or the first day of some days, in the period and in the one before. */
export interface SalesReportRow {
  /** An id, or a day. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly now: SalesFigures;
  readonly before: SalesFigures;
}

/** Which sales are summed, and by what. */
export interface SalesReportWish {
  readonly by: SalesReportKey;
  readonly period: ReportPeriod;
  readonly before: ReportPeriod;
  /** Only of the customers of this member; of all when null. */
  readonly salespersonId: string | null;
}

/** The figures of both periods. */
export interface FigureRow {
  readonly quantity: string;
  readonly net: Fen;
  readonly cost: Fen;
  readonly quantityBefore: string;
  readonly netBefore: Fen;
  readonly costBefore: Fen;
}

/** A sum of some key. */
export type KeyedRow = FigureRow & {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Whether anything of it is of the period itself; of days it is all or nothing. */
  readonly isNow: boolean;
};

/** What a sum is of: its name and what names it. */
interface Dimension {
  /** What lines and moves are grouped by; both have `d` and their own product. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Where code and name come from. */
  readonly join: string;
}

const dayDimension = (unit: string): Dimension => ({
  key: `date_trunc('${unit}', d.date::timestamp)::date`,
  code: `''`,
  name: `''`,
  join: '',
});

const dimensions: Readonly<Record<SalesReportKey, Dimension>> = {
  CUSTOMER: { key: 'd.customer_id', code: 'c.code', name: 'c.name', join: 'JOIN customer c ON c.id = s.key' },
  PRODUCT: { key: 'x.product_id', code: 'p.sku', name: 'p.name', join: 'JOIN product p ON p.id = s.key' },
  SALESPERSON: {
    key: '(SELECT k.salesperson_id FROM customer k WHERE k.tenant_id = d.tenant_id AND k.id = d.customer_id)',
    code: `''`,
    name: 'm.name',
    join: 'JOIN member m ON m.id = s.key',
  },
  DAY: dayDimension('day'),
  WEEK: dayDimension('week'),
  MONTH: dayDimension('month'),
};

/**
 * Sums posted sales and returns of two periods that meet, by something, in one statement; a red document takes away what it reverses.
 *
 * Revenue is that of lines, and cost that of moves, what was left over in stock included: both are what the vouchers of the documents were
 * made from, to the cent.
 */
export async function sumSalesBy(tx: Transaction, actor: Actor, wish: SalesReportWish): Promise<readonly KeyedRow[]> {
  const values = new SqlValues();
  const { by, period } = wish;
  const { key, code, name, join } = dimensions[by];
  const from = `${values.add(period.from)}::date`;
  const seen = soldIn(actor, wish, values);
  // Days of both periods may fall into one week or month, which then is a row for each.
  const isNow = `d.date >= ${from}`;
  const parts = [
    `SELECT ${key} AS key, ${isNow} AS now, CASE d.type WHEN 'SALE' THEN x.quantity ELSE -x.quantity END AS quantity,
       CASE d.type WHEN 'SALE' THEN x.net ELSE -x.net END AS net, 0 AS cost
     FROM document d JOIN document_line x ON x.tenant_id = d.tenant_id AND x.document_id = d.id WHERE ${seen}`,
    `SELECT ${key} AS key, ${isNow} AS now, 0 AS quantity, 0 AS net, -x.amount AS cost
     FROM document d JOIN stock_move x ON x.tenant_id = d.tenant_id AND x.document_id = d.id WHERE ${seen}`,
  ];
  return tx.rows<KeyedRow>(
    `SELECT s.key::text AS key, ${code} AS code, ${name} AS name, ${figures('s.')} FROM (
       SELECT u.key, ${groupedFigures} FROM (${parts.join(' UNION ALL ')}) u GROUP BY u.key${isTime(by) ? ', u.now' : ''}
     ) s ${join} ORDER BY s.net DESC, s.key`,
    values.list,
  );
}

function soldIn(actor: Actor, { period, before, salespersonId }: SalesReportWish, values: SqlValues): string {
  const parts = [
    `d.posting = 'POSTED' AND d.type IN ('SALE', 'SALE_RETURN')`,
    `d.date BETWEEN ${values.add(before.from)} AND ${values.add(period.to)}`,
    seenDocuments(actor, values),
  ];
  if (salespersonId !== null) {
    parts.push(`d.customer_id IN (SELECT k.id FROM customer k WHERE k.salesperson_id = ${values.add(salespersonId)})`);
  }
  return parts.join(' AND ');
}

/** Returns whether sales are summed by days. */
export function isTime(by: SalesReportKey): by is ReportUnit {
  return (reportUnits as readonly string[]).includes(by);
}

/**
 * Sums what was posted to revenue and cost of sales by other documents than sales: vouchers by hand, and what was left over in stock.
 * The close, which carries both to the year's profit, is left aside.
 */
export async function sumOtherSales(tx: Transaction, { period, before }: Pick<SalesReportWish, 'period' | 'before'>): Promise<FigureRow> {
  const isNow = 'v.date >= $1::date';
  const rows = await tx.rows<FigureRow>(
    `SELECT '0' AS quantity, '0' AS "quantityBefore",
       ${sumOf('5001', 'l.credit - l.debit', isNow)} AS net, ${sumOf('5001', 'l.credit - l.debit', `NOT ${isNow}`)} AS "netBefore",
       ${sumOf('5401', 'l.debit - l.credit', isNow)} AS cost, ${sumOf('5401', 'l.debit - l.credit', `NOT ${isNow}`)} AS "costBefore"
     FROM voucher v JOIN document d ON d.tenant_id = v.tenant_id AND d.id = v.document_id AND d.type NOT IN ('SALE', 'SALE_RETURN')
     JOIN voucher_line l ON l.tenant_id = v.tenant_id AND l.voucher_id = v.id AND left(l.account_code, 4) IN ('5001', '5401')
     WHERE v.kind = 'DOCUMENT' AND v.date BETWEEN $2 AND $3`,
    [period.from, before.from, period.to],
  );
  return onlyRow(rows);
}

/** Returns whether a member sees all sales, so that what no document says may be told beside them. */
export function seesAllSales({ permissions, onlyOf, onlyWarehouses }: Actor): boolean {
  return onlyOf === null && onlyWarehouses === null && permissions.has('books.report.read') && permissions.has(documentAccess.SALE.read);
}

function sumOf(account: string, amount: string, condition: string): string {
  return `coalesce(sum(${amount}) FILTER (WHERE left(l.account_code, 4) = '${account}' AND ${condition}), 0)::bigint`;
}

const columns = ['quantity', 'net', 'cost'] as const;

const groupedFigures = columns
  .flatMap((name) => [
    `coalesce(sum(u.${name}) FILTER (WHERE u.now), 0) AS ${name}`,
    `coalesce(sum(u.${name}) FILTER (WHERE NOT u.now), 0) AS ${name}_before`,
  ])
  .concat('bool_or(u.now) AS now')
  .join(', ');

function figures(alias: string): string {
  return [
    `trim_scale(${alias}quantity)::text AS quantity`,
    `trim_scale(${alias}quantity_before)::text AS "quantityBefore"`,
    `${alias}net::bigint AS net`,
    `${alias}net_before::bigint AS "netBefore"`,
    `${alias}cost::bigint AS cost`,
    `${alias}cost_before::bigint AS "costBefore"`,
    `${alias}now AS "isNow"`,
  ].join(', ');
}
