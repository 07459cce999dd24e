/** Returns the month of a day, e.g. "2026-03". */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Returns the month so many later; earlier when negative. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Returns the first month of the quarter that a month is in. */
export function firstOfQuarter(month: string): string {
  return addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3));
}

/** Returns the first day of a month. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** Returns the last day of a month. */
export function lastDayOf(month: string): string {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}

/** Returns whether a text is a month, between the years 1990 and 2099. */
export function isMonth(text: string): boolean {
  return /^(?:199\d|20\d\d)-(?:0[1-9]|1[0-2])$/.test(text);
}
