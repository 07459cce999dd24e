import { decimalToFen, type Fen } from '@suanpan/money/fen';
import type { BankEntry } from './bank-line.ts';

/** A row whose balance does not follow from the one before it. */
export interface BalanceGap {
  readonly index: number;
  /** What lies between them that no row says. */
  readonly missing: Fen;
}

/** Returns the places of rows from the oldest to the latest; banks write either way, and days tell which, else the balances. */
export function oldestFirst(entries: readonly Pick<BankEntry, 'date' | 'amount' | 'balance'>[]): readonly number[] {
  const places = entries.map((_entry, index) => index);
  const [first, last] = [entries[0], entries.at(-1)];
  const isBackward =
    first !== undefined &&
    last !== undefined &&
    (first.date > last.date || (first.date === last.date && gapsIn(entries, places.toReversed()).length < gapsIn(entries, places).length));
  const ordered = isBackward ? places.toReversed() : places;
  // Stable: rows of a day stay as they came.
  return ordered.toSorted((a, b) => (entries[a]?.date ?? '').localeCompare(entries[b]?.date ?? ''));
}

/** Returns the rows whose balance does not follow from the row before them, or from what the bank had before the first. */
export function gapsIn(
  entries: readonly Pick<BankEntry, 'amount' | 'balance'>[],
  order: readonly number[],
  before: Fen | null = null,
): readonly BalanceGap[] {
  const gaps: BalanceGap[] = [];
  let stood = before;
  for (const index of order) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const { amount, balance } = entry;
    if (stood !== null && balance !== null && stood + amount !== balance) gaps.push({ index, missing: balance - stood - amount });
    stood = balance ?? (stood === null ? null : stood + amount);
  }
  return gaps;
}

/** Returns what a decimal text comes to in fen, or null when it is none of at most two places. */
export function readSum(text: string): Fen | null {
  return /^-?\d{1,12}(?:\.\d{1,2})?$/.test(text) ? decimalToFen(text) : null;
}
