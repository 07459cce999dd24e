import { canonicalDecimal } from '@suanpan/money/decimal';
import { formatAmount } from '@suanpan/money/format-amount';
import type { CellKind } from './printed-document.ts';

/** Returns what a cell shows: amounts with separators, quantities without zeros at their end, words as they are. */
export function cellText(kind: CellKind, value: string): string {
  if (value === '') return '';
  if (kind === 'amount') return formatAmount(value);
  return kind === 'quantity' ? formatAmount(canonicalDecimal(value)) : value;
}
