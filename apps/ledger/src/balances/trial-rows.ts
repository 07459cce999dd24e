import { decimalToFen, type Fen } from '@suanpan/money/fen';
import { levelOf } from '../accounts/account-level.ts';
import type { ReadTrialBalanceQuery } from '../data/read-trial-balance.generated.ts';

type LeafRow = ReadTrialBalanceQuery['trialBalance'][number];

/** An account in a month, with everything below it; balances are signed by debit. */
export interface TrialRow {
  readonly code: string;
  readonly opening: Fen;
  readonly debit: Fen;
  readonly credit: Fen;
  readonly ending: Fen;
}

/** Which accounts of a trial balance are shown. */
export interface TrialChoice {
  /** Down to which level; 0 for all. */
  readonly level: number;
  /** Only what moved in the month. */
  readonly onlyMoved: boolean;
}

/** Makes a row for every account that has something, and for each one above it, by code. An account above has one balance, on one side. */
export function trialRows(leaves: readonly LeafRow[]): readonly TrialRow[] {
  const rows = new Map<string, TrialRow>();
  for (const leaf of leaves) {
    const opening = decimalToFen(leaf.openingDebit) - decimalToFen(leaf.openingCredit);
    const own = { opening, debit: decimalToFen(leaf.debit), credit: decimalToFen(leaf.credit) };
    for (const code of codesDownTo(leaf.accountCode)) {
      const before = rows.get(code) ?? { code, opening: 0, debit: 0, credit: 0, ending: 0 };
      const sums = { opening: before.opening + own.opening, debit: before.debit + own.debit, credit: before.credit + own.credit };
      rows.set(code, { code, ...sums, ending: sums.opening + sums.debit - sums.credit });
    }
  }
  return [...rows.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Returns the rows that were chosen. */
export function chosenRows(rows: readonly TrialRow[], { level, onlyMoved }: TrialChoice): readonly TrialRow[] {
  return rows.filter(({ code, debit, credit }) => (level === 0 || levelOf(code) <= level) && (!onlyMoved || debit !== 0 || credit !== 0));
}

/** What must be equal in a trial balance, side by side. */
export interface TrialSums {
  readonly opening: Sides;
  readonly turnover: Sides;
  readonly ending: Sides;
}

interface Sides {
  readonly debit: Fen;
  readonly credit: Fen;
}

/** Adds what stands on each side on the first level. */
export function trialSums(rows: readonly TrialRow[]): TrialSums {
  const first = rows.filter(({ code }) => levelOf(code) === 1);
  const sum = (of: (row: TrialRow) => Fen): Fen => first.reduce((total, row) => total + of(row), 0);
  return {
    opening: { debit: sum(({ opening }) => Math.max(opening, 0)), credit: sum(({ opening }) => Math.max(-opening, 0)) },
    turnover: { debit: sum(({ debit }) => debit), credit: sum(({ credit }) => credit) },
    ending: { debit: sum(({ ending }) => Math.max(ending, 0)), credit: sum(({ ending }) => Math.max(-ending, 0)) },
  };
}

function codesDownTo(code: string): readonly string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
