import { type CalendarDate, endOfMonth, endOfYear, parseDate, startOfMonth, startOfWeek, startOfYear } from '@internationalized/date';
import type { DateRange } from '../date-field/DateRangeField.tsx';

/** Spans that people ask for by name. */
export const commonPeriods = ['today', 'thisWeek', 'thisMonth', 'lastMonth', 'thisQuarter', 'thisYear'] as const;
export type CommonPeriod = (typeof commonPeriods)[number];

/**
 * Returns the days of a period, both ends included.
 *
 * @param today yyyy-mm-dd. A week begins on Monday (ISO 8601), a quarter in January, April, July and October.
 */
export function daysOf(period: CommonPeriod, today: string): DateRange {
  const [start, end] = spans[period](parseDate(today));
  return { start: start.toString(), end: end.toString() };
}

const spans: Readonly<Record<CommonPeriod, (day: CalendarDate) => readonly [CalendarDate, CalendarDate]>> = {
  today: (day) => [day, day],
  thisWeek: (day) => {
    const monday = startOfWeek(day, 'en-GB', 'mon');
    return [monday, monday.add({ days: 6 })];
  },
  thisMonth: (day) => [startOfMonth(day), endOfMonth(day)],
  lastMonth: (day) => {
    const before = startOfMonth(day).subtract({ months: 1 });
    return [before, endOfMonth(before)];
  },
  thisQuarter: (day) => {
    const first = startOfMonth(day).subtract({ months: (day.month - 1) % 3 });
    return [first, endOfMonth(first.add({ months: 2 }))];
  },
  thisYear: (day) => [startOfYear(day), endOfYear(day)],
};
