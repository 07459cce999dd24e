import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { changeOperator } from '../platform/operators.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { checkNightly, type NightlyTools } from './check-nightly.ts';

let api: TestApi;
let company: TestCompany;
let tools: NightlyTools;
let now: Date;
let pauses: number;

beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  company = await api.company({ secondCompany: false, books: true });
  now = new Date('2026-11-23T18:10:00Z');
  pauses = 0;
  tools = newServer();
});
// What one test made is not looked at by the next.
afterEach(async () => {
  const { database } = api.services;
  const ids = await database.identityTx((tx) =>
    tx.rows<{ readonly id: string }>('SELECT company_id AS id FROM company_card WHERE archived_at IS NULL'),
  );
  for (const { id } of ids) await database.tenantTx({ tenantId: id }, 'write', (tx) => tx.rows(archive));
});
afterAll(() => api.close());

const archive = 'UPDATE tenant SET archived_at = now(), successor_id = gen_random_uuid()';

/** Another process over the same database. */
function newServer(): NightlyTools {
  const { database, ids, log } = api.services;
  const pause = () => Promise.resolve((pauses += 1) > 0);
  return { database, ids, log, pause, clockOf: () => ({ now: () => now }), done: new Map() };
}

const idOf = ({ companies: [first] }: TestCompany) => first?.id ?? '';
const last = '{ lastBooksCheck { day endedAt durationMs problems invariants } }';
const lastOf = async (of = company) => (await api.as(userOf(of, 'owner')).run(last)).lastBooksCheck;
const spoil = (by: number, of = company) =>
  api.services.database.tenantTx({ tenantId: idOf(of) }, 'write', (tx) =>
    tx.rows(
      'UPDATE stock_cost SET amount = amount + $1 WHERE product_id = (SELECT product_id FROM stock_cost ORDER BY product_id LIMIT 1)',
      [by],
    ),
  );
const noticesOf = async (role: 'owner' | 'accountant' | 'sales') => {
  const { ownNotices } = await api.as(userOf(company, role)).run('{ ownNotices { edges { node { kind label subjectId } } } }');
  return ownNotices.edges
    .map(({ node }: { readonly node: object }) => node)
    .filter(({ kind }: { readonly kind: string }) => kind === 'BOOKS_DIFFER');
};

it('books are checked once in the night of their company, and it is seen when and with what result', async () => {
  expect(await lastOf()).toBeNull();
  now = new Date('2026-11-23T15:59:00Z');
  await checkNightly(tools);
  expect(await lastOf()).toBeNull();
  // Ten past two in Hangzhou, on the next day.
  now = new Date('2026-11-23T18:10:00Z');
  expect(await checkNightly(tools)).toBeGreaterThan(0);
  expect(await lastOf()).toEqual({
    day: '2026-11-24',
    endedAt: now.toISOString(),
    durationMs: expect.any(Number),
    problems: 0,
    invariants: [],
  });
  expect(await noticesOf('owner')).toEqual([]);
  const other = userOf(await api.company({ secondCompany: false, empty: true }), 'owner');
  await changeOperator(api.services, { loginName: other.loginName, act: 'GRANT_OPERATOR', by: 'root', why: 'a test' });
  const companies = '{ platformCompanies { edges { node { id booksCheck { problems } } } } }';
  expect((await api.as(other).run(companies)).platformCompanies.edges).toContainEqual({
    node: { id: idOf(company), booksCheck: { problems: 0 } },
  });
  expect([await checkNightly(tools), await checkNightly(newServer())]).toEqual([0, 0]);
  now = new Date('2026-11-24T18:00:00Z');
  expect(await checkNightly(tools)).toBeGreaterThan(0);
  expect((await lastOf()).day).toBe('2026-11-25');
});

it('of several servers each company has one, with a pause after each, and one stops when it is told to', async () => {
  const other = await api.company({ secondCompany: false, books: true });
  const servers = [tools, newServer(), newServer()];
  const counts = await Promise.all(servers.map(checkNightly));
  const checked = counts.reduce((sum, count) => sum + count, 0);
  expect(pauses).toBe(checked);
  const rows = await api.services.database.tenantTx({ tenantId: idOf(other) }, 'read', (tx) => tx.rows('SELECT id FROM books_check'));
  expect(rows).toHaveLength(1);
  now = new Date('2026-11-24T18:10:00Z');
  expect(await checkNightly({ ...newServer(), pause: () => Promise.resolve(false) })).toBe(1);
});

