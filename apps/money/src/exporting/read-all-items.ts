import type { ApolloClient } from '@apollo/client';
import { ListOpenItemsDocument, type ListOpenItemsQuery, type ListOpenItemsQueryVariables } from '../data/list-open-items.generated.ts';
import type { ItemRow } from '../items/use-item-list.ts';

/** Which items are read, and in what order. */
export type ItemChoice = Pick<ListOpenItemsQueryVariables, 'filter' | 'sort'>;

interface Reading {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

type ItemPart = ListOpenItemsQuery['openItemList'];

/** The most that the backend gives at once. */
const atOnce = 200;

/** Reads all open items of a list, page by page. Rejects with what the backend or the network said. */
export async function readAllItems(client: ApolloClient, choice: ItemChoice, { signal, progress }: Reading): Promise<readonly ItemRow[]> {
  const items: ItemRow[] = [];
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const { edges, pageInfo, totals }: ItemPart = await readPart(client, { ...choice, first: atOnce, after }, signal);
    items.push(...edges.map(({ node }) => node));
    progress(items.length, totals.count);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return items;
}

async function readPart(client: ApolloClient, variables: ListOpenItemsQueryVariables, signal: AbortSignal): Promise<ItemPart> {
  // A whole list in the cache would only cost memory.
  const { data } = await client.query({
    query: ListOpenItemsDocument,
    variables,
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('The backend gave no open items.');
  return data.openItemList;
}
