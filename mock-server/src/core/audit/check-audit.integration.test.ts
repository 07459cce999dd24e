import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { orderMutations, validInput } from '../../testing/order-documents.ts';
import { checkAudit } from './check-audit.ts';

interface Entry {
  readonly number: number;
  readonly member_id: string | null;
  readonly operation: string | null;
  readonly table_name: string;
  readonly act: string;
  readonly before: readonly Record<string, unknown>[] | null;
  readonly after: readonly Record<string, unknown>[] | null;
}

let api: TestApi;
/** Past all rights, as whoever has the machine is. */
let root: Client;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  root = new Client(api.store.login('postgres'));
  await root.connect();
});
afterAll(async () => {
  await root.end();
  await api.close();
});
beforeEach(async () => {
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
});

function tenantOf({ companies: [first] }: TestCompany): string {
  return first?.id ?? 'none';
}

const check = () => api.store.database.tenantTx({ tenantId: tenantOf(company) }, 'read', checkAudit);
const entries = () =>
  api.store.database.tenantTx({ tenantId: tenantOf(company) }, 'read', (tx) => tx.rows<Entry>('SELECT * FROM audit_entry ORDER BY number'));

async function createOrder() {
  const { order } = await owner.run(orderMutations.create, { input: await validInput(owner) });
  return order;
}

it('every write leaves who, what, before and after, and what it belongs to', async () => {
  const before = await entries();
  const order = await createOrder();
  await owner.run(orderMutations.submit, order);
  const written = (await entries()).slice(before.length);
  expect(new Set(written.map(({ operation }) => operation)).size).toBe(2);
  expect(written.every(({ member_id: member }) => member === written[0]?.member_id && member !== null)).toBe(true);
  const created = written.find(({ table_name: table, act }) => table === 'sales_order' && act === 'insert');
  expect(created).toMatchObject({ before: null, after: [{ id: order.id, status: 'DRAFT', number: order.number }] });
  const submitted = written.find(({ table_name: table, act }) => table === 'sales_order' && act === 'update');
  expect(submitted).toMatchObject({ before: [{ id: order.id, status: 'DRAFT' }], after: [{ id: order.id, status: 'SUBMITTED' }] });
  expect(written.some(({ table_name: table }) => table === 'sales_order_line')).toBe(true);
});

it('what the program itself writes is told as its own', async () => {
  const [first] = await entries();
  expect(first).toMatchObject({ number: 1, member_id: null, operation: null, table_name: 'tenant', act: 'insert' });
});

it('a write that is refused leaves nothing', async () => {
  const before = await check();
  const order = await createOrder();
  const between = await check();
  await expect(owner.run(orderMutations.submit, { ...order, version: 9 })).rejects.toThrow();
  expect(await check()).toEqual(between);
  expect(between.entries).toBeGreaterThan(before.entries);
});

it('the chain is whole when many of one company write at once', async () => {
  const input = await validInput(owner);
  const before = await check();
  await Promise.all(Array.from({ length: 12 }, () => owner.run(orderMutations.create, { input })));
  const after = await check();
  expect(after.broken).toBeNull();
  expect(after.entries - before.entries).toBeGreaterThanOrEqual(24);
  expect(after.head).toMatch(/^[\da-f]{64}$/);
});

describe('whoever has the machine and', () => {
  const alter = (sql: string, ...values: unknown[]) => root.query(sql, [tenantOf(company), ...values]);
  let last: number;

  beforeEach(async () => {
    await createOrder();
    const { broken, entries: count } = await check();
    expect(broken).toBeNull();
    last = count;
  });

  it.each([
    ['what was written', `after = jsonb_set(after, '{0,name}', '"x"')`],
    ['who wrote it', `member_id = gen_random_uuid()`],
    ['when', `at = at - interval '1 day'`],
    ['its hash', `hash = sha256(hash)`],
  ])('changes %s is found', async (_what, change) => {
    await alter(`UPDATE audit_entry SET ${change} WHERE tenant_id = $1 AND number = 1`);
    expect((await check()).broken).toEqual({ number: 1, why: 'changed' });
  });

  it('takes an entry out of the middle is found', async () => {
    await alter('DELETE FROM audit_entry WHERE tenant_id = $1 AND number = 2');
    expect((await check()).broken).toEqual({ number: 2, why: 'missing' });
  });

  it('takes the last entries off is found', async () => {
    await alter('DELETE FROM audit_entry WHERE tenant_id = $1 AND number >= $2', last - 1);
    expect((await check()).broken).toEqual({ number: last - 1, why: 'cut-off' });
  });

  it('takes all of it is found', async () => {
    await alter('DELETE FROM audit_entry WHERE tenant_id = $1');
    expect((await check()).broken).toEqual({ number: 1, why: 'cut-off' });
  });
});

it('the application can neither write, change nor remove an entry, nor keep one from being written', async () => {
  const app = new Client(api.store.login('suanpan_app'));
  await app.connect();
  for (const sql of [
    `INSERT INTO audit_entry (tenant_id, at, table_name, act) VALUES (gen_random_uuid(), now(), 'x', 'insert')`,
    `UPDATE audit_entry SET member_id = NULL`,
    'DELETE FROM audit_entry',
    'UPDATE audit_head SET number = 0',
    'TRUNCATE audit_entry',
    'SET session_replication_role = replica',
  ]) {
    await expect(app.query(sql), sql).rejects.toThrow(/permission denied/);
  }
  await expect(app.query('ALTER TABLE customer DISABLE TRIGGER ALL')).rejects.toThrow(/must be owner/);
  await app.end();
});

it('every table of a company is watched, but for what is no business of anybody', async () => {
  const { rows } = await root.query<{ name: string; watched: number }>(
    `SELECT c.relname AS name, (SELECT count(*)::int FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE 'audit\\_%' AND t.tgenabled = 'O') AS watched
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`,
  );
  const unwatched = rows.filter(({ watched }) => watched !== 3).map(({ name }) => name);
  // What a message makes a consumer write is audited where it is written; the queues themselves are no business of anybody. The rows of TCC say
  // how far the machine is; what a participant writes is in its own tables, which are watched. Balances say again what vouchers and moves say,
  // and notices what others did. Who put the guide away is their own affair. Bytes of attachments are named by their SHA-256 in the watched row. What is
  // imported is audited where it is written. A check says again what the books say. Whose a prefix is follows from the rules, which are watched.
  const technical = [
    'books_check',
    'idempotency',
    'import_job',
    'import_row',
    'inbox',
    'member_guide',
    'member_notice',
    'number_prefix',
    'number_sequence',
    'outbox',
    'stock_balance',
    'stock_cost',
    'tcc_branch',
    'tcc_fence',
    'tcc_transaction',
  ];
  expect(unwatched.toSorted()).toEqual(['account_balance', 'attachment_content', 'audit_entry', 'audit_head', ...technical]);
});
