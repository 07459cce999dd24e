import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
/** Past the API, as whoever runs the server. */
let admin: Client;
let input: Awaited<ReturnType<typeof validInput>>;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
  input = await validInput(owner);
  admin = new Client(api.store.login('postgres'));
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

const create = (key: string): Promise<Answer> => owner.send(orderMutations.create, { input }, { 'idempotency-key': key });

/** How much there is of all that an order writes. */
async function written(): Promise<Readonly<Record<string, string>>> {
  const { rows } = await admin.query(`SELECT (SELECT count(*) FROM sales_order) AS orders, (SELECT count(*) FROM sales_order_line) AS lines,
    (SELECT count(*) FROM sales_order_history) AS history, (SELECT count(*) FROM idempotency) AS keys, (SELECT count(*) FROM audit_entry) AS audit`);
  return rows[0];
}

/** What failed left nothing; its key is free, the repeat is written, and the repeat of that is not written again. */
async function expectRepeatable(key: string, before: Awaited<ReturnType<typeof written>>): Promise<void> {
  expect(await written()).toEqual(before);
  const first = await create(key);
  expect(first.errors).toEqual([]);
  expect(await create(key)).toMatchObject({ data: first.data, code: null });
  expect(Number((await written())['orders'])).toBe(Number(before['orders']) + 1);
}

it.each([
  ['while it is written', 'CREATE TRIGGER full_disk BEFORE INSERT'],
  ['as it is committed', 'CREATE CONSTRAINT TRIGGER full_disk AFTER INSERT'],
])('a disk that is full %s is told with a code, and nothing is lost', async (_when, trigger) => {
  const [before, key] = [await written(), randomUUID()];
  const options = trigger.includes('CONSTRAINT') ? 'DEFERRABLE INITIALLY DEFERRED' : '';
  await admin.query(`CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`);
  await admin.query(`${trigger} ON sales_order_history ${options} FOR EACH ROW EXECUTE FUNCTION full_disk()`);
  expect((await create(key)).code).toBe('SP-API-577');
  expect((await owner.send('{ salesOrders { totalCount } }')).code).toBeNull();
  await admin.query('DROP TRIGGER full_disk ON sales_order_history');
  await expectRepeatable(key, before);
  expect(api.faults.splice(0).map(({ event }) => event)).toEqual(['database-full']);
});

/** Sets whether the database takes changes, and has everybody connect anew. */
async function setReadOnly(isReadOnly: boolean): Promise<void> {
  await admin.query(`ALTER DATABASE ${api.store.name} SET default_transaction_read_only = ${isReadOnly ? 'on' : 'off'}`);
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  // Whoever is asked before they have heard of it says that the database is away.
  await vi.waitFor(async () => expect((await owner.send('{ salesOrders { totalCount } }')).code).toBeNull(), {
    timeout: 10_000,
    interval: 50,
  });
}

it('a database that is read-only can be read, and refuses changes with a code', async () => {
  const [before, key] = [await written(), randomUUID()];
  await setReadOnly(true);
  const { loginName, password } = userOf(company, 'sales');
  await vi.waitFor(async () => expect((await create(key)).code).toBe('SP-API-578'), { timeout: 10_000, interval: 50 });
  const signIn = 'mutation ($loginName: String!, $password: String!) { signIn(loginName: $loginName, password: $password) { locale } }';
  await vi.waitFor(async () => expect((await api.as().send(signIn, { loginName, password })).code).toBe('SP-API-578'), {
    timeout: 10_000,
    interval: 50,
  });
  expect(await written()).toEqual(before);
  await setReadOnly(false);
  await vi.waitFor(async () => expect((await create(randomUUID())).code).toBeNull(), { timeout: 10_000, interval: 50 });
  await expectRepeatable(key, await written());
  api.faults.length = 0;
});

it('a connection that is cut while a change is written is told with a code, and the next request is answered at once', async () => {
  const [before, key] = [await written(), randomUUID()];
  const holder = new Client(api.store.login('postgres'));
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE sales_order_history IN ACCESS EXCLUSIVE MODE');
  const answered = create(key);
  const cut = `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await vi.waitFor(async () => expect((await admin.query(cut)).rows).toEqual([{ cut: true }]), { timeout: 10_000, interval: 20 });
  expect((await answered).code).toBe('SP-API-503');
  await holder.query('ROLLBACK');
  await holder.end();
  await expectRepeatable(key, before);
  expect(api.faults.splice(0).map(({ event }) => event)).toEqual(['database-unavailable']);
});

it('of many changes whose connections are cut at any moment each is whole or not there, and all can be repeated', async () => {
  const keys = Array.from({ length: 24 }, () => randomUUID());
  const before = Number((await written())['orders']);
  const sent = Promise.all(keys.map(create));
  const cut = `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND usename = 'suanpan_app' AND state <> 'idle'`;
  await vi.waitFor(async () => expect(Number((await admin.query(cut)).rows[0].count)).toBeGreaterThan(0), { timeout: 10_000, interval: 1 });
  const answers = await sent;
  const failed = answers.filter(({ code }) => code !== null);
  expect(failed.map(({ code }) => code).filter((code) => code !== 'SP-API-503')).toEqual([]);
  // Where the connection went while the commit was answered, nobody can say what became of it: that is what the key is for.
  const whole = Number((await written())['orders']) - before;
  expect([whole >= keys.length - failed.length, whole <= keys.length]).toEqual([true, true]);
  for (const key of keys) expect((await create(key)).code).toBeNull();
  const { orders, lines, history } = await written();
  expect(Number(orders)).toBe(before + keys.length);
  const { rows } = await admin.query(`SELECT count(*) FROM sales_order o
    WHERE NOT EXISTS (SELECT FROM sales_order_line l WHERE l.order_id = o.id) OR NOT EXISTS (SELECT FROM sales_order_history h WHERE h.order_id = o.id)`);
  expect([rows[0].count, Number(lines) > 0, Number(history) > 0]).toEqual(['0', true, true]);
  api.faults.length = 0;
});
