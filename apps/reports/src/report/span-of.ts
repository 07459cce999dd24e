import type { ReportDays } from './use-report-days.ts';

/** Into what days are put together, as the backend names it. */
export const reportUnits = ['DAY', 'WEEK', 'MONTH'] as const;
export type ReportUnit = (typeof reportUnits)[number];

/** Returns the days of a day, week or month that are within those of a report. */
export function spanOf(unit: ReportUnit, first: string, days: ReportDays): ReportDays {
  const end = lastDayOf(unit, first);
  return { from: first < days.from ? days.from : first, to: end > days.to ? days.to : end };
}

/** Returns what a day, week or month is called: by its days, a month by itself. */
export function spanName(unit: ReportUnit, first: string, days: ReportDays): string {
  if (unit === 'MONTH') return first.slice(0, 7);
  const { from, to } = spanOf(unit, first, days);
  return from === to ? from : `${from} – ${to.slice(5)}`;
}

/** Returns what a day, week or month is called below a picture, where there is little room: by its first day, a month by itself. */
export function axisName(unit: ReportUnit, first: string, days: ReportDays): string {
  return unit === 'MONTH' ? first.slice(0, 7) : spanOf(unit, first, days).from.slice(5);
}

function lastDayOf(unit: ReportUnit, first: string): string {
  const day = new Date(`${first}T00:00:00Z`);
  if (unit === 'WEEK') day.setUTCDate(day.getUTCDate() + 6);
  if (unit === 'MONTH') day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}
