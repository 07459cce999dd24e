import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';

/** Returns how much one amount is more than another. */
export function difference(now: string, before: string): string {
  return fenToDecimal(decimalToFen(now) - decimalToFen(before));
}

/** Returns what part of a whole an amount is, in percent with one place; null of nothing. */
export function percentOfWhole(part: string, whole: string): string | null {
  return percent(Number(part), Number(whole));
}

/**
 * Returns by how many percent an amount or a price has changed, with one place; null where there was nothing before. A rise out of the red
 * is a rise.
 */
export function changePercent(now: string, before: string): string | null {
  return percent(Number(now) - Number(before), Math.abs(Number(before)));
}

/** What is shown with one place needs no exact division. */
function percent(part: number, whole: number): string | null {
  return whole === 0 ? null : ((part / whole) * 100).toFixed(1);
}
