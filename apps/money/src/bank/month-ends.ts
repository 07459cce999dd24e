/** Returns the last day of a month. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Returns the months from one to another, the latest first; at most two years of them. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, number = 0] = last.split('-').map(Number);
  while (months.length < 24) {
    const month = `${year}-${String(number).padStart(2, '0')}`;
    if (month < first) break;
    months.push(month);
    [year, number] = number === 1 ? [year - 1, 12] : [year, number - 1];
  }
  return months;
}
