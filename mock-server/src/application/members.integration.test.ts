import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { actorOf } from '#core/access/actor.ts';
import { findSession } from '#core/identity/session-store.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { updateMember } from './save-member.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let sales: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  company = await api.company({ secondCompany: false });
  owner = api.as(userOf(company, 'owner'));
  sales = api.as(userOf(company, 'sales'));
});

/** Counts the statements of this database that wait for another transaction. */
async function waiting(): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
  const [row] = await api.services.database.identityTx((tx) => tx.rows<{ count: number }>(sql));
  return row?.count ?? 0;
}

const fields = 'id version name loginName roles enabled customerScope warehouseIds sessionCount isSelf';
const list = `{ companyMembers { ${fields} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { ${fields} } }`;

async function member(role: 'owner' | 'sales' | 'accountant') {
  const { companyMembers } = await owner.run(list);
  return companyMembers.find(({ id }: { id: string }) => id === userOf(company, role).memberId);
}

async function change(role: 'owner' | 'sales' | 'accountant', input: Readonly<Record<string, unknown>>, client = owner) {
  const { id, version } = await member(role);
  return client.send(update, { id, version, input });
}

it('an owner sees all members, and nobody else does', async () => {
  const { companyMembers } = await owner.run(list);
  expect(companyMembers).toHaveLength(3);
  expect(companyMembers.find(({ isSelf }: { isSelf: boolean }) => isSelf)).toMatchObject({
    roles: ['OWNER'],
    customerScope: 'ALL',
    sessionCount: 1,
  });
  expect(await member('sales')).toMatchObject({ roles: ['SALES'], customerScope: 'OWN', warehouseIds: null, enabled: true });
  for (const client of [sales, api.as(userOf(company, 'accountant'))]) {
    expect((await client.send(list)).code).toBe('SP-API-204');
    expect((await client.send('{ invitations { id } }')).code).toBe('SP-API-204');
  }
  expect((await change('sales', { roles: ['OWNER'] }, sales)).code).toBe('SP-API-204');
  expect((await api.as().send(list)).code).toBe('SP-API-201');
});

it('new roles hold with the next request, and add up', async () => {
  expect((await sales.send('{ accounts { id } }')).code).toBe('SP-API-204');
  const { data } = await change('sales', { roles: ['SALES', 'CASHIER', 'ACCOUNTANT', 'SALES'] });
  expect(data.updateMember).toMatchObject({ version: 2, roles: ['ACCOUNTANT', 'CASHIER', 'SALES'], customerScope: 'ALL' });
  expect((await sales.send('{ accounts { id } }')).code).toBeNull();
  expect((await change('sales', { roles: ['WAREHOUSE'] })).code).toBeNull();
  expect((await sales.send('{ salesOrders { totalCount } }')).code).toBe('SP-API-204');
  expect((await sales.run('{ viewer { roles permissions } }')).viewer).toEqual({
    roles: ['warehouse'],
    permissions: [
      'inventory.delivery.write',
      'inventory.document.read',
      'inventory.document.write',
      'inventory.stock.read',
      'inventory.product.read',
      'workbench.notice.read',
      'workbench.view.write',
      'workbench.read',
    ],
  });
});

it.each([
  ['CASHIER', ['salesOrders', 'customers', 'workbench']],
  ['PURCHASING', ['workbench', 'productList']],
  ['WAREHOUSE', ['workbench', 'productList']],
])('a member who is %s alone reads %j and nothing else', async (role, readable) => {
  await change('sales', { roles: [role] });
  const questions: Readonly<Record<string, string>> = {
    salesOrders: '{ salesOrders { edges { node { lines { product { name } } } } } }',
    customers: '{ customers { totalCount } }',
    workbench: '{ workbench { tasks { kind } } }',
    productList: '{ productList { totalCount } }',
    accounts: '{ accounts { id } }',
    auditEntries: '{ auditEntries { edges { cursor } } }',
    companyMembers: list,
  };
  const codes = await Promise.all(Object.entries(questions).map(async ([name, query]) => [name, (await sales.send(query)).code] as const));
  expect(codes).toEqual(Object.keys(questions).map((name) => [name, readable.includes(name) ? null : 'SP-API-204']));
  expect((await sales.send('mutation { createCustomer(input: { name: "x" }) { id } }')).code).toBe('SP-API-204');
});

