import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { TestCompany, TestUser } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../../testing/graphql-client.ts';
import { openNoticeBoard } from '#kernel/notices/notice-board.ts';
import { openTestApi, type TestApi, userOf } from '../../../testing/open-test-api.ts';
import { orderMutations, validInput } from '../../../testing/order-documents.ts';
import { readEvents, type EventReader } from '../../../testing/read-events.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
const open: EventReader[] = [];

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.leave()));
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
});

async function follow(user: Pick<TestUser, 'session'> | null, isResumed = false): Promise<EventReader> {
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-suanpan-app': 'shell', ...(user && { cookie: `sp_session=${user.session}` }) },
    body: JSON.stringify({
      query: 'subscription Changes($isResumed: Boolean) { changes(isResumed: $isResumed) { kind ids version } }',
      variables: { isResumed },
    }),
  });
  const reader = readEvents(await api.handler(request, '203.0.113.7'));
  open.push(reader);
  return reader;
}

const create = async (customerId?: string) => {
  const input = await validInput(owner);
  return (await owner.run(orderMutations.create, { input: { ...input, ...(customerId !== undefined && { customerId }) } })).order;
};

it('a member is told which order was written, with its version, once it is committed, and of nothing that was refused', async () => {
  const reader = await follow(userOf(company, 'accountant'));
  await owner.send(orderMutations.create, { input: { ...(await validInput(owner)), lines: [] } });
  const order = await create();
  const first = await reader.next();
  expect(first.data).toEqual({ changes: { kind: 'SalesOrder', ids: [order.id], version: 1 } });
  await owner.run(orderMutations.submit, order);
  expect((await reader.next()).data).toEqual({ changes: { kind: 'SalesOrder', ids: [order.id], version: 2 } });
});

it('a salesperson hears of their own orders only, and nobody of another company of anything', async () => {
  const [mine, other] = [await follow(userOf(company, 'sales')), await follow(userOf(await api.company(), 'owner'))];
  await create();
  const sales = api.as(userOf(company, 'sales'));
  const { customers } = await sales.run('{ customers(filter: { enabled: true }) { edges { node { id } } } }');
  const own = await sales.run(orderMutations.create, { input: { ...(await validInput(sales)), customerId: customers.edges[0].node.id } });
  expect((await mine.next()).data).toEqual({ changes: { kind: 'SalesOrder', ids: [own.order.id], version: 1 } });
  const outside = userOf(company, 'owner');
  await api.as(outside).run('mutation { createCustomer(input: { name: "最后" }) { id } }');
  expect(other.seen()).toEqual([]);
});

it('more rows than can be named are told as their kind, and a notice carries no content', async () => {
  const notices: string[] = [];
  const listener = new Client(api.store.login('suanpan_app'));
  listener.on('notification', ({ payload }) => notices.push(payload ?? ''));
  await listener.connect();
  await listener.query('LISTEN suanpan_changes');
  const reader = await follow(userOf(company, 'owner'));
  const tenantId = company.companies[0]?.id ?? '';
  const wide = `UPDATE account SET name = name || ' 秘密', version = version + 1`;
  await api.store.database.tenantTx({ tenantId }, 'write', (tx) => tx.rows(wide));
  expect((await reader.next()).data).toEqual({ changes: { kind: 'Account', ids: null, version: null } });
  await vi.waitFor(() => expect(notices.length).toBeGreaterThan(0));
  expect(notices.join('')).not.toContain('秘密');
  await listener.end();
});

it('another process over the same database hears of it, once', async () => {
  const heard: string[] = [];
  const board = await openNoticeBoard({
    login: () => api.store.login('suanpan_app'),
    channel: 'suanpan_changes',
    heard: (list) => heard.push(list),
    missed: () => undefined,
  });
  const reader = await follow(userOf(company, 'owner'));
  const order = await create();
  await vi.waitFor(() => expect(heard.join('')).toContain(order.id));
  board.tell(JSON.stringify({ tenant: company.companies[0]?.id, table: 'account', rows: null, owners: null }));
  await vi.waitFor(() => expect(JSON.stringify(reader.seen())).toContain('Account'));
  expect(JSON.stringify(reader.seen()).match(new RegExp(order.id, 'g'))).toHaveLength(1);
  await board.close();
});

it('a page that was on its way is told what changed meanwhile, and each kind when that is not known', async () => {
  const ask = (user: TestUser, milliseconds: number) =>
    api.as(user).run('query ($ms: Int!) { recentChanges(milliseconds: $ms) { kind ids version } }', { ms: milliseconds });
  const begun = performance.now();
  const order = await create();
  const { recentChanges } = await ask(userOf(company, 'accountant'), Math.ceil(performance.now() - begun));
  expect(recentChanges).toContainEqual({ kind: 'SalesOrder', ids: [order.id], version: 1 });
  expect(JSON.stringify((await ask(userOf(await api.company(), 'owner'), 50)).recentChanges)).not.toContain(order.id);
  const long = (await ask(userOf(company, 'owner'), 120_000)).recentChanges;
  expect(long).toContainEqual({ kind: 'SalesOrder', ids: null, version: null });
});

it('who comes back after a gap is told each kind that they may read', async () => {
  const reader = await follow(userOf(company, 'sales'), true);
  const kinds = [await reader.next(), await reader.next(), await reader.next(), await reader.next()].map(({ data }) => data?.['changes']);
  expect(kinds).toEqual(['SalesOrder', 'Quotation', 'Customer', 'Product'].map((kind) => ({ kind, ids: null, version: null })));
});

it('when the connection to the database was away, everybody is told that anything may have changed', async () => {
  const reader = await follow(userOf(company, 'owner'));
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  await root.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`);
  await root.end();
  expect((await reader.next()).data).toEqual({ changes: { kind: 'SalesOrder', ids: null, version: null } });
  await vi.waitFor(() => expect(reader.seen().length).toBeGreaterThan(3));
  const order = await create();
  await vi.waitFor(() => expect(JSON.stringify(reader.seen())).toContain(order.id));
});

it('the stream beats while nothing happens, and ends when the session does', async () => {
  const user = userOf(company, 'sales');
  const reader = await follow(user);
  await vi.waitFor(() => expect(reader.beats()).toBeGreaterThan(2), 3000);
  await api.as(user).run('mutation { signOut }');
  expect(await reader.ended).toBe(true);
});

it('nobody follows without a session, or in more than eight places at once; who left makes room', async () => {
  const code = async (reader: Promise<EventReader>) => (await (await reader).next()).errors?.[0]?.extensions.code;
  expect(await code(follow(null))).toBe('SP-API-201');
  const readers = await Promise.all(Array.from({ length: 8 }, () => follow(userOf(company, 'owner'))));
  expect(await code(follow(userOf(company, 'owner')))).toBe('SP-API-206');
  await readers[0]?.leave();
  const again = await follow(userOf(company, 'owner'));
  const order = await create();
  expect((await again.next()).data?.['changes']).toMatchObject({ ids: [order.id] });
  expect(api.faults).toEqual([]);
});
