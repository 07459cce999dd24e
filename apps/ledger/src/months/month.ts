/** Returns the month of a day, e.g. "2026-03". */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Returns the month so many months later, or earlier when below 0. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Returns the first day of a month. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** Returns the last day of a month. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Returns every month from the first to the last, both included, the latest first. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = last; month >= first; month = addMonths(month, -1)) months.push(month);
  return months;
}

/** Returns the text as a month, or null when it is none. */
export function monthNamed(text: string | null): string | null {
  return text !== null && /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text) ? text : null;
}
