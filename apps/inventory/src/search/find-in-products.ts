import type { ApolloClient } from '@apollo/client';
import { foldWords, longestWord } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import { FindProductsDocument } from '../data/find-products.generated.ts';
import { rankProducts } from './rank-products.ts';

/** What is looked for. */
export interface ProductSearch {
  readonly words: string;
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** How many the backend is asked for: it looks for one word only, and what lacks the others is left out here. */
const most = 50;

/** Finds products in use by code, barcode, name or initials. */
export async function findInProducts(client: ApolloClient, { words, limit, signal }: ProductSearch): Promise<FoundThing[]> {
  const search = longestWord(words);
  const { data } = await client.query({
    query: FindProductsDocument,
    variables: { search, first: search === foldWords(words) ? limit : most },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return data ? rankProducts(data, words, limit) : [];
}
