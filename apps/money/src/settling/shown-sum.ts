import { type Fen, fenToDecimal } from '@suanpan/money/fen';
import { formatAmount } from '@suanpan/money/format-amount';

/** Returns a sum as people read it, without its sign: the words around it say which way it goes. */
export function shownSum(fen: Fen): string {
  return formatAmount(fenToDecimal(Math.abs(fen)));
}
