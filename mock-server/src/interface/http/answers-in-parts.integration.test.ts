import { createServerAdapter } from '@whatwg-node/server';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { RetryBudget } from '#kernel/instances/retry-budget.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { askForParts, type ArrivingAnswer } from '../../testing/read-parts.ts';

const late =
  'query Late { customers { totalCount } ... @defer(label: "orders") { salesOrders { totalCount } again: customers { totalCount } } }';
const old = 'sales@1.0.0-00000000';

let api: TestApi;
let company: TestCompany;
let server: Server;
let port = 0;
let root: Client;

beforeAll(async () => {
  api = await openTestApi({
    late: { atOnce: 2, longestMs: 1500 },
    // A gateway, as every server is, and no process of a domain.
    peers: {
      calls: { has: () => false, candidates: () => [], call: () => Promise.reject(new Error('none')) },
      budget: new RetryBudget(),
      timeoutMs: 1000,
      isStrict: false,
    },
    operations: { find: async () => null, enums: async (release) => (release === old ? { MemberRole: ['OWNER'] } : null) },
  });
  company = await api.company();
  const adapter = createServerAdapter((request: Request) => api.handler(request, '203.0.113.7'));
  server = createServer((incoming, outgoing) => void adapter(incoming, outgoing));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
  root = new Client(api.store.login('postgres'));
  await root.connect();
});
afterEach(() => root.query('ROLLBACK'));
afterAll(async () => {
  await root.end();
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
  await api.close();
});

const ask = (query = late, headers = {}): Promise<ArrivingAnswer> =>
  askForParts({ port, query, headers, session: userOf(company, 'owner').session });

/** Until it is released nobody reads orders. */
async function holdOrders(): Promise<() => Promise<unknown>> {
  await root.query('BEGIN; LOCK TABLE sales_order IN ACCESS EXCLUSIVE MODE');
  return () => root.query('ROLLBACK');
}

const openReads = async (): Promise<number> =>
  (
    await root.query(
      `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND usename = 'suanpan_app' AND state <> 'idle' AND xact_start IS NOT NULL`,
    )
  ).rows[0].open;

async function all(answer: ArrivingAnswer) {
  const parts = [];
  for (let part = await answer.next(); part !== undefined; part = await answer.next()) parts.push(part);
  return parts;
}

it('the first part comes while the late one is still being read, and both are of one moment, whatever is written between', async () => {
  const release = await holdOrders();
  const answer = await ask();
  const first = await answer.next();
  expect(answer.contentType).toMatch(/^multipart\/mixed; boundary="-"; deferSpec=20220824/);
  const totalCount: unknown = first?.data.customers.totalCount;
  expect(first).toEqual({ data: { customers: { totalCount } }, hasNext: true });
  const owner = api.as(userOf(company, 'owner'));
  await owner.run('mutation { createCustomer(input: { name: "后来" }) { id } }');
  await release();
  expect(await answer.next()).toEqual({
    incremental: [{ path: [], label: 'orders', data: { salesOrders: { totalCount: expect.any(Number) }, again: { totalCount } } }],
    hasNext: false,
  });
  expect(await answer.next()).toBeUndefined();
  expect((await owner.run('{ customers { totalCount } }')).customers.totalCount).toBe(Number(totalCount) + 1);
  await vi.waitFor(async () => expect(await openReads()).toBe(0), 3000);
});

it('several parts come one after the other, and say what they hold', async () => {
  const [first, ...others] = await all(
    await ask(
      'query ($a: Int = 1) { customers { totalCount } ...O @defer(label: "a") ... @defer { products(first: $a) { id } } } fragment O on Query { salesOrders { totalCount } }',
    ),
  );
  expect([
    first?.hasNext,
    ...others.map(({ hasNext, incremental }) => [hasNext, incremental?.map((part) => [part.label, Object.keys(part.data)])]),
  ]).toEqual([true, [true, [['a', ['salesOrders']]]], [false, [[undefined, ['products']]]]]);
});

