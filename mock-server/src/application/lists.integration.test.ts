import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '#kernel/clock/clock.ts';
import { seedDemo } from '#seed/seed-demo.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, testNow, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let lisi: GraphqlClient;
let wangmin: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  await seedDemo(api.services.database, api.services.clock);
  lisi = await signedIn('lisi');
  wangmin = await signedIn('wangmin');
});
afterAll(() => api.close());

async function signedIn(loginName: string): Promise<GraphqlClient> {
  const answer = await api
    .as()
    .send('mutation ($loginName: String!) { signIn(loginName: $loginName, password: "suanpan-demo") { user { id } } }', { loginName });
  return api.as({ session: /sp_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '' });
}

const pageQuery = `query ($sort: SalesOrderSort, $first: Int, $after: String, $last: Int, $before: String) {
  salesOrders(sort: $sort, first: $first, after: $after, last: $last, before: $before, filter: { dateFrom: "2026-08-01" }) {
    totalCount edges { cursor node { id date number gross deliveryDate customer { name } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

it.each(['DATE', 'NUMBER', 'CUSTOMER', 'GROSS', 'DELIVERY_DATE'])(
  'orders by %s read forwards and backwards are the same list, once each',
  async (field) => {
    for (const direction of ['ASC', 'DESC']) {
      const sort = { field, direction };
      const forwards = await readAll('after', { sort, first: 37 });
      const backwards = await readAll('before', { sort, last: 41 });
      expect(backwards).toEqual(forwards);
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(forwards.length).toBeGreaterThan(100);
    }
  },
);

async function readAll(key: 'after' | 'before', variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const {
      salesOrders: page,
    }: { salesOrders: { totalCount: number; edges: readonly { node: { id: string } }[]; pageInfo: Record<string, string | null> } } =
      await lisi.run(pageQuery, { ...variables, [key]: cursor });
    const part = page.edges.map(({ node }) => node.id);
    if (key === 'after') ids.push(...part);
    else ids.unshift(...part);
    cursor = page.pageInfo[key === 'after' ? 'endCursor' : 'startCursor'] ?? null;
    if (!page.pageInfo[key === 'after' ? 'hasNextPage' : 'hasPreviousPage']) {
      expect(ids).toHaveLength(page.totalCount);
      return ids;
    }
  }
}

it('a part that contradicts itself and a forged cursor are refused', async () => {
  const forged = Buffer.from('["x","y"]').toString('base64url');
  const wrongType = Buffer.from('["not a date","01a208dc-0000-7000-8000-000000000000"]').toString('base64url');
  expect((await lisi.send(pageQuery, { first: 1, last: 1 })).code).toBe('SP-API-110');
  expect((await lisi.send(pageQuery, { first: 201 })).code).toBe('SP-API-110');
  expect((await lisi.send(pageQuery, { first: 0 })).code).toBe('SP-API-110');
  for (const after of ['nonsense', forged, wrongType]) expect((await lisi.send(pageQuery, { after })).code, after).toBe('SP-API-111');
});

it('totals and counts are of the whole filtered set', async () => {
  const { salesOrders, salesOrderCounts } = await lisi.run(
    '{ salesOrders(first: 200, filter: { statuses: [SUBMITTED, APPROVED] }) { totalCount totals { net tax gross } edges { node { net tax gross } } } salesOrderCounts(filter: { statuses: [SUBMITTED] }) { status count } }',
  );
  const sum = (key: string): string =>
    (
      salesOrders.edges.reduce(
        (total: number, { node }: { node: Record<string, string> }) => total + Math.round(Number(node[key]) * 100),
        0,
      ) / 100
    ).toFixed(2);
  expect(salesOrders.totals).toEqual({ net: sum('net'), tax: sum('tax'), gross: sum('gross') });
  const counts = Object.fromEntries(salesOrderCounts.map(({ status, count }: { status: string; count: number }) => [status, count]));
  expect(counts['SUBMITTED'] + counts['APPROVED']).toBe(salesOrders.totalCount);
  expect(counts['SUBMITTED']).toBe(6);
  expect(counts['CLOSED']).toBeGreaterThan(300);
});

it.each(['云栖', 'ＨＺＨＢ', 'hzhb', '湖滨茶楼', 'kh-0001', ' KH-0001 '])(
  'customers and their orders are found by "%s"',
  async (search) => {
    const { customers, salesOrders } = await lisi.run(
      'query ($search: String) { customers(filter: { search: $search }) { edges { node { id name } } } salesOrders(filter: { search: $search }, first: 5) { edges { node { customer { id } } } } }',
      { search },
    );
    const names = customers.edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(names).toEqual(search === '云栖' ? [] : ['杭州湖滨茶楼有限公司']);
    for (const { node } of salesOrders.edges) expect(node.customer.id).toBe(customers.edges[0].node.id);
  },
);

it('orders are found by a part of their number, and wildcards are ordinary characters', async () => {
  const count = async (search: string): Promise<number> =>
    (await lisi.run('query ($search: String) { salesOrders(filter: { search: $search }) { totalCount } }', { search })).salesOrders
      .totalCount;
  expect([await count('xsdd-2026-0042'), await count('%'), await count('_'), await count("'\\\u0000--")]).toEqual([1, 0, 0, 0]);
});

it('the workbench counts the same documents as the lists', async () => {
  const { workbench, late } = await lisi.run(
    '{ workbench { today salesToday { gross orderCount } salesThisMonth { orderCount } tasks { kind count oldestDate } dailySales { date gross orderCount } recent { entry { at } } topCustomers { gross } } late: salesOrders(filter: { deliverBy: "2026-11-22" }) { totalCount } }',
  );
  const tasks = Object.fromEntries(workbench.tasks.map(({ kind, count }: { kind: string; count: number }) => [kind, count]));
  expect(tasks).toEqual({ DRAFT_ORDERS: 4, ORDERS_TO_APPROVE: 6, DELIVERIES_OVERDUE: late.totalCount, DELIVERIES_TODAY: 3 });
  expect(late.totalCount).toBe(3);
  expect(workbench.dailySales).toHaveLength(30);
  expect(workbench.dailySales.at(-1)).toEqual({ date: '2026-11-23', ...workbench.salesToday });
  expect(workbench.salesToday.orderCount).toBe(3);
  expect(workbench.recent).toHaveLength(8);
});

it("a salesperson's workbench is about their own documents", async () => {
  const own = (await wangmin.run('{ workbench { salesThisMonth { orderCount } recent { order { salesperson { name } } } } }')).workbench;
  const all = (await lisi.run('{ workbench { salesThisMonth { orderCount } } }')).workbench;
  expect(own.salesThisMonth.orderCount).toBeLessThan(all.salesThisMonth.orderCount);
  expect(new Set(own.recent.map(({ order }: { order: { salesperson: { name: string } } }) => order.salesperson.name))).toEqual(
    new Set(['王敏']),
  );
});

it('products are found by barcode, pinyin and code, at most 20', async () => {
  const find = async (search: string) =>
    (await lisi.run('query ($search: String) { products(search: $search, first: 99) { sku barcode } }', { search })).products;
  const [first] = await find('lj-001');
  expect(first.sku).toBe('LJ-001');
  expect(await find(first.barcode)).toEqual([first]);
  expect((await find('XHLJ')).length).toBe(2);
  expect(await find('')).toHaveLength(20);
});

it('seeding again, even on a later day, changes nothing', async () => {
  const read = () => lisi.run('{ salesOrders { totalCount totals { gross } } customers { totalCount } }');
  const before = await read();
  await seedDemo(api.services.database, fixedClock('2027-03-01T00:00:00.000Z'));
  expect(await read()).toEqual(before);
});

it('no demo document is from the future, and every event follows the one before', async () => {
  const { salesOrders } = await lisi.run('{ salesOrders(first: 200) { edges { node { number createdAt updatedAt history { at } } } } }');
  for (const { node } of salesOrders.edges) {
    const times: readonly string[] = [node.createdAt, ...node.history.map(({ at }: { at: string }) => at)];
    expect(times, node.number).toEqual(times.toSorted((left, right) => left.localeCompare(right)));
    expect(node.updatedAt <= testNow, node.number).toBe(true);
  }
});
