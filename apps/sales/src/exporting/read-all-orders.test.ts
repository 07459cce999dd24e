import { expect, it } from 'vitest';
import type { ApolloClient } from '@apollo/client';
import { readAllOrders } from './read-all-orders.ts';

/** A backend that has so many orders and gives at most 200 at once. */
function clientOf(count: number) {
  const asked: unknown[] = [];
  const client = {
    async query({ variables }: { variables: { after: string | null; first: number } }) {
      asked.push(variables);
      const from = Number(variables.after ?? 0);
      const to = Math.min(from + variables.first, count);
      const edges = Array.from({ length: to - from }, (_, index) => ({ node: { id: String(from + index) } }));
      return { data: { salesOrders: { edges, pageInfo: { hasNextPage: to < count, endCursor: String(to) }, totalCount: count } } };
    },
  };
  return { asked, client: client as unknown as ApolloClient };
}

const choice = { filter: { search: 'tea' }, sort: { field: 'NUMBER', direction: 'ASC' } } as const;

it('reads every page of what was chosen, each order once and in its order', async () => {
  const { client, asked } = clientOf(450);
  const seen: string[] = [];
  const orders = await readAllOrders(client, choice, {
    signal: new AbortController().signal,
    progress: (done, total) => void seen.push(`${done}/${total}`),
  });
  expect(orders.map(({ id }) => Number(id))).toEqual(Array.from({ length: 450 }, (_, index) => index));
  expect(seen).toEqual(['200/450', '400/450', '450/450']);
  expect(asked).toEqual([null, '200', '400'].map((after) => ({ ...choice, first: 200, after })));
});

it('gives nothing of an empty list', async () => {
  const { client } = clientOf(0);
  expect(await readAllOrders(client, choice, { signal: new AbortController().signal, progress: () => undefined })).toEqual([]);
});

it('asks for no further page once it is called off', async () => {
  const { client, asked } = clientOf(1000);
  const ending = new AbortController();
  const reading = readAllOrders(client, choice, { signal: ending.signal, progress: () => ending.abort() });
  await expect(reading).rejects.toThrow(/abort/);
  expect(asked).toHaveLength(1);
});

it('fails with what the backend said', async () => {
  const client = { query: () => Promise.reject(new Error('refused')) } as unknown as ApolloClient;
  await expect(readAllOrders(client, choice, { signal: new AbortController().signal, progress: () => undefined })).rejects.toThrow(
    'refused',
  );
});
