import type { ApolloClient } from '@apollo/client';
import { foldWords, longestWord } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import { FindInPurchasingDocument } from '../data/find-in-purchasing.generated.ts';
import { purchaseTypes } from '../documents/purchase-types.ts';
import { type TypeName, rankFound } from './rank-found.ts';

/** What is looked for. */
export interface PurchasingSearch {
  readonly words: string;
  readonly limit: number;
  readonly typeName: TypeName;
  readonly orderName: string;
  readonly signal: AbortSignal;
}

/** How many the backend is asked for: it looks for one word only, and what lacks the others is left out here. */
const most = 50;

/** Finds purchases and purchase orders by number or supplier, and suppliers by name, code or initials. */
export async function findInPurchasing(client: ApolloClient, { words, limit, signal, ...names }: PurchasingSearch): Promise<FoundThing[]> {
  const search = longestWord(words);
  const { data } = await client.query({
    query: FindInPurchasingDocument,
    variables: { search, filter: { search, types: purchaseTypes }, first: search === foldWords(words) ? limit : most },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return data ? rankFound(data, { words, limit, ...names }) : [];
}