it('what differs is told to the owner and the accountant, and to nobody else, each night until it is set right', async () => {
  await spoil(1);
  await checkNightly(tools);
  expect(await lastOf()).toMatchObject({ problems: 2, invariants: ['I4', 'I13'] });
  const told = { kind: 'BOOKS_DIFFER', label: '2026-11-24', subjectId: '2026-11' };
  expect([await noticesOf('owner'), await noticesOf('accountant'), await noticesOf('sales')]).toEqual([[told], [told], []]);
  expect((await api.as(userOf(company, 'sales')).send(last)).code).toBe('SP-API-204');
  now = new Date('2026-11-24T18:10:00Z');
  await checkNightly(tools);
  expect(await noticesOf('owner')).toHaveLength(2);
  await spoil(-1);
  now = new Date('2026-11-25T18:10:00Z');
  await checkNightly(tools);
  expect(await lastOf()).toMatchObject({ day: '2026-11-26', problems: 0 });
  expect(await noticesOf('owner')).toHaveLength(2);
});

it('a check whose process was lost is done by another after a while, and one that fails keeps no other company from its own', async () => {
  const { database, ids } = api.services;
  await database.tenantTx({ tenantId: idOf(company) }, 'write', (tx) =>
    tx.rows(
      `INSERT INTO books_check (tenant_id, id, day, begun_at) VALUES (current_setting('suanpan.tenant')::uuid, $1, '2026-11-24', '2026-11-23T18:00:00Z')`,
      [ids.next()],
    ),
  );
  const other = await api.company({ secondCompany: false, books: true });
  const isBroken = (tenantId: string) => tenantId === idOf(company);
  const broken: NightlyTools = {
    ...newServer(),
    database: {
      ...database,
      tenantTx: (context, mode, fn) =>
        isBroken(context.tenantId) && mode === 'write' ? Promise.reject(new Error('lost')) : database.tenantTx(context, mode, fn),
    },
  };
  await checkNightly(broken);
  expect((await lastOf(other)).day).toBe('2026-11-24');
  await checkNightly(tools);
  expect(await lastOf()).toBeNull();
  now = new Date('2026-11-23T18:16:00Z');
  expect(await checkNightly(tools)).toBe(1);
  expect((await lastOf()).day).toBe('2026-11-24');
});

it('companies without books and archived ones are left alone, and a missed night is made up for by day', async () => {
  const empty = await api.company({ secondCompany: false, empty: true });
  await checkNightly(tools);
  expect(await lastOf(empty)).toBeNull();
  await api.services.database.tenantTx({ tenantId: idOf(company) }, 'write', (tx) => tx.rows(archive));
  now = new Date('2026-11-26T04:00:00Z');
  await checkNightly(tools);
  expect((await lastOf()).day).toBe('2026-11-24');
  await api.services.database.tenantTx({ tenantId: idOf(company) }, 'write', (tx) =>
    tx.rows('UPDATE tenant SET archived_at = NULL, successor_id = NULL'),
  );
  await checkNightly(tools);
  expect((await lastOf()).day).toBe('2026-11-26');
});

it('a month is not closed over what differs', async () => {
  const owner = api.as(userOf(company, 'owner'));
  const { bookPeriods } = await owner.run('{ bookPeriods { month status } }');
  const open = bookPeriods.findLast(({ status }: { readonly status: string }) => status !== 'CLOSED').month;
  const { drafts } = await owner.run(
    '{ drafts: tradeDocuments(filter: { statuses: [DRAFT] }, first: 50) { edges { node { id version } } } }',
  );
  for (const { node } of drafts.edges)
    await owner.run('mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "不要") { id } }', node);
  const close = 'mutation ($month: String!) { closePeriod(month: $month) { status } }';
  await spoil(1);
  const refused = await owner.send(close, { month: open });
  expect([refused.code, refused.errors[0]?.message]).toEqual(['SP-API-691', expect.stringContaining(open)]);
  expect((await owner.run('{ bookPeriods { month status } }')).bookPeriods).toEqual(bookPeriods);
  // Each rule that is broken says where: a product by its code.
  const { bookProblems } = await owner.run('{ bookProblems { invariant what } }');
  expect(bookProblems).toMatchObject([
    { invariant: 'I4', what: expect.stringMatching(/^商品 P-001 库存金额 \d+\.\d\d，总账 \d+\.\d\d$/) },
    { invariant: 'I13', what: expect.stringContaining('P-001') },
  ]);
  await spoil(-1);
  expect((await owner.run('{ bookProblems { what } }')).bookProblems).toEqual([]);
  expect(await owner.run(close, { month: open })).toEqual({ closePeriod: { status: 'CLOSED' } });
});
