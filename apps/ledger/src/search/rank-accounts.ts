import { bestRanked, rankMatch } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import type { FindAccountsQuery } from '../data/find-accounts.generated.ts';

type FoundAccount = FindAccountsQuery['accounts'][number];

/** Returns accounts as the search of the frame shows them, the best first; what lacks one of the words is left out. */
export function rankAccounts(accounts: readonly FoundAccount[], words: string, limit: number): FoundThing[] {
  return bestRanked(
    accounts.map((account) => thingOf(account, words)),
    limit,
  );
}

function thingOf({ id, code, name, fullName, mnemonic }: FoundAccount, words: string): FoundThing {
  const known = [name, code, code.replaceAll('.', ''), mnemonic];
  const rank = Math.max(...[...known, known.join(' ')].map((text) => rankMatch(text, words)));
  return { kind: 'other', title: `${code} ${name}`, subtitle: fullName, href: `/ledger/accounts/${id}`, rank };
}
