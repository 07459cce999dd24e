import { rankThing } from '@suanpan/protocol/rank-match';
import type { ReadSalesReportQuery } from '../data/read-sales-report.generated.ts';
import { spanName } from '../report/span-of.ts';
import type { ReportDays } from '../report/use-report-days.ts';
import { isByTime, type SalesKey } from './sales-report-form.ts';

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
  const named = rows.map((row) => ({ ...row, name: isByTime(by) ? spanName(by, row.key, days) : row.name }));
  if (words.trim() !== '') return named.filter(({ name, code }) => rankThing(words, [name, code]) > 0);
  return other && hasAnything(other) ? [...named, { key: null, code: '', name: otherName, ...other }] : named;
}

function hasAnything({ now, before }: Pick<SalesRow, 'now' | 'before'>): boolean {
  return [now.net, now.cost, before.net, before.cost].some((amount) => amount !== undefined && !/^[0.]+$/.test(amount));
}
