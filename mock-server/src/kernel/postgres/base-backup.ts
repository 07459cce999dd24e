import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterPlace } from './cluster-place.ts';
import { completeFolder, copyFolder, handOver } from './copied-folder.ts';
import { asSuperuser } from './replication.ts';
import { baseFile, pruneArchive, type Base, type WalArchive } from './wal-archive.ts';
import { StartError } from '../start-error/start-error.ts';

/** What a base backup is taken of, and how many are kept. */
export interface BaseSource {
  readonly place: ClusterPlace;
  readonly keep: number;
}

/**
 * Copies a running server into its archive, so that every moment from now on can be restored.
 *
 * This is PostgreSQL's low-level base backup (its documentation, "Making a Base Backup Using the Low Level API"), as the npm package has
 * no pg_basebackup. It waits until the log that the copy needs is archived.
 */
export async function writeBase(archive: WalArchive, { place, keep }: BaseSource): Promise<Base> {
  return asSuperuser(place.socketFolder, async (client) => {
    const { rows: modes } = await client.query<{ readonly archive_mode: string }>('SHOW archive_mode');
    if (modes[0]?.archive_mode !== 'on') throw notArchiving(archive);
    const { rows: begun } = await client.query<{ readonly name: string; readonly wal: string }>(
      `SELECT to_char(clock_timestamp(), 'YYYYMMDD"T"HH24MISSMS"Z"') AS name, pg_walfile_name(pg_backup_start('base', true)) AS wal`,
    );
    const { name = '', wal: firstWal = '' } = begun[0] ?? {};
    const fresh = join(archive.bases, `${name}.part`);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    handOver(place.runner, fresh);
    copyFolder(place.runner, place.data, join(fresh, 'data'));
    const { rows: ended } = await client.query<{ readonly labelfile: string }>('SELECT labelfile FROM pg_backup_stop(true)');
    const { rows: moments } = await client.query<{ readonly now: Date }>('SELECT clock_timestamp() AS now');
    completeFolder(place.runner, join(fresh, 'data'), { backup_label: ended[0]?.labelfile ?? '', 'recovery.signal': '' });
    const base: Base = { name, finishedAt: (moments[0]?.now ?? new Date()).toISOString(), firstWal };
    writeFileSync(join(fresh, baseFile), `${JSON.stringify(base, null, 2)}\n`);
    renameSync(fresh, join(archive.bases, name));
    pruneArchive(archive, keep);
    return base;
  });
}

function notArchiving({ folder }: WalArchive): StartError {
  return new StartError({
    code: 'SP-API-936',
    headline: `Cannot take a base backup into "${folder}": the running server does not archive its log`,
    remedy: 'Start the server with SUANPAN_ARCHIVE set to this folder, and try again.',
  });
}
