import type { Fen } from '@suanpan/money/fen';

/**
 * Glossary: a *line* is what the bank says; a *movement* is what a voucher does to the bank's account of the ledger; a *match* says that some
 * lines and some movements are the same money; the *start* is the day from which lines are held against movements.
 */

/** What has become of a line: nothing yet, it stands for movements, or it is put aside with a reason. */
export const bankLineStates = ['OPEN', 'MATCHED', 'IGNORED'] as const;

/** What has become of a line. */
export type BankLineState = (typeof bankLineStates)[number];

/** What a row of a bank's file says, checked. */
export interface BankEntry {
  /** yyyy-mm-dd */
  readonly date: string;
  /** What came in, or below 0 what went out. */
  readonly amount: Fen;
  /** What the bank says there was after it; null when the file has no balances. */
  readonly balance: Fen | null;
  /** The other side, as the bank calls it. */
  readonly party: string;
  readonly note: string;
  readonly flowNumber: string;
}

/** A line of a bank account. */
export interface BankLine extends BankEntry {
  readonly id: string;
  readonly version: number;
  readonly cashAccountId: string;
  readonly state: BankLineState;
  readonly matchId: string | null;
  /** Why it is put aside. */
  readonly reason: string | null;
  /** The number of the document or voucher that it was matched with, and that was taken back. */
  readonly freedFrom: string | null;
  /** Whether somebody typed it, rather than the bank's file having it. */
  readonly isTyped: boolean;
}

/** From which day lines are held against movements, and what the bank had when it began. */
export interface BankStart {
  readonly cashAccountId: string;
  readonly version: number;
  readonly day: string;
  readonly balance: Fen;
}

/** Why something cannot be done with a bank account. */
export type BankRefusal =
  | 'bank-account-unfit'
  | 'stale-bank-line'
  | 'bank-rows-malformed'
  | 'bank-sums-differ'
  | 'bank-movement-taken'
  | 'bank-month-kept'
  | 'bank-start-cuts'
  | 'bank-month-uneven'
  | 'bank-line-imported';

/** What can be wrong with an entry. */
export type BankEntryReason = 'bank-amount-malformed' | 'bank-account-kept' | 'bank-line-early';