it('a workbench tells nothing of orders to who may not read them, whatever their scope', async () => {
  await change('sales', { roles: ['PURCHASING'], customerScope: 'ALL' });
  const { workbench } = await sales.run(
    '{ workbench { salesToday { orderCount } salesThisMonth { gross } tasks { count } dailySales { date } recent { entry { id } } topCustomers { gross } } }',
  );
  expect(workbench).toEqual({
    salesToday: { orderCount: 0 },
    salesThisMonth: { gross: '0.00' },
    tasks: [],
    dailySales: [],
    recent: [],
    topCustomers: [],
  });
  await change('sales', { roles: ['SALES'], customerScope: 'ALL' });
  const own = await sales.run('{ workbench { tasks { count } dailySales { date } } }');
  expect([own.workbench.tasks.length, own.workbench.dailySales.length]).toEqual([4, 30]);
  await change('sales', { customerScope: 'OWN' });
});

it('the scope that is set holds over the one of the roles', async () => {
  const count = async () => (await sales.run('{ customers { totalCount } }')).customers.totalCount as number;
  const own = await count();
  await change('sales', { customerScope: 'ALL' });
  const all = await count();
  expect(all).toBeGreaterThan(own);
  await change('sales', { customerScope: 'OWN' });
  expect(await count()).toBe(own);
  expect((await change('owner', { customerScope: 'OWN' })).data.updateMember.customerScope).toBe('ALL');
});

it('warehouses are kept on the member and reach whoever acts', async () => {
  const created = await owner.run('mutation { createWarehouse(input: { code: "W9", name: "九号仓" }) { id } }');
  const warehouseIds = [created.createWarehouse.id];
  expect((await change('sales', { warehouseIds: ['0199a3c2-7b1e-7000-8000-000000000001'] })).errors[0]?.extensions.fields).toMatchObject([
    { path: 'warehouseIds' },
  ]);
  expect((await change('sales', { warehouseIds })).data.updateMember.warehouseIds).toEqual(warehouseIds);
  const { session } = userOf(company, 'sales');
  const view = await api.services.database.identityTx((tx) => findSession(tx, session, api.services.clock.now()));
  expect(view?.memberships).toMatchObject([{ warehouseIds }]);
  expect((await change('sales', { warehouseIds: ['x'] })).errors[0]?.extensions.fields).toMatchObject([
    { path: 'warehouseIds', code: 'SP-API-391' },
  ]);
  expect((await change('sales', { warehouseIds: null })).data.updateMember.warehouseIds).toBeNull();
});

it('who is out of use is out at once, keeps their documents, and may come back', async () => {
  const { data } = await change('sales', { enabled: false });
  expect(data.updateMember).toMatchObject({ enabled: false, sessionCount: 0 });
  expect(await sales.run('{ viewer { locale } }')).toEqual({ viewer: null });
  const { loginName } = userOf(company, 'sales');
  const signIn = 'mutation ($loginName: String!) { signIn(loginName: $loginName, password: "suanpan-demo") { roles } }';
  expect((await api.as().send(signIn, { loginName })).code).toBe('SP-API-202');
  const { salespeople, salesOrders } = await owner.run('{ salespeople { id } salesOrders { edges { node { salesperson { id } } } } }');
  expect(salespeople.map(({ id }: { id: string }) => id)).toEqual([userOf(company, 'owner').memberId]);
  expect(JSON.stringify(salesOrders)).toContain(userOf(company, 'sales').memberId);
  expect((await change('sales', { enabled: true })).data.updateMember).toMatchObject({ enabled: true, version: 3 });
  // The session has ended for good; the person signs in again.
  expect(await sales.run('{ viewer { locale } }')).toEqual({ viewer: null });
  expect((await api.as().send(signIn, { loginName })).code).toBeNull();
});

