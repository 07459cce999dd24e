import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { prepareExternalDatabase } from '#kernel/database/prepare-database.ts';
import { identityMigration } from './0011-identity.ts';
import { migrations } from './migrations.ts';

const url = (database: string): string => `postgres://postgres@/${database}?host=${encodeURIComponent(inject('socketFolder'))}`;
const tenant = '0199a3c2-7b1e-7000-8000-000000000001';
const person = '0199a3c2-7b1e-7000-8000-000000000002';
const member = '0199a3c2-7b1e-7000-8000-000000000003';

async function connected(database: string): Promise<Client> {
  const client = new Client({ connectionString: url(database) });
  await client.connect();
  return client;
}

it('a company from before this step keeps its people, sessions and audit', async () => {
  const admin = await connected('postgres');
  await admin.query('DROP DATABASE IF EXISTS before_identity');
  await admin.query('CREATE DATABASE before_identity TEMPLATE template0');
  await admin.end();
  await prepareExternalDatabase(url('before_identity'), migrations.slice(0, migrations.indexOf(identityMigration)));
  const client = await connected('before_identity');
  await client.query(`SET suanpan.tenant = '${tenant}'`);
  await client.query(`INSERT INTO tenant (id, name, time_zone, created_at) VALUES ($1, '旧企业', 'Asia/Shanghai', now())`, [tenant]);
  await client.query(`INSERT INTO user_account (id, login_name, name, password_hash, created_at) VALUES ($1, 'old', '老人', 'x', now())`, [
    person,
  ]);
  await client.query(
    `INSERT INTO session (token_hash, user_id, company_id, locale, created_at, expires_at) VALUES ('\\x01', $1, $2, 'zh-CN', now(), now())`,
    [person, tenant],
  );
  await client.query(
    `INSERT INTO member (tenant_id, id, user_id, name, roles, created_by, created_at, updated_by, updated_at)
     VALUES ($1, $2, $3, '老人', '{sales}', $2, now(), $2, now())`,
    [tenant, member, person],
  );
  await prepareExternalDatabase(url('before_identity'), migrations);
  const { rows } = await client.query(
    `SELECT m.enabled, m.customer_scope, c.enabled AS card, s.last_seen_at = s.created_at AS seen, a.row_id, a.hash = audit_hash(b.hash, a) AS whole
     FROM member m, member_card c, session s, audit_entry a JOIN audit_entry b ON b.number = a.number - 1 WHERE a.table_name = 'member'`,
  );
  expect(rows).toEqual([{ enabled: true, customer_scope: null, card: true, seen: true, row_id: member, whole: true }]);
  await client.query(`UPDATE member SET roles = '{cashier,warehouse}', enabled = false, version = 2`);
  expect((await client.query('SELECT roles, enabled, version FROM member_card')).rows).toEqual([
    { roles: ['cashier', 'warehouse'], enabled: false, version: 2 },
  ]);
  await expect(client.query(`UPDATE member SET roles = '{king}'`)).rejects.toThrow(/member_roles_check/);
  await client.end();
});
