import { type Fen, decimalToFen } from '@suanpan/money/fen';
import type { LineAmounts } from '@suanpan/money/line-amounts';

/** Returns an amount as it is typed in fen; what is no amount yet is nothing. */
export function fenOf(text: string): Fen {
  return /^-?\d{1,11}(?:\.\d{1,2})?$/.test(text) ? decimalToFen(text) : 0;
}

/** Sums amounts as they are typed. */
export function sumOf(parts: readonly { readonly net: string; readonly tax: string }[]): LineAmounts {
  const net = parts.reduce((sum, part) => sum + fenOf(part.net), 0);
  const tax = parts.reduce((sum, part) => sum + fenOf(part.tax), 0);
  return { net, tax, gross: net + tax };
}
