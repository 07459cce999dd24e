import type { NumberForm, NumberRestart } from './number-rule.ts';

/** Returns the number that people use, of a count on a day, e.g. "XS-2026-0128" or "XS-202611-0128". */
export function numberText({ prefix, period, digits }: Omit<NumberForm, 'restarts'>, day: string, count: number): string {
  const counted = String(count).padStart(digits, '0');
  const [year = '', month = ''] = day.split('-');
  const said = { NONE: '', YEAR: year, MONTH: `${year}${month}` }[period];
  return said === '' ? `${prefix}-${counted}` : `${prefix}-${said}-${counted}`;
}

/** Returns what a count belongs to on a day: 0 for all time, a year such as 2026, or a month such as 202611. */
export function countedWithin(restarts: NumberRestart, day: string): number {
  if (restarts === 'NEVER') return 0;
  return Number(day.slice(0, restarts === 'YEAR' ? 4 : 7).replace('-', ''));
}
