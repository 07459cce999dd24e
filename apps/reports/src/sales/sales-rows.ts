import { rankThing } from '@suanpan/protocol/rank-match';
import type { ReadSalesReportQuery } from '../data/read-sales-report.generated.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import type { SalesKey } from './sales-report-form.ts';

/** The report as it was read. */
export type ReadReport = ReadSalesReportQuery['salesReport'];

/** A row of the report, or what no sale posted, which has no key. */
export interface SalesRow {
  readonly key: string | null;
  readonly code: string;
  readonly name: string;
  readonly now: ReadReport['totals']['now'];
  readonly before: ReadReport['totals']['now'];
}

/** Returns the rows that words name, or all when there are none; what no sale posted stands last, and only where nothing is searched for. */
export function salesRows(
  { rows, other }: Pick<ReadReport, 'rows' | 'other'>,
  { by, words, otherName, days }: { readonly by: SalesKey; readonly words: string; readonly otherName: string; readonly days: ReportDays },
): readonly SalesRow[] {
  const named = rows.map((row) => ({ ...row, name: row.name || spanName(by, row.key, days) }));
  if (words.trim() !== '') return named.filter(({ name, code }) => rankThing(words, [name, code]) > 0);
  return other && hasAnything(other) ? [...named, { key: null, code: '', name: otherName, ...other }] : named;
}

/** Returns the days of a row that are within those of the report. */
export function spanOf(by: SalesKey, first: string, days: ReportDays): ReportDays {
  const end = lastDayOf(by, first);
  return { from: first < days.from ? days.from : first, to: end > days.to ? days.to : end };
}

function spanName(by: SalesKey, first: string, days: ReportDays): string {
  if (by === 'MONTH') return first.slice(0, 7);
  const { from, to } = spanOf(by, first, days);
  return from === to ? from : `${from} – ${to.slice(5)}`;
}

function lastDayOf(by: SalesKey, first: string): string {
  const day = new Date(`${first}T00:00:00Z`);
  if (by === 'WEEK') day.setUTCDate(day.getUTCDate() + 6);
  if (by === 'MONTH') day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

function hasAnything({ now, before }: Pick<SalesRow, 'now' | 'before'>): boolean {
  return [now.net, now.cost, before.net, before.cost].some((amount) => amount !== undefined && !/^[0.]+$/.test(amount));
}
