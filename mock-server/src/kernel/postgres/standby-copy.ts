import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { surviveLoss } from '../database/survive-loss.ts';
import { openPlace, type ClusterPlace } from './cluster-place.ts';
import { completeFolder, copyFolder } from './copied-folder.ts';
import type { PostgresCluster } from './postgres-cluster.ts';

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
  const client = surviveLoss(new Client({ host: writer.socketFolder, port: 5432, user: 'postgres', database: 'postgres' }));
  await client.connect();
  try {
    await client.query('SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1 AND NOT active', [slot]);
    await client.query('SELECT pg_create_physical_replication_slot($1, true)', [slot]);
    await client.query(`SELECT pg_backup_start('standby', true)`);
    copyFolder(to.runner, writer.place.data, fresh);
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    completeCopy(to, fresh, { label: rows[0]?.labelfile ?? '', source: writer.socketFolder, slot });
  } finally {
    await client.end();
  }
  rmSync(to.data, { recursive: true, force: true });
  renameSync(fresh, to.data);
}

interface CopyEnd {
  readonly label: string;
  /** The writer's socket folder. */
  readonly source: string;
  readonly slot: string;
}

function completeCopy({ runner }: ClusterPlace, folder: string, { label, source, slot }: CopyEnd): void {
  const connection = `host=${source} port=5432 user=postgres application_name=${slot}`;
  completeFolder(runner, folder, {
    backup_label: label,
    'standby.signal': '',
    'postgresql.auto.conf': `primary_conninfo = '${connection}'\nprimary_slot_name = '${slot}'\n`,
  });
}
