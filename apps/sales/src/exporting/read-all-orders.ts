import type { ApolloClient } from '@apollo/client';
import { ExportOrdersDocument, type ExportOrdersQuery, type ExportOrdersQueryVariables } from '../data/export-orders.generated.ts';

/** An order as it is exported. */
export type ExportedOrder = ExportOrdersQuery['salesOrders']['edges'][number]['node'];

/** Which orders are read, and in what order. */
export type OrderChoice = Pick<ExportOrdersQueryVariables, 'filter' | 'sort'>;

interface Reading {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** The most that the backend gives at once. */
const atOnce = 200;

/** Reads all orders of a list, page by page. Rejects with what the backend or the network said. */
export async function readAllOrders(client: ApolloClient, choice: OrderChoice, { signal, progress }: Reading): Promise<ExportedOrder[]> {
  const orders: ExportedOrder[] = [];
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const { edges, pageInfo, totalCount }: OrderPart = await readPart(client, { ...choice, first: atOnce, after }, signal);
    orders.push(...edges.map(({ node }) => node));
    progress(orders.length, totalCount);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return orders;
}

type OrderPart = ExportOrdersQuery['salesOrders'];

async function readPart(client: ApolloClient, variables: ExportOrdersQueryVariables, signal: AbortSignal): Promise<OrderPart> {
  // A whole list in the cache would only cost memory.
  const context = { fetchOptions: { signal } };
  const { data } = await client.query({ query: ExportOrdersDocument, variables, fetchPolicy: 'no-cache', context });
  if (!data) throw new Error('The backend gave no orders.');
  return data.salesOrders;
}
