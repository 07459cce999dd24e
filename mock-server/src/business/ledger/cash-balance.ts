import type { Fen } from '@suanpan/money/fen';
import type { Transaction } from '#kernel/database/transaction.ts';
import { isCash } from './book-accounts.ts';
import { monthOf } from './month.ts';
import type { VoucherDraft } from './voucher.ts';

/** Why money cannot go out. */
export type CashReason = 'cash-short';

/** Returns the cash accounts of the ledger that vouchers take more from than they bring. */
export function accountsPaidFrom(vouchers: readonly Pick<VoucherDraft, 'lines'>[]): readonly string[] {
  const effects = new Map<string, Fen>();
  for (const { accountCode, debit, credit } of vouchers.flatMap(({ lines }) => lines)) {
    if (isCash(accountCode)) effects.set(accountCode, (effects.get(accountCode) ?? 0) + debit - credit);
  }
  return [...effects].flatMap(([code, effect]) => (effect < 0 ? [code] : []));
}

/** Reads the lowest that accounts stand at the end of a day on which something was posted to them, or of any later one. */
export function findLowestBalances(
  tx: Transaction,
  accountCodes: readonly string[],
  day: string,
): Promise<readonly { readonly accountCode: string; readonly balance: Fen }[]> {
  return tx.rows(
    `WITH moved AS (
       SELECT l.account_code, v.date, sum(l.debit - l.credit) AS amount FROM voucher v
       JOIN voucher_line l ON l.tenant_id = v.tenant_id AND l.voucher_id = v.id
       WHERE v.period >= $2 AND l.account_code = ANY($1) GROUP BY l.account_code, v.date
     ), stood AS (
       SELECT m.account_code, m.date, sum(m.amount) OVER (PARTITION BY m.account_code ORDER BY m.date) + (
         SELECT coalesce(sum(b.debit - b.credit), 0) FROM account_balance b WHERE b.account_code = m.account_code AND b.period < $2) AS balance
       FROM moved m
     )
     SELECT account_code AS "accountCode", min(balance)::bigint AS balance FROM stood WHERE date >= $3 GROUP BY account_code`,
    [accountCodes, monthOf(day), day],
  );
}
