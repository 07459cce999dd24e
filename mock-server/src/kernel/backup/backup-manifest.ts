import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error/start-error.ts';

/** One table's part of a backup. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The sum of a hash of each row, as the database that they came from had it. */
  readonly sum: string;
}

/** One shard's part. */
export interface BackupShard {
  readonly id: string;
  readonly tables: readonly BackupTable[];
}

/** What a backup is: kept beside its files, and written last, so that one without it is not whole. */
export interface BackupManifest {
  readonly format: 1;
  /** When it was taken, UTC, ISO 8601. */
  readonly takenAt: string;
  /** The last step of the schema. */
  readonly schema: string;
  /** The company, when it is the export of one. */
  readonly companyId: string | null;
  readonly directory: string;
  readonly shards: readonly BackupShard[];
}

/** Returns the file of a table in a backup's folder. */
export function tableFile(folder: string, shard: string, table: string): string {
  return join(folder, shard, `${table}.copy.gz`);
}

/** Writes the manifest. */
export function writeManifest(folder: string, manifest: BackupManifest): void {
  writeFileSync(join(folder, 'backup.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Reads the manifest of a backup; refuses a folder that has none, or another program's. */
export function readManifest(folder: string): BackupManifest {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8')) as Partial<BackupManifest>;
    if (manifest.format === 1 && Array.isArray(manifest.shards)) return manifest as BackupManifest;
    throw new Error(`its format is ${String(manifest.format)}, not 1`);
  } catch (cause) {
    throw new StartError({
      code: 'SP-API-930',
      headline: `Cannot read a backup in "${folder}": ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: 'Name the folder that a backup was written to; one that was interrupted has no backup.json and is not whole.',
    });
  }
}
