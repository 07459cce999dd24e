import { resolve } from 'node:path';
import { readBackup } from '#kernel/backup/read-backup.ts';
import { writeBackup } from '#kernel/backup/write-backup.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { readBaseWish, runBase } from './base-backup.ts';
import { onStore } from './on-store.ts';

const usage = `npm run backup -- <folder>      writes all companies, people and places to a new folder, beside a server that runs
npm run restore -- <folder>     restores it into an empty data folder (SUANPAN_DATA)
npm run backup -- --base [--keep <count>]   copies a running server into its archive (SUANPAN_ARCHIVE); the newest 7 are kept
npm run restore -- --at <time>|latest       restores an empty data folder (SUANPAN_DATA) to a moment, e.g. 2026-11-26T09:30:00+08:00
  --json   for machines`;

process.exitCode = await main(process.argv.slice(2));

/** 0 done, 1 refused, 2 typed wrong. */
async function main(words: readonly string[]): Promise<number> {
  const [command, named] = words;
  const isJson = words.includes('--json');
  const base = readBaseWish(words);
  if (base !== null) return runBase(base, isJson);
  if ((command !== 'backup' && command !== 'restore') || named === undefined || named.startsWith('--')) {
    console.error(usage);
    return 2;
  }
  // A server that runs has companies: what is restored must be empty, so nobody is visited.
  return onStore({ refused: 1, ...(command === 'restore' && { open: openStore }) }, async (store) => {
    const manifest = await (command === 'backup' ? backup(store, resolve(named), isJson) : restore(store, resolve(named), isJson));
    const rows = manifest.shards.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows, 0);
    const done = command === 'backup' ? `Written to ${resolve(named)}` : `Restored from ${resolve(named)}, taken ${manifest.takenAt}`;
    process.stdout.write(
      isJson ? `${JSON.stringify(manifest)}\n` : `${done}: ${rows} rows of ${manifest.shards.length} shards, each compared.\n`,
    );
    return 0;
  });
}

function partsOf({ topology, connectAdmin }: Store, isJson: boolean) {
  return {
    directory: topology.directory,
    shards: topology.shards.map(({ id }) => id),
    connect: connectAdmin,
    ...(!isJson && { report: tell }),
  };
}

function backup(store: Store, folder: string, isJson: boolean) {
  return writeBackup(folder, { ...partsOf(store, isJson), now: new Date() });
}

function restore(store: Store, folder: string, isJson: boolean) {
  return readBackup(folder, partsOf(store, isJson));
}

function tell({ shard, name, rows }: { readonly shard: string; readonly name: string; readonly rows: number }): void {
  console.error(`shard ${shard}  ${name.padEnd(24)} ${rows} rows`);
}
