import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';

/** Returns how much one amount is more than another. */
export function difference(now: string, before: string): string {
  return fenToDecimal(decimalToFen(now) - decimalToFen(before));
}

/** Returns what part of a whole an amount is, in percent with one place; null of nothing. */
export function percentOfWhole(part: string, whole: string): string | null {
  const total = decimalToFen(whole);
  return total === 0 ? null : ((decimalToFen(part) / total) * 100).toFixed(1);
}

/** Returns by how many percent an amount has changed, with one place; null where there was nothing before. A rise out of the red is a rise. */
export function changePercent(now: string, before: string): string | null {
  const base = Math.abs(decimalToFen(before));
  return base === 0 ? null : (((decimalToFen(now) - decimalToFen(before)) / base) * 100).toFixed(1);
}