it('who leaves gives the connection and the place back at once', async () => {
  const release = await holdOrders();
  const answers = [await ask(), await ask()];
  for (const answer of answers) await answer.next();
  for (const answer of answers) answer.leave();
  await release();
  await vi.waitFor(async () => expect(await openReads()).toBe(0), 3000);
  await vi.waitFor(async () => expect((await all(await ask())).length).toBe(2), 3000);
  expect(api.faults).toEqual([]);
});

it('a late part that is not known in time is told with a code, and the connection is given back', async () => {
  const release = await holdOrders();
  const [first, second, ...others] = await all(await ask());
  expect(first?.data.customers.totalCount).toBeGreaterThan(0);
  expect(second).toMatchObject({ hasNext: false, incremental: [{ path: [], label: 'orders', data: null }] });
  expect(second?.incremental?.[0]?.errors?.[0]?.extensions.code).toBe('SP-API-571');
  expect(others).toEqual([]);
  // The statement is still waiting for its table, and is ended where it waits.
  await vi.waitFor(async () => expect(await openReads()).toBe(0), 3000);
  await release();
});

it('an error of a late part is masked and has its code, in the language asked for; what came before stands', async () => {
  await root.query('ALTER TABLE sales_order RENAME TO sales_order_gone');
  const query =
    'query Broken { viewer { locale } customers { totalCount } ... @defer { salesOrder(id: "0192f0c0-0000-7000-8000-000000000000") { id } } }';
  const [first, second] = await all(await ask(query, { 'x-suanpan-locale': 'en-US' }));
  await root.query('ALTER TABLE sales_order_gone RENAME TO sales_order');
  expect(first?.errors).toBeUndefined();
  const [error] = second?.incremental?.[0]?.errors ?? [];
  expect([error?.extensions.code, error?.path]).toEqual(['SP-API-500', ['salesOrder']]);
  expect(JSON.stringify(second)).not.toContain('relation');
  expect(error?.message).toContain('Something went wrong');
  expect(api.faults.splice(0)).toEqual([expect.objectContaining({ event: 'unexpected' })]);
});

it('a first part that fails is the whole answer, as are limits and what is refused', async () => {
  const codeOf = async (query: string) =>
    (await all(await ask(query))).map(({ errors, hasNext }) => [errors?.[0]?.extensions.code, hasNext]);
  const deep = Array.from({ length: 21 }, (_, index) => `a${index}: customers { totalCount }`).join(' ');
  expect(await codeOf(late.replace('again: customers { totalCount }', deep))).toEqual([['SP-API-103', undefined]]);
  const costly = Array.from(
    { length: 12 },
    (_, index) => `c${index}: salesOrders(first: 200) { edges { node { id lines { id position quantity } } } }`,
  );
  expect(await codeOf(late.replace('again: customers { totalCount }', costly.join(' ')))).toEqual([['SP-API-122', undefined]]);
  expect(await codeOf('mutation { createCustomer(input: { name: "x" }) { id ... @defer { name } } }')).toEqual([['SP-API-570', undefined]]);
  expect(await codeOf('{ customers { edges @stream { cursor } } }')).toEqual([['SP-API-101', undefined]]);
  expect(await codeOf('{ customers { totalCount } ... @defer(if: false) { salesOrders { totalCount } } }')).toEqual([
    ['SP-API-101', undefined],
  ]);
});

it('it comes whole to who takes no parts, to an older release, where it is deeper, and while all places are taken', async () => {
  const whole = { salesOrders: { totalCount: expect.any(Number) }, again: { totalCount: expect.any(Number) } };
  expect(await api.as(userOf(company, 'owner')).run(late)).toMatchObject(whole);
  expect(await all(await ask(late, { 'x-suanpan-release': old }))).toEqual([{ data: expect.objectContaining(whole) }]);
  expect(await all(await ask('{ customers(first: 1) { totalCount ... @defer { edges { cursor } } } }'))).toMatchObject([
    { data: { customers: { edges: [{}] } } },
  ]);
  const release = await holdOrders();
  const taking = [await ask(), await ask()];
  for (const answer of taking) await answer.next();
  const third = ask('{ customers { totalCount } ... @defer { products(first: 1) { id } } }');
  expect(await all(await third)).toEqual([{ data: { customers: expect.anything(), products: [expect.anything()] } }]);
  await release();
  for (const answer of taking) expect((await answer.next())?.hasNext).toBe(false);
});
