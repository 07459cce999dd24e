import { addDays } from '#kernel/clock/calendar-day.ts';

/** The hours of a company's night in which its books are checked. */
const night = { from: 1, until: 6 } as const;

/** When it is where a company is, and the day of its last check; null while it had none. */
export interface CheckTime {
  readonly hour: number;
  readonly today: string;
  readonly last: string | null;
}

/**
 * Returns whether the books of a company are to be checked now: in its night, once; else when a whole night was missed, as the server does not run
 * at night. A company that was never checked waits for its first night.
 */
export function isCheckDue({ hour, today, last }: CheckTime): boolean {
  if (last !== null && last >= today) return false;
  const isNight = hour >= night.from && hour < night.until;
  return isNight || (last !== null && last < addDays(today, -1));
}
