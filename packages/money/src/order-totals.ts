import { addFen } from './fen.ts';
import type { LineAmounts } from './line-amounts.ts';

/** Sums lines to a document's totals in fen; tax is the sum of the rounded line taxes, never computed anew. */
export function orderTotals(lines: Iterable<LineAmounts>): LineAmounts {
  let totals: LineAmounts = { net: 0, tax: 0, gross: 0 };
  for (const line of lines) {
    totals = { net: addFen(totals.net, line.net), tax: addFen(totals.tax, line.tax), gross: addFen(totals.gross, line.gross) };
  }
  return totals;
}
