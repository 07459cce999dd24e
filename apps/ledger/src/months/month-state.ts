import { monthNamed } from './month.ts';
import type { Months } from './months-of.ts';

/** A page about one month; it lives in the address. */
export interface MonthState {
  /** Null for the month that the page itself would show. */
  readonly month: string | null;
}

/** Returns the state that an address means. */
export function readMonthState(params: URLSearchParams): MonthState {
  return { month: monthNamed(params.get('month')) };
}

/** Returns the address's query of a state. */
export function writeMonthState({ month }: MonthState): URLSearchParams {
  return new URLSearchParams(month === null ? {} : { month });
}

/** Returns the first month that is open; the present one when all are closed. */
export function nextToClose({ all, current, isClosed }: Months): string {
  return all.findLast((month) => !isClosed(month)) ?? current;
}
