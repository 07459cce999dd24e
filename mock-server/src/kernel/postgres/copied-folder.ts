import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresRunner } from './postgres-runner.ts';

/** What belongs to the running server alone, or comes anew from its log. */
const notCopied = ['postmaster.pid', 'postmaster.opts', 'standby.signal', 'pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_notify'] as const;

const emptyFolders = ['pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_notify', 'pg_wal/archive_status', 'pg_wal/summaries'] as const;

/** Copies a server's folder. Files may come and go meanwhile; what the log says of them is done again by whoever recovers the copy. */
export function copyFolder(runner: PostgresRunner, from: string, to: string): void {
  const { file, args, ...identity } = runner.call('cp', ['-a', from, to]);
  const copied = spawnSync(file, args, { ...identity, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const faults = copied.stderr.split('\n').filter((line) => line !== '' && !line.includes('No such file or directory'));
  if (copied.error !== undefined || faults.length > 0) {
    throw new Error(`Cannot copy the database in "${from}": ${copied.error?.message ?? faults.join('; ')}`);
  }
}

/** Leaves of a copy what is not the running server's own, and adds files to it. */
export function completeFolder(runner: PostgresRunner, folder: string, files: Readonly<Record<string, string>>): void {
  for (const name of notCopied) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of emptyFolders) {
    mkdirSync(join(folder, name), { mode: 0o700 });
    handOver(runner, join(folder, name));
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    handOver(runner, join(folder, name));
  }
}

/** Gives a file to the user that PostgreSQL runs as, where that is not ourselves. */
export function handOver({ uid }: PostgresRunner, path: string): void {
  if (process.getuid?.() === 0) chownSync(path, uid, uid);
}
