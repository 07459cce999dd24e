import { addDecimals } from '@suanpan/money/proportion';
import { unitsOf, type ReportUnit } from '#business/reports/report-days.ts';
import { checkReportPeriod, periodBefore, type ReportPeriod } from '#business/reports/report-period.ts';
import {
  isTime,
  seesAllSales,
  sumOtherSales,
  sumSalesBy,
  type FigureRow,
  type KeyedRow,
  type SalesFigures,
  type SalesReportKey,
  type SalesReportRow,
  type SalesReportWish,
} from '#business/reports/sales-report.ts';
import { requirePermission } from '#core/access/actor.ts';
import { findMembers, type Member } from '#core/member/member-store.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { FieldReason } from '../read-stock.ts';
import type { Work } from '../work.ts';

/** The most rows that a report gives, those with the most first. */
export const mostReportRows = 2000;

const noMember = '00000000-0000-0000-0000-000000000000';

const nothing: SalesFigures = { quantity: '0', net: 0, cost: 0 };

/** Sales of a period by something, held against the period before. */
export interface SalesReport {
  readonly period: ReportPeriod;
  readonly before: ReportPeriod;
  /** By days in their order, else those with the most first. */
  readonly rows: readonly SalesReportRow[];
  /** How many rows there are, also where not all are given. */
  readonly count: number;
  readonly totals: Sums;
  /** What other documents posted to revenue and cost of sales; null for whoever does not see all sales. */
  readonly other: Sums | null;
  /** Whose customers alone it is of; null for all, and for who is not known. */
  readonly salesperson: Member | null;
}

/** What a report is asked for with. */
interface SalesReportEntries extends ReportPeriod {
  readonly by: SalesReportKey;
  readonly salespersonId?: string | null | undefined;
}

/** Figures of the period, and of the one before. */
export type Sums = Pick<SalesReportRow, 'now' | 'before'>;

/** Sums the sales that the actor sees; with what no sale posted, they are the turnover of 5001 and 5401. */
export async function readSalesReport(work: Work, { by, salespersonId, ...days }: SalesReportEntries): Promise<SalesReport> {
  requirePermission(work.actor, 'sales.document.read');
  const period = checkReportPeriod(days);
  const wish: SalesReportWish = { by, period, before: periodBefore(period), salespersonId: ofMember(salespersonId) };
  const [read, others, members] = await Promise.all([
    sumSalesBy(work.tx, work.actor, wish),
    salespersonId == null && seesAllSales(work.actor) ? sumOtherSales(work.tx, wish) : null,
    wish.salespersonId === null ? [] : findMembers(work.tx, [wish.salespersonId]),
  ]);
  const rows = isTime(by) ? rowsOfDays(read, by, wish) : read.map((row) => ({ ...row, ...figuresOf(row) }));
  const other = others && figuresOf(others);
  const totals = sumOf([...read.map(figuresOf), ...(other === null ? [] : [other])]);
  const report = { rows: rows.slice(0, mostReportRows), count: rows.length, totals, other, salesperson: members[0] ?? null };
  return { period, before: wish.before, ...report };
}

/** Of what is no id nobody has customers. */
function ofMember(id: string | null | undefined): string | null {
  if (id == null) return null;
  return isId(id) ? id : noMember;
}

/** Every day, week or month has its row, beside the one in the same place of the period before. */
function rowsOfDays(read: readonly KeyedRow[], unit: ReportUnit, { period, before }: SalesReportWish): readonly SalesReportRow[] {
  const found = new Map(read.map((row) => [`${row.isNow} ${row.key}`, figuresOf(row)]));
  const earlier = unitsOf(unit, before);
  return unitsOf(unit, period).map((key, index) => ({
    key,
    code: '',
    name: '',
    now: found.get(`true ${key}`)?.now ?? nothing,
    before: found.get(`false ${earlier[index] ?? ''}`)?.before ?? nothing,
  }));
}

function figuresOf(row: FigureRow): Sums {
  return {
    now: { quantity: row.quantity, net: row.net, cost: row.cost },
    before: { quantity: row.quantityBefore, net: row.netBefore, cost: row.costBefore },
  };
}

function sumOf(all: readonly Sums[]): Sums {
  const sum = (side: keyof Sums): SalesFigures =>
    all.reduce(
      (total, { [side]: figures }) => ({
        quantity: addDecimals(total.quantity, figures.quantity),
        net: total.net + figures.net,
        cost: total.cost + figures.cost,
      }),
      nothing,
    );
  return { now: sum('now'), before: sum('before') };
}

/** Returns what something was sold for, or refuses whoever may not know. */
export function priceFor<Price>({ actor }: Work, price: Price): Price {
  if (!actor.permissions.has('sales.price.read')) throw new Refusal<FieldReason>('field-forbidden');
  return price;
}
