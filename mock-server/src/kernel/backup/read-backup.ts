import type { Client } from 'pg';
import type { ConnectAdmin } from '../moving/move-company.ts';
import { cardsOfRows } from '../moving/cards-of-rows.ts';
import { StartError } from '../start-error/start-error.ts';
import { readManifest, tableFile, type BackupManifest, type BackupShard, type BackupTable } from './backup-manifest.ts';
import { loadTable, sumOf } from './table-copy.ts';

/** Where a backup is restored to. */
export interface RestoreTarget {
  readonly directory: string;
  readonly shards: readonly string[];
  readonly connect: ConnectAdmin;
  readonly report?: (table: BackupTable & { readonly shard: string }) => void;
}

/**
 * Restores a backup into an empty store, and compares every row with what the backup says of it.
 *
 * A shard that the target does not have goes into the one of its directory, whose companies are then entered there. Each shard is all or
 * nothing; the target may have a newer schema, as steps only ever add.
 */
export async function readBackup(folder: string, target: RestoreTarget): Promise<BackupManifest> {
  const manifest = readManifest(folder);
  const placeOf = (id: string): string => (target.shards.includes(id) ? id : target.directory);
  for (const shard of target.shards) await refuseWhereCompaniesAre(target, shard);
  for (const shard of manifest.shards) {
    const client = await target.connect(placeOf(shard.id));
    try {
      await client.query('BEGIN');
      await client.query(`SET LOCAL session_replication_role = 'replica'`);
      await loadShard(client, { folder, shard, isHome: shard.id === manifest.directory }, target.report);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      await client.end();
    }
  }
  await enterPlaces(target, manifest, placeOf);
  return manifest;
}

/** What only the directory's database has; elsewhere it is empty, or made anew from what it is a copy of. */
const homeTables = new Set(['directory', 'company_move', 'user_account', 'session', 'company_card', 'member_card']);

interface ShardFiles {
  readonly folder: string;
  readonly shard: BackupShard;
  readonly isHome: boolean;
}

async function loadShard(client: Client, { folder, shard, isHome }: ShardFiles, report: RestoreTarget['report']): Promise<void> {
  for (const table of shard.tables) {
    if (homeTables.has(table.name) && !isHome) continue;
    const before = await sumOf(client, { ...table, where: 'true' });
    await loadTable(client, table, tableFile(folder, shard.id, table.name));
    const after = await sumOf(client, { ...table, where: 'true' });
    const came = { rows: after.rows - before.rows, sum: String(BigInt(after.sum) - BigInt(before.sum)) };
    if (came.rows !== table.rows || came.sum !== table.sum) throw damaged(folder, table, came.rows);
    report?.({ ...table, shard: shard.id });
  }
  await client.query(sequencesSql);
  // Cards that were not carried to the directory yet when the backup was taken.
  for (const statement of cardsOfRows('true')) await client.query(statement);
}

/** Numbers that the database counts up go on after those that came. */
const sequencesSql = `
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT c.relname AS name, a.attname AS col, pg_get_serial_sequence(c.oid::regclass::text, a.attname) AS sequence
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attidentity <> '' AND c.relnamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('SELECT setval(%L, greatest((SELECT max(%I) FROM %I), 1))', found.sequence, found.col, found.name);
  END LOOP;
END $$`;

/** Where shards were put together, the directory must say so. */
async function enterPlaces(
  { connect, directory }: RestoreTarget,
  { shards }: BackupManifest,
  placeOf: (id: string) => string,
): Promise<void> {
  const client = await connect(directory);
  for (const { id } of shards)
    if (placeOf(id) !== id) await client.query('UPDATE directory SET shard = $2 WHERE shard = $1', [id, placeOf(id)]);
  await client.end();
}

async function refuseWhereCompaniesAre({ connect }: RestoreTarget, shard: string): Promise<void> {
  const client = await connect(shard);
  const { rowCount } = await client.query('SELECT 1 FROM placement UNION ALL SELECT 1 FROM directory LIMIT 1');
  await client.end();
  if (rowCount === 0) return;
  throw new StartError({
    code: 'SP-API-933',
    headline: 'Cannot restore here: there are companies already',
    remedy: 'Restore into an empty data folder (SUANPAN_DATA); nothing was changed.',
  });
}

function damaged(folder: string, { name, rows }: BackupTable, found: number): StartError {
  return new StartError({
    code: 'SP-API-934',
    headline: `Cannot restore "${folder}": the rows of "${name}" are not those that were saved`,
    facts: { saved: rows, found },
    remedy: 'The files are damaged, or were changed; use another backup. Nothing of this shard was kept.',
  });
}
