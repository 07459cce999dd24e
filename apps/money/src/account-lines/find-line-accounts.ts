import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import type { LineAccount } from './account-line.ts';

/** An account that can be chosen. */
export interface FoundAccount extends LineAccount {
  readonly mnemonic: string;
}

/** An account as the lookup shows it. */
export interface AccountChoice extends LookupItem {
  readonly account: LineAccount;
}

/** Finds accounts by code, with or without dots, by name, or by pinyin initials; all of them when nothing is typed. */
export function findLineAccounts(accounts: readonly FoundAccount[], text: string): readonly AccountChoice[] {
  const wanted = text.trim().toLowerCase();
  const isFound = ({ code, fullName, mnemonic }: FoundAccount): boolean =>
    [code, code.replaceAll('.', ''), fullName.toLowerCase(), mnemonic.toLowerCase()].some((known) => known.includes(wanted));
  return accounts.filter(isFound).map((account) => ({ ...accountItem(account), description: account.code, account }));
}

/** Returns an account as a cell shows it. */
export function accountItem({ code, fullName }: LineAccount): LookupItem {
  return { id: code, label: fullName };
}
