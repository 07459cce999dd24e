import { rankMatch } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import type { FindAccountsQuery } from '../data/find-accounts.generated.ts';

type FoundAccount = FindAccountsQuery['accounts'][number];

/** Returns accounts as the search of the frame shows them, the best first; what lacks one of the words is left out. */
export function rankAccounts(accounts: readonly FoundAccount[], words: string, limit: number): FoundThing[] {
  return accounts
    .map((account) => thingOf(account, words))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit);
}

function thingOf({ id, code, name, fullName, mnemonic }: FoundAccount, words: string): FoundThing {
  const known = [name, code, code.replaceAll('.', ''), mnemonic];
  const rank = Math.max(...[...known, known.join(' ')].map((text) => rankMatch(text, words)));
  return { kind: 'other', title: `${code} ${name}`, subtitle: fullName, href: `/ledger/accounts/${id}`, rank };
}
