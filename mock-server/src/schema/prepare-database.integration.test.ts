import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { openDatabase } from '#kernel/database/database.ts';
import { singleDatabase } from '#kernel/shards/topology.ts';
import { migrate } from '#kernel/database/migrate.ts';
import { fixedClock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { createTestCompany } from '#seed/create-test-company.ts';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { migrations } from './migrations.ts';
import { prepareExternalDatabase } from '#kernel/database/prepare-database.ts';

const url = (database: string): string => `postgres://postgres@/${database}?host=${encodeURIComponent(inject('socketFolder'))}`;

async function run(database: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url(database) });
  await client.connect();
  await client.query(sql);
  await client.end();
}

it('a database named by a connection string is brought up to date once and then used as it is', async () => {
  await run('postgres', 'DROP DATABASE IF EXISTS outside');
  await run('postgres', 'CREATE DATABASE outside TEMPLATE template0');
  await prepareExternalDatabase(url('outside'), migrations);
  const database = openDatabase(singleDatabase(await prepareExternalDatabase(url('outside'), migrations)));
  const clock = fixedClock('2026-11-23T00:00:00.000Z');
  const { companies } = await createTestCompany({ database, clock, ids: randomIds(clock) }, { secondCompany: false });
  expect(companies).toHaveLength(1);
  await database.close();
});

it('a database that cannot be reached stops the start with a code', async () => {
  await expect(prepareExternalDatabase('postgres://nobody@127.0.0.1:1/none', migrations)).rejects.toMatchObject({ code: 'SP-API-921' });
});

it('a changed or unknown migration stops the start', async () => {
  const store = await openTestDatabase();
  const client = new Client(store.login('suanpan_owner'));
  await client.connect();
  const [first, ...others] = migrations;
  const changed = [{ id: first?.id ?? '', sql: `${first?.sql ?? ''} -- changed` }, ...others];
  await expect(migrate(client, changed)).rejects.toMatchObject({ code: 'SP-API-919' });
  await expect(migrate(client, migrations.slice(0, -1))).rejects.toMatchObject({ code: 'SP-API-919' });
  await expect(migrate(client, [...migrations, { id: '9999-broken', sql: 'CREATE TABLE half (id int); SELECT 1/0' }])).rejects.toThrow(
    /division by zero/,
  );
  expect((await client.query(`SELECT to_regclass('half') AS half`)).rows).toEqual([{ half: null }]);
  await client.end();
  await store.close();
});