it('out of use in one company is nothing in another', async () => {
  const two = await api.company({ secondCompany: true });
  const boss = api.as(userOf(two, 'owner'));
  const [first, second] = two.companies;
  await boss.run('mutation ($id: ID!) { switchCompany(companyId: $id) { roles } }', { id: second?.id });
  const { database } = api.services;
  await database.tenantTx({ tenantId: first?.id ?? '' }, 'write', (tx) =>
    tx.rows(`UPDATE member SET enabled = false, version = version + 1`),
  );
  expect((await boss.run('{ viewer { company { id } companies { id } } }')).viewer).toEqual({
    company: { id: second?.id },
    companies: [{ id: second?.id }],
  });
  expect((await boss.send('mutation ($id: ID!) { switchCompany(companyId: $id) { roles } }', { id: first?.id })).code).toBe('SP-API-205');
  const { user } = (await boss.run('{ viewer { user { id } } }')).viewer;
  const asked = await boss.send('{ salesOrders { totalCount } }', {}, { 'x-suanpan-asker': `${first?.id}/${user.id}` });
  expect(asked.code).toBe('SP-API-201');
});

it('the last owner in use stays one', async () => {
  expect((await change('owner', { enabled: false })).code).toBe('SP-API-432');
  expect((await change('owner', { roles: ['ACCOUNTANT'] })).code).toBe('SP-API-432');
  await change('sales', { roles: ['OWNER'] });
  expect((await change('owner', { roles: ['ACCOUNTANT'] })).code).toBeNull();
});

it('of two owners who take each other out of use at once, one stays', async () => {
  await change('sales', { roles: ['OWNER'] });
  const [first, second] = [await member('owner'), await member('sales')];
  const tenantId = company.companies[0]?.id ?? '';
  const remove = (by: string, { id, version }: { id: string; version: number }, before: () => Promise<unknown> = async () => undefined) => {
    const actor = actorOf({ tenantId, userId: by, memberId: by, roles: ['owner'], timeZone: 'Asia/Shanghai' });
    return api.services.database.tenantTx(actor, 'write', async (tx) => {
      await updateMember({ ...api.services, tx, actor, afterCommit: () => undefined }, { id, version }, { enabled: false });
      await before();
    });
  };
  let other: Promise<unknown> = Promise.resolve();
  const settled: string[] = [];
  // The second begins while the first is not committed, which goes on when the second waits for it, or has not waited.
  await remove(first.id, second, async () => {
    other = remove(second.id, first).finally(() => settled.push('second'));
    other.catch(() => undefined);
    while (settled.length === 0 && (await waiting()) === 0);
  });
  await expect(other).rejects.toMatchObject({ reason: 'last-owner' });
});

it('a change says in which version the member was read, and what is wrong with it', async () => {
  const { id, version } = await member('sales');
  expect((await owner.send(update, { id, version: version + 1, input: {} })).code).toBe('SP-API-431');
  expect((await owner.send(update, { id: 'x', version: 1, input: {} })).code).toBe('SP-API-430');
  const other = await api.company();
  expect((await owner.send(update, { id: userOf(other, 'sales').memberId, version: 1, input: {} })).code).toBe('SP-API-430');
  expect((await change('sales', { roles: [] })).errors[0]?.extensions.fields).toMatchObject([{ path: 'roles', code: 'SP-API-390' }]);
});

it('an owner ends all sessions of a member, who can sign in again', async () => {
  const { id } = await member('accountant');
  const accountant = api.as(userOf(company, 'accountant'));
  expect((await accountant.run('{ viewer { locale } }')).viewer).not.toBeNull();
  const { endMemberSessions } = await owner.run('mutation ($id: ID!) { endMemberSessions(id: $id) { sessionCount } }', { id });
  expect(endMemberSessions).toEqual({ sessionCount: 0 });
  expect((await accountant.run('{ viewer { locale } }')).viewer).toBeNull();
  expect(await member('accountant')).toMatchObject({ sessionCount: 0, enabled: true });
  expect((await sales.send('mutation ($id: ID!) { endMemberSessions(id: $id) { id } }', { id })).code).toBe('SP-API-204');
});

it('a change that is repeated under one key is made once', async () => {
  const { id, version } = await member('sales');
  const send = () => owner.send(update, { id, version, input: { roles: ['CASHIER'] } }, { 'idempotency-key': 'change-member-1' });
  const [first, again] = [await send(), await send()];
  expect(again.data).toEqual(first.data);
  expect((await member('sales')).version).toBe(2);
});
