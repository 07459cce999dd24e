import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, type TestApi, userOf } from '../../testing/open-test-api.ts';

let api: TestApi;
let client: GraphqlClient;
beforeAll(async () => {
  api = await openTestApi();
  client = api.as(userOf(await api.company(), 'owner'));
});
afterAll(() => api.close());

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const rows = 'edges { node { lines { product { id name sku unit price } } } }';

it.each([
  ['a list of requests', JSON.stringify([{ query: '{ viewer { locale } }' }, { query: '{ viewer { locale } }' }]), [400, 'SP-API-123']],
  ['an empty list', '[]', [400, 'SP-API-123']],
  ['neither text nor hash', '{"variables":{}}', [400, 'SP-API-101']],
  ['a hash that is no text', '{"extensions":{"persistedQuery":{"sha256Hash":7}}}', [400, 'SP-API-101']],
  ['a hash that nobody has', '{"extensions":{"persistedQuery":{"sha256Hash":"x"}}}', [400, 'SP-API-124']],
  [
    'a body of more than 1 MB',
    JSON.stringify({ query: '{ viewer { locale } }', variables: { x: 'x'.repeat(1_100_000) } }),
    [413, 'SP-API-102'],
  ],
  ['braces without end', JSON.stringify({ query: '{'.repeat(3000) }), [400, 'SP-API-101']],
])('%s is refused before GraphQL runs', async (_what, body, refused) => {
  const answer = await client.post(body);
  expect([answer.status, answer.code]).toEqual(refused);
  expect(answer.data).toBeNull();
});

it.each([
  ['too many characters', `{ viewer { locale } } # ${'x'.repeat(20_000)}`, 'SP-API-121'],
  ['too many words', `{ ${'a '.repeat(4100)} }`, 'SP-API-121'],
  [
    'too deep',
    `{ salesOrders { edges { node { customer { salesperson { id } } history { by { id } } } } } ${'a { '.repeat(12)} x ${'}'.repeat(12)} }`,
    'SP-API-103',
  ],
  ['too many aliases', `{ ${repeat(21, (index) => `a${index}: viewer { locale }`)} }`, 'SP-API-103'],
  ['too many fields', `{ viewer { ${'locale '.repeat(401)} } }`, 'SP-API-103'],
  ['too many rows of too many fields', `{ ${repeat(8, (index) => `a${index}: salesOrders(first: 200) { ${rows} }`)} }`, 'SP-API-122'],
  [
    'a fragment that spreads itself',
    '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { locale ...A }',
    'SP-API-101',
  ],
])('a document with %s is refused', async (_what, query, code) => {
  const answer = await client.send(query);
  expect(answer.errors.map(({ extensions }) => extensions.code)).toContain(code);
  expect(answer.data).toBeNull();
});

it('fragments that each spread the next one twice are refused before anybody walks through all of them', async () => {
  const bomb = `{ viewer { ...F0 } } ${repeat(60, (index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`)} fragment F60 on Viewer { __typename }`;
  const before = performance.now();
  expect((await client.send(bomb)).code).toBe('SP-API-103');
  expect(performance.now() - before).toBeLessThan(2000);
});

it('of what is refused nothing is logged as a fault', () => {
  expect(api.faults).toEqual([]);
});
