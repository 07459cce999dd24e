import { fenToDecimal } from '@suanpan/money/fen';
import { accountsPaidFrom, findLowestBalances, type CashReason } from '#business/ledger/cash-balance.ts';
import type { VoucherDraft } from '#business/ledger/voucher.ts';
import { findStrictCashAccounts } from '#core/cash-account/cash-account-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/**
 * Refuses vouchers, already written, that leave a cash account below nothing that must not be: on their day, or on a later one.
 *
 * Whatever takes money out comes by here: payments, transfers, vouchers by hand, and receipts that are taken back.
 */
export async function assertCashThere(tx: Transaction, vouchers: readonly VoucherDraft[], day: string): Promise<void> {
  const codes = accountsPaidFrom(vouchers);
  if (codes.length === 0) return;
  const strict = await findStrictCashAccounts(tx, codes);
  if (strict.length === 0) return;
  const lowest = await findLowestBalances(
    tx,
    strict.map(({ accountCode }) => accountCode),
    day,
  );
  for (const { accountCode, balance } of lowest) {
    if (balance >= 0) continue;
    const name = strict.find((account) => account.accountCode === accountCode)?.name ?? accountCode;
    throw new Refusal<CashReason>('cash-short', { name, missing: fenToDecimal(-balance) });
  }
}
