import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCompany } from '#seed/create-test-company.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openTwoShards, type TwoShards } from '../testing/open-two-shards.ts';

let shards: TwoShards;
let api: TestApi;
let company: TestCompany;

beforeAll(async () => {
  shards = await openTwoShards();
  api = await openTestApi({ store: shards.store });
  company = await createTestCompany(api.services, { secondCompany: false, shard: '2' });
});
afterAll(() => api.close());

it('what an owner changes on another shard reaches sign-in with the answer', async () => {
  const owner = api.as(userOf(company, 'owner'));
  const sales = api.as(userOf(company, 'sales'));
  const change =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { version } }';
  const id = userOf(company, 'sales').memberId;
  await owner.run(change, { id, version: 1, input: { roles: ['SALES', 'ACCOUNTANT'], customerScope: 'OWN' } });
  expect((await sales.run('{ viewer { roles } accounts { id } }')).viewer.roles).toEqual(['accountant', 'sales']);
  await owner.run(change, { id, version: 2, input: { enabled: false } });
  expect(await sales.run('{ viewer { locale } }')).toEqual({ viewer: null });
});

it('an invitation of a company on another shard lets somebody in at once', async () => {
  const owner = api.as(userOf(company, 'owner'));
  const invite = 'mutation { inviteMember(input: { roles: [CASHIER] }) { token } }';
  const { token } = (await owner.run(invite)).inviteMember;
  const join =
    'mutation ($token: String!, $input: NewUserInput!) { joinWithNewAccount(token: $token, input: $input) { roles company { name } } }';
  const input = { loginName: 'chuna', name: '出纳', password: '今天下雨的声音好听' };
  expect((await api.as().run(join, { token, input })).joinWithNewAccount).toEqual({
    roles: ['cashier'],
    company: { name: company.companies[0]?.name },
  });
});
