import { addDecimals } from '@suanpan/money/decimal';
import { addFen, decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import type { PrintedColumn, PrintedRow } from './printed-document.ts';

/** Returns the sum of a column over lines, a decimal; empty where it is not summed. */
export function columnSum({ id, kind, isSummed }: PrintedColumn, rows: readonly PrintedRow[]): string {
  if (isSummed !== true) return '';
  const values = rows.map(({ cells }) => cells[id] ?? '').filter((value) => value !== '');
  if (kind === 'amount') return fenToDecimal(values.map(decimalToFen).reduce(addFen, 0));
  return values.reduce(addDecimals, '0');
}
