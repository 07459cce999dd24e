import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';

/** The days since the document that each part of the ageing is of, as the backend names the parts; the last has no end. */
const bands: Readonly<Record<string, { readonly first: number; readonly last: number | null }>> = {
  '0-30': { first: 0, last: 30 },
  '31-60': { first: 31, last: 60 },
  '61-90': { first: 61, last: 90 },
  '91-180': { first: 91, last: 180 },
  '>180': { first: 181, last: null },
};

const dayMs = 86_400_000;

/** The first day that books may have. */
const longAgo = '2000-01-01';

/** Returns the days that documents of a part of the ageing have, counted back from a day; all of them for a part that is not known. */
export function daysOfBand(band: string, on: string): { readonly from: string; readonly to: string } {
  const known = bands[band];
  if (!known) return { from: longAgo, to: on };
  return { from: known.last === null ? longAgo : daysBefore(on, known.last), to: daysBefore(on, known.first) };
}

/** Returns what of the parts is at most 90 days old, a decimal. */
export function youngAmount(names: readonly string[], amounts: readonly string[]): string {
  const young = amounts.filter((_amount, index) => (bands[names[index] ?? '']?.last ?? Infinity) <= 90);
  return fenToDecimal(young.reduce((sum, amount) => sum + decimalToFen(amount), 0));
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * dayMs).toISOString().slice(0, 10);
}
