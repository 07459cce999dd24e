import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { ConnectAdmin } from '../moving/move-company.ts';
import { StartError } from '../start-error/start-error.ts';
import { tableFile, writeManifest, type BackupManifest, type BackupShard, type BackupTable } from './backup-manifest.ts';
import { findAllTables, saveTable, type TablePart } from './table-copy.ts';

/** What a backup is taken of. */
export interface BackupSource {
  readonly directory: string;
  readonly shards: readonly string[];
  readonly connect: ConnectAdmin;
  /** When it is taken. */
  readonly now: Date;
  /** Told of each table. */
  readonly report?: (table: BackupTable & { readonly shard: string }) => void;
}

/**
 * Writes all shards to a folder, each as it is at one moment, beside a server that works.
 *
 * Refuses a folder with anything in it, and waits for nobody: while a company is being moved it would be on two shards or on none.
 */
export async function writeBackup(folder: string, source: BackupSource): Promise<BackupManifest> {
  openFolder(folder);
  const shards: BackupShard[] = [];
  let schema = '';
  for (const id of source.shards) {
    const client = await source.connect(id);
    try {
      if (id === source.directory) await refuseOpenMoves(client);
      schema = await schemaOf(client);
      shards.push(await saveShard(client, { id, folder, parts: await findAllTables(client) }, source.report));
    } finally {
      await client.end();
    }
  }
  const manifest: BackupManifest = {
    format: 1,
    takenAt: source.now.toISOString(),
    schema,
    companyId: null,
    directory: source.directory,
    shards,
  };
  writeManifest(folder, manifest);
  return manifest;
}

/** Makes the folder of a backup; one that is in use is refused, as an older backup must never be half-written over. */
export function openFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError({
      code: 'SP-API-931',
      headline: `Cannot write a backup to "${folder}": it is not empty`,
      remedy: 'Name a folder that is not there yet; nothing was written.',
    });
  }
  mkdirSync(folder, { recursive: true });
}

/** Returns the last step of a database's schema. */
export async function schemaOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ readonly id: string }>('SELECT id FROM schema_migration ORDER BY id DESC LIMIT 1');
  return rows[0]?.id ?? '';
}

/** What of a shard is saved. */
export interface ShardPart {
  readonly id: string;
  readonly folder: string;
  readonly parts: readonly TablePart[];
}

/** Saves tables of a shard as they are at one moment. */
export async function saveShard(client: Client, { id, folder, parts }: ShardPart, report: BackupSource['report']): Promise<BackupShard> {
  mkdirSync(join(folder, id));
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const tables: BackupTable[] = [];
  for (const part of parts) {
    const table = await saveTable(client, part, tableFile(folder, id, part.name));
    tables.push(table);
    report?.({ ...table, shard: id });
  }
  await client.query('COMMIT');
  return { id, tables };
}

async function refuseOpenMoves(client: Client): Promise<void> {
  const { rows } = await client.query<{ readonly company_id: string }>(`SELECT company_id FROM company_move WHERE state = 'copying'`);
  if (rows.length === 0) return;
  throw new StartError({
    code: 'SP-API-932',
    headline: 'Cannot take a backup now: a company is being moved',
    facts: { company: rows[0]?.company_id ?? '' },
    remedy: 'Wait for the move, or resume it if its mover is gone: npm run tenant -- resume.',
  });
}
