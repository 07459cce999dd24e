import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import type { ReadExpenseOptionsQuery } from '../data/read-expense-options.generated.ts';
import type { ExpenseAccount } from './expense-draft.ts';

type Account = ReadExpenseOptionsQuery['expenseAccounts'][number];

/** An account as the lookup shows it. */
export interface AccountChoice extends LookupItem {
  readonly account: ExpenseAccount;
}

/** Finds accounts by code, with or without dots, by name, or by pinyin initials; all of them when nothing is typed. */
export function findExpenseAccounts(accounts: readonly Account[], text: string): readonly AccountChoice[] {
  const wanted = text.trim().toLowerCase();
  const isFound = ({ code, fullName, mnemonic }: Account): boolean =>
    [code, code.replaceAll('.', ''), fullName.toLowerCase(), mnemonic.toLowerCase()].some((known) => known.includes(wanted));
  return accounts.filter(isFound).map((account) => ({ ...accountItem(account), description: account.code, account }));
}

/** Returns an account as a cell shows it. */
export function accountItem({ code, fullName }: ExpenseAccount): LookupItem {
  return { id: code, label: fullName };
}
