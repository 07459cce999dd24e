import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, type TestApi, userOf } from '../../testing/open-test-api.ts';

const count = 'query CountCustomers { customers { totalCount } }';
const create = 'mutation CreateCustomer($name: String!) { createCustomer(input: { name: $name }) { id } }';
const setLocale = 'mutation SetLocale { setLocale(locale: en_US) { locale } }';
const old = 'query OfAnOldPage { viewer { locale } }';
const introspection = 'query Schema { __schema { queryType { name } } }';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const published = new Map([count, create, setLocale, introspection].map((text) => [hashOf(text), text]));

let api: TestApi;
let owner: GraphqlClient;
beforeAll(async () => {
  api = await openTestApi({
    isStrict: true,
    operations: {
      find: async (hash, release) => published.get(hash) ?? (release === 'sales@0.9.0-00000000' && hash === hashOf(old) ? old : null),
      enums: async () => null,
    },
  });
  owner = api.as(userOf(await api.company(), 'owner'));
});
afterAll(() => api.close());

const byHash = (text: string, variables = {}) =>
  JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

it('a change of a company without a key is refused and changes nothing; with one it is done', async () => {
  const before = (await owner.run(count)).customers.totalCount;
  const refused = await owner.send(create, { name: '无键' });
  expect([refused.code, refused.data]).toEqual(['SP-API-120', null]);
  expect((await owner.send(create, { name: '有键' }, { 'idempotency-key': 'key-0000-0001' })).errors).toEqual([]);
  expect((await owner.run(count)).customers.totalCount).toBe(before + 1);
});

it('a change of the session alone needs no key', async () => {
  expect((await owner.send(setLocale)).errors).toEqual([]);
});

it('an operation of a published release is run by its text and by its hash, and under one key both are the same request', async () => {
  expect((await owner.post(byHash(count))).data).toEqual((await owner.send(count)).data);
  const headers = { 'idempotency-key': 'key-0000-0002' };
  const first = await owner.send(create, { name: '一次' }, headers);
  const body = JSON.stringify({ ...JSON.parse(byHash(create, { name: '一次' })), operationName: null });
  expect((await owner.post(body, headers)).data).toEqual(first.data);
});

it('any other operation is refused with what to do, whether as text or as a hash', async () => {
  const answers = [
    await owner.send('query CountCustomers { customers { totalCount  } }'),
    await owner.post(byHash(old)),
    await owner.post(JSON.stringify({ query: '{' })),
  ];
  for (const { status, code, data, errors } of answers) {
    expect([status, code, data]).toEqual([400, 'SP-API-124', null]);
    expect(errors[0]?.extensions.facts?.['hash']).toMatch(/^[0-9a-f]{64}$/);
  }
});

it('a page of an older release goes on for as long as the store has the release', async () => {
  expect((await owner.send(old, {}, { 'x-suanpan-release': 'sales@0.9.0-00000000' })).data).toEqual({ viewer: { locale: 'en_US' } });
});

it('a hash that is not that of the text is refused', async () => {
  const body = JSON.stringify({ query: count, extensions: { persistedQuery: { sha256Hash: hashOf(create) } } });
  expect((await owner.post(body)).code).toBe('SP-API-101');
});

it('the schema does not describe itself, even to a release that asks', async () => {
  expect((await owner.send(introspection)).code).toBe('SP-API-125');
});

it('outside of production anything valid is run, and a hash is looked up in the releases', async () => {
  const open = await openTestApi({ operations: { find: async (hash) => published.get(hash) ?? null, enums: async () => null } });
  const client = open.as(userOf(await open.company(), 'owner'));
  expect((await client.run('{ schema: __schema { queryType { name } } }')).schema.queryType.name).toBe('Query');
  expect((await client.post(byHash(count))).data).toEqual(await client.run(count));
  expect((await client.post(byHash(old))).code).toBe('SP-API-124');
  await open.close();
});
