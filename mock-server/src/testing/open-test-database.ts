import { randomBytes } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '#kernel/database/database.ts';
import { singleDatabase } from '#kernel/shards/topology.ts';
import { roles } from '#kernel/database/roles.ts';

/** A fresh database with the schema and nothing else. */
export interface TestDatabase {
  readonly name: string;
  readonly database: Database;
  /** How to log in to it, for raw SQL. */
  readonly login: (user: string) => ClientConfig;
  close(): Promise<void>;
}

/** Copies the migrated template, or another database that nobody is connected to; each test file has databases of its own. */
export async function openTestDatabase(template = 'suanpan_template'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const place = { host: inject('socketFolder'), port: 5432 };
  const client = new Client({ ...place, user: 'postgres', database: 'postgres' });
  await client.connect();
  // One at a time, as a template must not be in use while it is copied.
  await client.query('SELECT pg_advisory_lock(1)');
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER suanpan_owner`);
  await client.end();
  const login = (user: string): ClientConfig => ({ ...place, database: name, user });
  const database = openDatabase(singleDatabase({ app: login(roles.app), identity: login(roles.identity), relay: login(roles.relay) }));
  return { name, database, login, close: () => database.close() };
}
