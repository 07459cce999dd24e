import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { openPlace, type ClusterPlace } from './cluster-place.ts';
import type { PostgresCluster } from './postgres-cluster.ts';

/** What belongs to the running server alone, or comes anew by streaming. */
const notCopied = ['postmaster.pid', 'postmaster.opts', 'standby.signal', 'pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_notify'] as const;

/**
 * Makes a standby of a running server in a folder of its own, which is emptied first.
 *
 * This is PostgreSQL's low-level base backup (its documentation, "Making a Base Backup Using the Low Level API"), as the npm package has
 * no pg_basebackup. A slot on the writer keeps what is written from before the copy on.
 */
export async function copyStandby(writer: PostgresCluster, folder: string, slot: string): Promise<void> {
  const to = openPlace(folder);
  const fresh = join(to.folder, 'postgres.new');
  rmSync(fresh, { recursive: true, force: true });
  const client = new Client({ host: writer.socketFolder, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    await client.query('SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1 AND NOT active', [slot]);
    await client.query('SELECT pg_create_physical_replication_slot($1, true)', [slot]);
    await client.query(`SELECT pg_backup_start('standby', true)`);
    copyFiles(to, writer.place.data, fresh);
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    completeCopy(to, fresh, { label: rows[0]?.labelfile ?? '', source: writer.socketFolder, slot });
  } finally {
    await client.end();
  }
  rmSync(to.data, { recursive: true, force: true });
  renameSync(fresh, to.data);
}

/** Files may come and go meanwhile; what the log says of them is done again by the standby. */
function copyFiles({ runner }: ClusterPlace, from: string, to: string): void {
  const { file, args, ...identity } = runner.call('cp', ['-a', from, to]);
  const copied = spawnSync(file, args, { ...identity, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const faults = copied.stderr.split('\n').filter((line) => line !== '' && !line.includes('No such file or directory'));
  if (copied.error !== undefined || faults.length > 0) {
    throw new Error(`Cannot copy the database in "${from}": ${copied.error?.message ?? faults.join('; ')}`);
  }
}

interface CopyEnd {
  readonly label: string;
  /** The writer's socket folder. */
  readonly source: string;
  readonly slot: string;
}

function completeCopy({ runner }: ClusterPlace, folder: string, { label, source, slot }: CopyEnd): void {
  for (const name of notCopied) rmSync(join(folder, name), { recursive: true, force: true });
  const own = (path: string): void => {
    if (process.getuid?.() === 0) chownSync(path, runner.uid, runner.uid);
  };
  for (const name of ['pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_notify', 'pg_wal/archive_status', 'pg_wal/summaries']) {
    mkdirSync(join(folder, name), { mode: 0o700 });
    own(join(folder, name));
  }
  const connection = `host=${source} port=5432 user=postgres application_name=${slot}`;
  const files = {
    backup_label: label,
    'standby.signal': '',
    'postgresql.auto.conf': `primary_conninfo = '${connection}'\nprimary_slot_name = '${slot}'\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    own(join(folder, name));
  }
}
