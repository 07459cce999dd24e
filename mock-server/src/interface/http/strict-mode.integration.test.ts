import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, type TestApi, userOf } from '../../testing/open-test-api.ts';

let api: TestApi;
let owner: GraphqlClient;
beforeAll(async () => {
  api = await openTestApi({ isStrict: true });
  owner = api.as(userOf(await api.company(), 'owner'));
});
afterAll(() => api.close());

const create = 'mutation CreateCustomer($name: String!) { createCustomer(input: { name: $name }) { id } }';

it('a change of a company without a key is refused and changes nothing; with one it is done', async () => {
  const before = (await owner.run('{ customers { totalCount } }')).customers.totalCount;
  const refused = await owner.send(create, { name: '无键' });
  expect([refused.code, refused.data]).toEqual(['SP-API-120', null]);
  expect((await owner.send(create, { name: '有键' }, { 'idempotency-key': 'key-0000-0001' })).errors).toEqual([]);
  expect((await owner.run('{ customers { totalCount } }')).customers.totalCount).toBe(before + 1);
});

it('a change of the session alone needs no key', async () => {
  expect((await owner.send('mutation { setLocale(locale: en_US) { locale } }')).errors).toEqual([]);
});
