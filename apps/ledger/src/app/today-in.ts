import { dateFormatter } from '@suanpan/app-kit/formatters';

/** Returns today's day in the company's time zone, yyyy-mm-dd. */
export function todayIn(timeZone: string, now: Date): string {
  return dateFormatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
