import type { Fen } from '@suanpan/money/fen';
import type { BalanceDirection } from '#core/account/account.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { VoucherKind } from './voucher.ts';

/** An account in a month: its balance before, signed by debit, and what was posted to it, red figures included. */
export interface AccountMonth {
  readonly accountCode: string;
  readonly accountName: string;
  readonly opening: Fen;
  readonly debit: Fen;
  readonly credit: Fen;
}

/** Reads every account that has anything up to a month, by code. */
export function findAccountMonths(tx: Transaction, month: string): Promise<readonly AccountMonth[]> {
  return tx.rows(
    `SELECT b.account_code AS "accountCode",
       (SELECT string_agg(p.name, '-' ORDER BY p.code) FROM account p
        WHERE p.code = ANY(ARRAY[left(b.account_code, 4), left(b.account_code, 7), left(b.account_code, 10), b.account_code])) AS "accountName",
       coalesce(sum(b.debit - b.credit) FILTER (WHERE b.period < $1), 0)::bigint AS opening,
       coalesce(sum(b.debit) FILTER (WHERE b.period = $1), 0)::bigint AS debit,
       coalesce(sum(b.credit) FILTER (WHERE b.period = $1), 0)::bigint AS credit
     FROM account_balance b WHERE b.period <= $1 GROUP BY b.account_code ORDER BY b.account_code`,
    [month],
  );
}

/** What was posted to an account. */
export interface Turnover {
  readonly accountCode: string;
  readonly debit: Fen;
  readonly credit: Fen;
}

/** The entries that carry income and expenses to the year's profit, and that on: figures of a month leave them aside. */
export const profitClosings: readonly VoucherKind[] = ['CLOSE_INCOME', 'CLOSE_EXPENSE', 'CLOSE_YEAR'];

/** Every entry of a close. */
export const allClosings: readonly VoucherKind[] = ['CLOSE_VAT', 'CLOSE_SURTAX', 'CLOSE_INCOME_TAX', ...profitClosings];

/** Sums what was posted in some months, the first and the last included, without the opening and vouchers of some kinds. */
export function findTurnovers(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
  without: readonly VoucherKind[],
): Promise<readonly Turnover[]> {
  return tx.rows(
    `SELECT l.account_code AS "accountCode", sum(l.debit)::bigint AS debit, sum(l.credit)::bigint AS credit
     FROM voucher v JOIN voucher_line l ON l.tenant_id = v.tenant_id AND l.voucher_id = v.id
     WHERE v.period BETWEEN $1 AND $2 AND v.kind <> 'OPENING' AND NOT v.kind = ANY($3) GROUP BY l.account_code`,
    [from, to, without],
  );
}

/** Reads what income and expenses had come to in a year before the books began, each on its usual side. */
export function findOpeningTurnovers(
  tx: Transaction,
  year: number,
): Promise<readonly { readonly accountCode: string; readonly amount: Fen }[]> {
  return tx.rows('SELECT account_code AS "accountCode", amount FROM opening_turnover WHERE year = $1', [year]);
}

/** An account of income or expenses, and the side on which it grows. */
export interface ResultAccount {
  readonly accountCode: string;
  readonly direction: BalanceDirection;
}

/** Reads the accounts of income and expenses by code. */
export function findResultAccounts(tx: Transaction): Promise<readonly ResultAccount[]> {
  return tx.rows(`SELECT code AS "accountCode", direction FROM account WHERE category = 'INCOME_EXPENSE' AND leaf ORDER BY code`);
}

/** Sums the lines of the cash flow statement in a month. */
export function findCashFlowSums(tx: Transaction, month: string): Promise<readonly { readonly line: number; readonly amount: Fen }[]> {
  return tx.rows(
    `SELECT f.line, sum(f.amount)::bigint AS amount FROM voucher v JOIN voucher_cash_flow f ON f.tenant_id = v.tenant_id AND f.voucher_id = v.id
     WHERE v.period = $1 GROUP BY f.line ORDER BY f.line`,
    [month],
  );
}
