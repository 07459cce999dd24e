import type { MonthFragment } from '../data/month.fragment.generated.ts';
import type { ReadMonthsQuery } from '../data/read-months.generated.ts';
import { monthsBetween } from './month.ts';

/** The months of the books. */
export interface Months {
  /** The first month that is kept. */
  readonly first: string;
  /** The month that a page shows when nothing is said: the present one. */
  readonly current: string;
  /** All that can be looked at, the latest first. */
  readonly all: readonly string[];
  /** What the backend has of months in which something is dated. */
  readonly periods: readonly MonthFragment[];
  /** Returns whether nothing more can be written into a month. */
  isClosed(month: string): boolean;
}

/** Returns the months of the books as they are today; null while the books have not begun. */
export function monthsOf({ books, bookPeriods: periods }: ReadMonthsQuery, today: string): Months | null {
  if (!books) return null;
  const first = books.firstPeriod;
  const latest = periods[0]?.month ?? first;
  const current = today < first ? first : today;
  const closed = new Set(periods.filter(({ status }) => status === 'CLOSED').map(({ month }) => month));
  return {
    first,
    current,
    all: monthsBetween(first, latest > current ? latest : current),
    periods,
    isClosed: (month) => closed.has(month),
  };
}
