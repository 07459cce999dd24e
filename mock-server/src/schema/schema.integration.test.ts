import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';

let store: TestDatabase;
let client: Client;

beforeAll(async () => {
  store = await openTestDatabase();
  client = new Client(store.login('suanpan_owner'));
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.close();
});

async function names(sql: string): Promise<readonly string[]> {
  return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
}

const tenantTables = `SELECT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.attname = 'tenant_id' AND NOT a.attisdropped`;

it('every table with a tenant_id has forced row-level security and a policy over the setting for reading and writing', async () => {
  const good = `SELECT t.relname AS name FROM (${tenantTables}) t JOIN pg_class c ON c.oid = t.oid JOIN pg_policies p ON p.tablename = t.relname
    WHERE c.relrowsecurity AND c.relforcerowsecurity AND p.cmd = 'ALL' AND p.roles = '{suanpan_app}'
      AND p.qual LIKE '%NULLIF(current_setting(''suanpan.tenant''::text, true), ''''::text)%' AND p.with_check = p.qual`;
  const all = await names(`SELECT relname AS name FROM (${tenantTables}) t`);
  expect(all.length).toBeGreaterThan(8);
  expect((await names(good)).toSorted()).toEqual(all.toSorted());
});

it('every unique key of a tenant table begins with the tenant', async () => {
  const bad = `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN (${tenantTables}) t ON t.oid = i.indrelid
    WHERE i.indisunique AND i.indkey[0] <> (SELECT attnum FROM pg_attribute WHERE attrelid = i.indrelid AND attname = 'tenant_id')`;
  expect(await names(bad)).toEqual([]);
});

it('every foreign key between tenant tables holds the tenant', async () => {
  const bad = `SELECT k.conname AS name FROM pg_constraint k JOIN (${tenantTables}) t ON t.oid = k.conrelid JOIN (${tenantTables}) r ON r.oid = k.confrelid
    WHERE k.contype = 'f' AND NOT (SELECT attnum FROM pg_attribute WHERE attrelid = k.conrelid AND attname = 'tenant_id') = ANY(k.conkey)`;
  expect(await names(bad)).toEqual([]);
});

it('the roles of the application own nothing and are past nothing', async () => {
  const bad = `SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'suanpan_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
    UNION SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) IN ('suanpan_app', 'suanpan_identity', 'suanpan_relay')`;
  expect(await names(bad)).toEqual([]);
});

it('whoever hands messages on sees those of all companies, and no other table', async () => {
  const seen = `SELECT tablename AS name FROM pg_policies WHERE roles = '{suanpan_relay}' AND qual LIKE '%lives_elsewhere()%'`;
  expect((await names(seen)).toSorted()).toEqual(['inbox', 'outbox']);
  const granted = `SELECT DISTINCT table_name AS name FROM information_schema.role_table_grants WHERE grantee = 'suanpan_relay'`;
  expect((await names(granted)).toSorted()).toEqual(['inbox', 'message_subscription', 'outbox']);
  const relay = new Client(store.login('suanpan_relay'));
  await relay.connect();
  for (const sql of ['SELECT * FROM tenant', 'SELECT * FROM sales_order', 'INSERT INTO outbox (topic) VALUES (1)']) {
    await expect(relay.query(sql), sql).rejects.toThrow(/permission denied/);
  }
  await relay.end();
});

it('the application can neither change nor remove history, and reads no accounts and sessions', async () => {
  const app = new Client(store.login('suanpan_app'));
  await app.connect();
  for (const sql of [
    `UPDATE sales_order_history SET note = 'x'`,
    'DELETE FROM sales_order_history',
    'DELETE FROM sales_order',
    'SELECT * FROM user_account',
    'SELECT * FROM session',
    'SELECT * FROM outbox',
    'DELETE FROM inbox',
    'CREATE TABLE mine (id int)',
    'SET ROLE suanpan_owner',
  ]) {
    await expect(app.query(sql), sql).rejects.toThrow(/permission denied/);
  }
  await app.end();
});
