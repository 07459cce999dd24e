import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPlace, type ClusterPlace } from './cluster-place.ts';
import { copyFolder } from './copied-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { launchPostmaster, stopDeadlineMs, until } from './postmaster.ts';
import { findBases, openArchive, recoverySettings, type Base, type WalArchive } from './wal-archive.ts';
import { StartError } from '../start-error/start-error.ts';

/** A busy day is recovered in minutes. */
const recoveryDeadlineMs = 6 * 3_600_000;

/** To which moment, from where; null for all that is archived. */
export interface Moment {
  readonly archiveFolder: string;
  readonly at: Date | null;
}

/** Brings an empty data folder to a moment: the last copy before it, and the log from there. Leaves nothing behind when that cannot be done. */
export async function restoreAt(dataFolder: string, { archiveFolder, at }: Moment): Promise<Base> {
  const place = openPlace(dataFolder);
  if (existsSync(place.data)) throw notEmpty(place);
  const archive = openArchive(archiveFolder, place.runner);
  const base = findBases(archive).findLast(({ finishedAt }) => at === null || Date.parse(finishedAt) <= at.getTime());
  if (base === undefined) throw noBase(archive, at);
  const lock = await lockFolder(place.folder, place.socketFolder);
  const fresh = join(place.folder, 'postgres.new');
  try {
    rmSync(fresh, { recursive: true, force: true });
    copyFolder(place.runner, join(archive.bases, base.name, 'data'), fresh);
    renameSync(fresh, place.data);
    await recover(place, archive, at);
    return base;
  } catch (error) {
    rmSync(place.data, { recursive: true, force: true });
    throw error;
  } finally {
    await lock.release();
  }
}

async function recover(place: ClusterPlace, archive: WalArchive, at: Date | null): Promise<void> {
  try {
    const child = await launchPostmaster({ place, settings: recoverySettings(archive, at), deadlineMs: recoveryDeadlineMs });
    child.kill('SIGINT');
    await until(() => child.exitCode !== null || child.signalCode !== null, stopDeadlineMs);
  } catch (error) {
    if (readFileSync(join(place.folder, 'postgres.log'), 'utf8').includes('recovery ended before configured recovery target')) {
      throw endsBefore(archive, at);
    }
    throw error;
  }
}

function notEmpty({ folder }: ClusterPlace): StartError {
  return new StartError({
    code: 'SP-API-933',
    headline: `Cannot restore to "${folder}": there is a database already`,
    remedy: 'Name an empty data folder (SUANPAN_DATA); nothing was changed.',
  });
}

function noBase(archive: WalArchive, at: Date | null): StartError {
  const [first] = findBases(archive);
  return new StartError({
    code: 'SP-API-935',
    headline: `Cannot restore to ${at?.toISOString() ?? 'the latest moment'}: the archive has no base backup before it`,
    facts: { archive: archive.folder, first: first?.finishedAt ?? 'none' },
    remedy: 'Name a later moment, or use a backup of that day; nothing was changed.',
  });
}

function endsBefore(archive: WalArchive, at: Date | null): StartError {
  return new StartError({
    code: 'SP-API-935',
    headline: `Cannot restore to ${at?.toISOString() ?? 'the latest moment'}: nothing is archived that was committed after it`,
    facts: { archive: archive.folder },
    remedy: 'Wait a minute where the server still runs, or take all that is archived: --at latest. Nothing was changed.',
  });
}
