import { ApolloClient, InMemoryCache, gql } from '@apollo/client';
import type { HostGraphql } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { createFirstAnswers } from './first-answers.ts';
import { createFreshAnswers } from './fresh-answers.ts';
import { createHostLink } from './host-link.ts';

const confirm = gql('mutation Confirm { confirm }');

function openClient() {
  const keys: (string | undefined)[] = [];
  const graphql: HostGraphql = {
    async execute(_request, options) {
      keys.push(options?.idempotencyKey);
      return { data: { confirm: true } };
    },
  };
  const link = createHostLink({ graphql, first: createFirstAnswers(() => 0), fresh: createFreshAnswers() });
  return { keys, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

it('createHostLink() sends a key of its own with each attempt of a mutation', async () => {
  const { keys, client } = openClient();
  await client.mutate({ mutation: confirm });
  await client.mutate({ mutation: confirm });
  expect(keys).toEqual([expect.stringMatching(/^[\w-]{36}$/), expect.stringMatching(/^[\w-]{36}$/)]);
  expect(keys[0]).not.toBe(keys[1]);
});

it('createHostLink() sends the key that a caller repeats an attempt with, and none with a query', async () => {
  const { keys, client } = openClient();
  await client.mutate({ mutation: confirm, context: { idempotencyKey: 'attempt-1' } });
  await client.query({ query: gql('query Confirmed { confirm }') });
  expect(keys).toEqual(['attempt-1', undefined]);
});

it('createHostLink() asks again for what was read before a write of the same app was answered', async () => {
  const answers = ['3', '3', '8'];
  const asked: (() => void)[] = [];
  const graphql: HostGraphql = {
    execute: ({ kind }) =>
      kind === 'mutation'
        ? Promise.resolve({ data: { confirm: true } })
        : new Promise((resolve) => {
            asked.push(() => resolve({ data: { quantity: answers[asked.length] } }));
          }),
  };
  const link = createHostLink({ graphql, first: createFirstAnswers(() => 0), fresh: createFreshAnswers() });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const read = client.query({ query: gql('query Read { quantity }') });
  await client.mutate({ mutation: confirm });
  asked[0]?.();
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.();
  expect((await read).data).toEqual({ quantity: '8' });
});
