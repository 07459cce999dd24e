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

it('a department, cash accounts and what is hidden reach sign-in from another shard', async () => {
  const far = await createTestCompany(api.services, { secondCompany: false, shard: '2' });
  const owner = api.as(userOf(far, 'owner'));
  const accountant = api.as(userOf(far, 'accountant'));
  const change =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { version } }';
  const { id: departmentId } = (await owner.run('mutation { made: createDepartment(input: { name: "一部" }) { id } }')).made;
  const { id: till } = (await owner.run('mutation { made: createCashAccount(input: { name: "柜台", accountCode: "1001" }) { id } }')).made;
  const limits = { departmentId, customerScope: 'DEPARTMENT', cashAccountIds: [till], hideCosts: true };
  await owner.run(change, { id: userOf(far, 'accountant').memberId, version: 1, input: limits });
  const asked = '{ viewer { permissions } customers(first: 200) { edges { node { salesperson { id } } } } cashAccounts { id } }';
  const alone = await accountant.run(asked);
  expect([alone.viewer.permissions.includes('inventory.cost.read'), alone.customers.edges, alone.cashAccounts]).toEqual([
    false,
    [],
    [{ id: till }],
  ]);
  const seller = userOf(far, 'sales').memberId;
  await owner.run(change, { id: seller, version: 1, input: { departmentId } });
  const { customers } = await accountant.run(asked);
  const sellers = customers.edges.map(({ node }: { node: { salesperson: { id: string } } }) => node.salesperson.id);
  expect(new Set(sellers)).toEqual(new Set([seller]));
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
