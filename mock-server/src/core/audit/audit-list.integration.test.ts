import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, testNow, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false });
  owner = api.as(userOf(company, 'owner'));
  const sales = api.as(userOf(company, 'sales'));
  const { createCustomer } = await sales.run('mutation { createCustomer(input: { name: "审计客户" }) { id version } }');
  customer = createCustomer.id;
  await owner.run('mutation ($id: ID!) { updateCustomer(id: $id, version: 1, input: { name: "审计客户", contact: "老王" }) { id } }', {
    id: customer,
  });
});
afterAll(() => api.close());

let customer: string;
const fields = 'id number at table act rowCount before after operation member { id name }';
const query = `query ($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
  auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function entries(variables: Readonly<Record<string, unknown>>) {
  const { edges } = (await owner.run(query, variables)).auditEntries;
  return edges.map(({ node }: { node: unknown }) => node);
}

it('the audit says who did what to which row, before and after, the latest first', async () => {
  const [changed, made] = await entries({ filter: { table: 'customer', rowId: customer } });
  expect(changed).toMatchObject({ act: 'UPDATE', rowCount: 1, member: { name: '钱东家' }, table: 'customer' });
  expect(JSON.parse(changed.before)).toMatchObject([{ id: customer, contact: '' }]);
  expect(JSON.parse(changed.after)).toMatchObject([{ id: customer, contact: '老王' }]);
  expect(JSON.parse(changed.after)[0]).not.toHaveProperty('search_text');
  expect(made).toMatchObject({ act: 'INSERT', before: null, member: { name: '孙销售' } });
  expect(changed.number).toBeGreaterThan(made.number);
});

it('a row that was written together with others has its history, without them', async () => {
  const { customers } = await owner.run('{ customers(first: 1) { edges { node { id } } } }');
  const { id } = customers.edges[0].node;
  const [made] = await entries({ filter: { table: 'customer', rowId: id } });
  expect(made).toMatchObject({ act: 'INSERT', rowCount: 1, member: null });
  expect(JSON.parse(made.after)).toMatchObject([{ id }]);
});

it('each filter leaves out what it says', async () => {
  const [changed] = await entries({ filter: { table: 'customer', rowId: customer } });
  const all = await entries({ first: 200 });
  const only = async (filter: Readonly<Record<string, unknown>>) =>
    (await entries({ filter, first: 200 })).map(({ number }: { number: number }) => number);
  const where = (fits: (entry: typeof changed) => boolean) => all.filter(fits).map(({ number }: { number: number }) => number);
  const sales = userOf(company, 'sales').memberId;
  expect(await only({ memberId: sales })).toEqual(where(({ member }) => member?.id === sales));
  expect(await only({ operation: changed.operation })).toEqual([changed.number]);
  expect(await only({ act: 'UPDATE' })).toEqual(where(({ act }) => act === 'UPDATE'));
  expect(await only({ memberId: 'x' })).toEqual([]);
  expect((await owner.send(query, { filter: { from: '2026-02-30' } })).errors[0]?.extensions.fields).toMatchObject([
    { path: 'from', code: 'SP-API-311' },
  ]);
});

it('days are those of the company', async () => {
  const days = async (from: string, to: string) =>
    (await entries({ filter: { table: 'customer', rowId: customer, from, to } })).length as number;
  const [{ at }] = await entries({ filter: { table: 'customer', rowId: customer } });
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(at));
  expect(await days(day, day)).toBe(2);
  expect(await days('2020-01-01', '2020-01-02')).toBe(0);
  expect(testNow).not.toBe(at);
});

it('pages follow each other both ways', async () => {
  const first = (await owner.run(query, { first: 3 })).auditEntries;
  const next = (await owner.run(query, { first: 3, after: first.pageInfo.endCursor })).auditEntries;
  const numbers = [...first.edges, ...next.edges].map(({ node }: { node: { number: number } }) => node.number);
  expect(numbers).toEqual(Array.from({ length: 6 }, (_, index) => (numbers[0] ?? 0) - index));
  expect((await owner.run(query, { last: 3, before: next.pageInfo.startCursor })).auditEntries.edges).toEqual(first.edges);
  expect((await owner.send(query, { after: 'x' })).code).toBe('SP-API-111');
});

it('the accountant reads it, too; nobody else does, and nobody that of another company', async () => {
  expect((await api.as(userOf(company, 'accountant')).send(query)).code).toBeNull();
  expect((await api.as(userOf(company, 'sales')).send(query)).code).toBe('SP-API-204');
  const elsewhere = api.as(userOf(await api.company(), 'owner'));
  expect((await elsewhere.run(query, { filter: { table: 'customer', rowId: customer } })).auditEntries.edges).toEqual([]);
});

it('the history of a row is found by its index, whatever row-level security adds', async () => {
  const tenantId = (await api.company()).companies[0]?.id ?? '';
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  // As many as a busy year has; not chained, as nobody reads them.
  await root.query(`SET session_replication_role = 'replica'`);
  await root.query(
    `INSERT INTO audit_entry (tenant_id, number, at, table_name, act, after)
     SELECT $1, 1000000 + n, now(), 'customer', 'insert', jsonb_build_array(jsonb_build_object('id', md5(n::text)::uuid)) FROM generate_series(1, 20000) n`,
    [tenantId],
  );
  await root.query('ANALYZE audit_entry');
  await root.end();
  const held = `jsonb_build_array(jsonb_build_object('id', 'x'::text))`;
  const plan = await api.services.database.tenantTx({ tenantId }, 'read', (tx) =>
    tx.rows<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT number FROM audit_entry e WHERE e.number IS NOT NULL AND e.table_name = 'customer'
       AND (e.row_id = 'x' OR (e.row_id IS NULL AND (e.before @> ${held} OR e.after @> ${held}))) ORDER BY e.number DESC LIMIT 51`,
    ),
  );
  const text = plan.map((line) => line['QUERY PLAN']).join(' ');
  expect(text).toMatch(/BitmapOr.*audit_entry_by_row.*row_id = 'x'.*audit_entry_by_row.*row_id IS NULL/);
});
