import { addMonths, firstDayOf, monthOf } from '#business/ledger/month.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import type { ReportPeriod } from './report-period.ts';

/** Into what days are put together. */
export const reportUnits = ['DAY', 'WEEK', 'MONTH'] as const;
export type ReportUnit = (typeof reportUnits)[number];

/** Returns the first day of each day, week (from Monday, ISO 8601) or month that has days of a period; the first may lie before it. */
export function unitsOf(unit: ReportUnit, { from, to }: ReportPeriod): readonly string[] {
  const starts: string[] = [];
  for (let day = startOf(unit, from); day <= to; day = nextOf(unit, day)) starts.push(day);
  return starts;
}

function startOf(unit: ReportUnit, day: string): string {
  if (unit === 'DAY') return day;
  if (unit === 'MONTH') return firstDayOf(monthOf(day));
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function nextOf(unit: ReportUnit, day: string): string {
  if (unit === 'MONTH') return firstDayOf(addMonths(monthOf(day), 1));
  return addDays(day, unit === 'DAY' ? 1 : 7);
}
