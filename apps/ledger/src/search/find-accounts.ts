import type { ApolloClient } from '@apollo/client';
import { longestWord } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import { FindAccountsDocument } from '../data/find-accounts.generated.ts';
import { rankAccounts } from './rank-accounts.ts';

/** What is looked for. */
export interface AccountSearch {
  readonly words: string;
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Finds accounts by code, name or initials. The backend looks for one word only; what lacks the others is left out here. */
export async function findAccounts(client: ApolloClient, { words, limit, signal }: AccountSearch): Promise<FoundThing[]> {
  const { data } = await client.query({
    query: FindAccountsDocument,
    variables: { search: longestWord(words) },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return data ? rankAccounts(data.accounts, words, limit) : [];
}
