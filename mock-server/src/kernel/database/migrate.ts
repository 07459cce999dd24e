import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { StartError } from '../start-error/start-error.ts';

/** One forward step of the schema; never changed once released. */
export interface Migration {
  /** e.g. "0001-tenant"; its order is its number. */
  readonly id: string;
  readonly sql: string;
}

interface Applied {
  readonly id: string;
  readonly checksum: string;
}

/** Applies what is missing, each step in its own transaction, and refuses a database that has other steps. */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<void> {
  await client.query('SELECT pg_advisory_lock(824101)');
  try {
    await client.query(
      'CREATE TABLE IF NOT EXISTS schema_migration (id text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<Applied>('SELECT id, checksum FROM schema_migration ORDER BY id');
    assertKnown(rows, migrations);
    for (const migration of migrations.slice(rows.length)) await apply(client, migration);
  } finally {
    await client.query('SELECT pg_advisory_unlock(824101)');
  }
}

function assertKnown(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [index, { id, checksum }] of applied.entries()) {
    const known = migrations[index];
    if (known?.id === id && checksumOf(known) === checksum) continue;
    throw new StartError({
      code: 'SP-API-919',
      headline: `Cannot use the database: its schema step "${id}" is not the one of this program`,
      facts: { expected: known?.id ?? 'none' },
      remedy: 'Start the version of this program that made it, or use an empty database; nothing was changed.',
    });
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query('INSERT INTO schema_migration (id, checksum) VALUES ($1, $2)', [migration.id, checksumOf(migration)]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}
