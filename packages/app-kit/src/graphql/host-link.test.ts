import { ApolloClient, InMemoryCache, gql } from '@apollo/client';
import type { HostGraphql } from '@suanpan/protocol/host';
import { expect, it } from 'vitest';
import { createFirstAnswers } from './first-answers.ts';
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
  const link = createHostLink(
    graphql,
    createFirstAnswers(() => 0),
  );
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
