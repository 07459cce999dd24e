import { decimalToFen } from '@suanpan/money/fen';
import type { ReadDebtorsQuery } from '../data/read-debtors.generated.ts';

/** A customer who owes something. */
export interface Debtor {
  readonly id: string;
  readonly name: string;
  readonly total: string;
  readonly isOverdue: boolean;
}

/** Returns the five to ask first: by what is overdue, then by what is owed at all. */
export function largestDebtors(parties: ReadDebtorsQuery['ageing']['parties']): readonly Debtor[] {
  return parties
    .toSorted(
      (one, other) => decimalToFen(other.overdue) - decimalToFen(one.overdue) || decimalToFen(other.total) - decimalToFen(one.total),
    )
    .flatMap(({ customer, total, overdue }) =>
      customer && decimalToFen(total) > 0 ? [{ ...customer, total, isOverdue: decimalToFen(overdue) > 0 }] : [],
    )
    .slice(0, 5);
}
