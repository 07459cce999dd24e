import { canonicalDecimal } from '@suanpan/money/decimal';

/** Returns the canonical forms of rates, to look them up by value. */
export function rateSet(rates: readonly { readonly rate: string }[]): ReadonlySet<string> {
  return new Set(rates.map(({ rate }) => canonicalDecimal(rate)));
}
