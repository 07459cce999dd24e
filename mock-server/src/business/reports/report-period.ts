import { addMonths, firstDayOf, lastDayOf, monthOf } from '#business/ledger/month.ts';
import { addDays, isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** Two days, both included. */
export interface ReportPeriod {
  readonly from: string;
  readonly to: string;
}

/** Why a report cannot be made of some days. */
export type ReportReason = 'report-period-reversed' | 'report-period-too-long';

/** The most days that a report is made of: ten years. */
const mostDays = 3660;

const dayMs = 86_400_000;

/** Refuses days that no report can be made of. */
export function checkReportPeriod({ from, to }: ReportPeriod): ReportPeriod {
  if (!isCalendarDay(from) || !isCalendarDay(to) || to < from) throw new Refusal<ReportReason>('report-period-reversed', { from, to });
  if (daysOf({ from, to }) > mostDays) throw new Refusal<ReportReason>('report-period-too-long', { max: mostDays });
  return { from, to };
}

/** Returns as many days right before: of whole months as many months, else as many days. */
export function periodBefore({ from, to }: ReportPeriod): ReportPeriod {
  const [first, last] = [monthOf(from), monthOf(to)];
  const isWhole = from === firstDayOf(first) && to === lastDayOf(last);
  if (isWhole) return { from: firstDayOf(addMonths(first, -monthsBetween(first, last))), to: addDays(from, -1) };
  return { from: addDays(from, -daysOf({ from, to })), to: addDays(from, -1) };
}

/** Returns how many days there are, both ends included. */
export function daysOf({ from, to }: ReportPeriod): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs) + 1;
}

function monthsBetween(first: string, last: string): number {
  return monthNumber(last) - monthNumber(first) + 1;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
