import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import type { CashAccountCardFragment } from '../data/cash-account-card.fragment.generated.ts';
import type { ReadCashBalancesQuery } from '../data/read-cash-balances.generated.ts';

/**
 * Returns the balance of each cash account by its id, as the ledger has it.
 *
 * What several cash accounts are booked to together is known for none of them alone, so they are left out.
 */
export function cashBalances(
  accounts: readonly Pick<CashAccountCardFragment, 'id' | 'accountCode'>[],
  rows: ReadCashBalancesQuery['trialBalance'],
): ReadonlyMap<string, string> {
  const balances = new Map(
    rows.map(({ accountCode, endingDebit, endingCredit }) => [accountCode, decimalToFen(endingDebit) - decimalToFen(endingCredit)]),
  );
  const alone = accounts.filter(({ id, accountCode }) => !accounts.some((other) => other.id !== id && other.accountCode === accountCode));
  return new Map(alone.map(({ id, accountCode }) => [id, fenToDecimal(balances.get(accountCode) ?? 0)]));
}
