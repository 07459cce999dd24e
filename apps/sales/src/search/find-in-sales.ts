import type { ApolloClient } from '@apollo/client';
import { foldWords, longestWord } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import { FindInSalesDocument } from '../data/find-in-sales.generated.ts';
import { saleTypes } from '../documents/sale-types.ts';
import { type TypeName, rankFound } from './rank-found.ts';

/** What is looked for. */
export interface SalesSearch {
  readonly words: string;
  readonly limit: number;
  /** What the person may see. */
  readonly may: { readonly orders: boolean; readonly quotations: boolean; readonly documents: boolean; readonly customers: boolean };
  readonly typeName: TypeName;
  readonly signal: AbortSignal;
}

/** How many the backend is asked for: it looks for one word only, and what lacks the others is left out here. */
const most = 50;

/** Finds orders, quotations and sales by number or customer, and customers by name, code or initials. */
export async function findInSales(client: ApolloClient, { words, limit, may, typeName, signal }: SalesSearch): Promise<FoundThing[]> {
  const search = longestWord(words);
  const { data } = await client.query({
    query: FindInSalesDocument,
    variables: { search, filter: { search, types: saleTypes }, first: search === foldWords(words) ? limit : most, ...may },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return data ? rankFound(data, { words, limit, typeName }) : [];
}
