import type { Transaction } from '#kernel/database/transaction.ts';
import type { Fen } from '@suanpan/money/fen';
import { bookAccounts as accounts } from './book-accounts.ts';
import { sumBelow } from './statement-lines.ts';
import { credit, debit, type VoucherDraft } from './voucher.ts';

/** What the close of December carries from the profit of the year (3103) to what is undistributed (3104). */
export interface YearEnd {
  /** What the year earned; a loss is negative. */
  readonly profit: Fen;
  /** Where it goes; null when nothing below 3104 can take it. */
  readonly accountCode: string | null;
}

/** Why a year cannot be closed. */
export type YearEndReason = 'undistributed-account-missing';

/** Returns whether a year ends with a month. */
export function endsYear(month: string): boolean {
  return month.endsWith('-12');
}

/** Returns what 3103 has once the entries of a close are posted: all of it is carried, also what an earlier year left there. */
export function yearProfitAfter(before: Fen, closing: readonly VoucherDraft[]): Fen {
  const lines = closing.flatMap((voucher) => voucher.lines);
  return before + sumBelow(lines, (line) => line.credit - line.debit)(accounts.profit);
}

/** Writes the entry that ends a year; a loss is carried on the other sides, as a person would write it. */
export function yearEndEntry(profit: Fen, accountCode: string, date: string): VoucherDraft {
  const amount = Math.abs(profit);
  const lines =
    profit < 0
      ? [debit(accountCode, amount), credit(accounts.profit, amount)]
      : [debit(accounts.profit, amount), credit(accountCode, amount)];
  return {
    word: '转',
    kind: 'CLOSE_YEAR',
    date,
    summary: profit < 0 ? '结转本年亏损' : '结转本年利润',
    documentId: null,
    reversesId: null,
    lines,
    cashFlow: [],
  };
}

/** Finds where undistributed profit stands: 3104 itself, or, when it was divided, the account in use below it that is named so. */
export async function findUndistributed(tx: Transaction): Promise<string | null> {
  const rows = await tx.rows<{ readonly code: string }>(
    `SELECT code FROM account WHERE leaf AND enabled AND (code = $1 OR (code LIKE $1 || '.%' AND name = '未分配利润')) ORDER BY code LIMIT 1`,
    [accounts.undistributed],
  );
  return rows[0]?.code ?? null;
}

/** Reads what the profit of the year had before a month. */
export async function findProfitBefore(tx: Transaction, month: string): Promise<Fen> {
  const rows = await tx.rows<{ readonly amount: Fen }>(
    'SELECT coalesce(sum(credit - debit), 0)::bigint AS amount FROM account_balance WHERE account_code = $1 AND period < $2',
    [accounts.profit, month],
  );
  return rows[0]?.amount ?? 0;
}
