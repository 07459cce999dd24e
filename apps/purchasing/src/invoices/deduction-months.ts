/** How many months back one may choose; whoever is later than that finds them closed. */
const most = 12;

/** Returns the months in which an invoice can be deducted, the present one first: from its own on, and never one that is yet to come, unless it is its own. */
export function deductionMonths(date: string, today: string): readonly string[] {
  const own = date.slice(0, 7);
  const last = own > today.slice(0, 7) ? own : today.slice(0, 7);
  const months: string[] = [];
  for (let month = last; month >= own && months.length < most; month = monthBefore(month)) months.push(month);
  return months;
}

function monthBefore(month: string): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 2;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
