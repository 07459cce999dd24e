import { join } from 'node:path';
import { writeBase } from '#kernel/postgres/base-backup.ts';
import { openPlace } from '#kernel/postgres/cluster-place.ts';
import { isInUse } from '#kernel/postgres/folder-lock.ts';
import { restoreAt } from '#kernel/postgres/restore-at.ts';
import { openArchive } from '#kernel/postgres/wal-archive.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { readConfig, type Config } from '../config.ts';
import { openStore } from '../store/open-store.ts';
import { tellRefusal } from './on-store.ts';

const repository = join(import.meta.dirname, '../../..');

/** What is wanted of the archive of a server's log. */
export type BaseWish = { readonly kind: 'base'; readonly keep: number } | { readonly kind: 'restore'; readonly at: Date | null };

/** Reads what is wanted of the archive; null for a command about something else, or that is typed wrong. */
export function readBaseWish([command, ...words]: readonly string[]): BaseWish | null {
  const valueOf = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  if (command === 'backup' && words.includes('--base')) {
    const keep = valueOf('--keep') ?? '7';
    return /^[1-9]\d{0,2}$/.test(keep) ? { kind: 'base', keep: Number(keep) } : null;
  }
  const at = command === 'restore' ? valueOf('--at') : undefined;
  if (at === 'latest') return { kind: 'restore', at: null };
  // A moment without its zone would be another one on another machine.
  return at !== undefined && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(at) && !Number.isNaN(Date.parse(at))
    ? { kind: 'restore', at: new Date(at) }
    : null;
}

/** Takes a base backup or restores to a moment, and tells of it. Returns the exit code: 0 done, 1 refused. */
export async function runBase(wish: BaseWish, isJson: boolean): Promise<number> {
  try {
    const config = readConfig(process.env, repository);
    const base = await (wish.kind === 'base' ? takeBase(config, wish.keep) : restoreTo(config, wish.at));
    const said =
      wish.kind === 'base'
        ? `Every moment from ${base.finishedAt} on can be restored.`
        : `Restored to ${wish.at?.toISOString() ?? 'the latest moment that is archived'}, from the base of ${base.finishedAt}. Check it: npm run books -- check`;
    process.stdout.write(isJson ? `${JSON.stringify(base)}\n` : `${said}\n`);
    return 0;
  } catch (error) {
    return tellRefusal(error, 1);
  }
}

async function takeBase(config: Config, keep: number) {
  const place = openPlace(config.dataFolder);
  const archive = openArchive(archiveOf(config), place.runner);
  if (!(await isInUse(place.socketFolder))) throw notRunning(config);
  return writeBase(archive, { place, keep });
}

async function restoreTo(config: Config, at: Date | null) {
  const base = await restoreAt(config.dataFolder, { archiveFolder: archiveOf(config), at });
  // A newer program has further steps of the schema.
  await (await openStore({ ...config, archiveFolder: null })).close();
  return base;
}

function archiveOf({ archiveFolder }: Config): string {
  if (archiveFolder !== null) return archiveFolder;
  throw new StartError({
    code: 'SP-API-936',
    headline: 'Cannot find the archive: SUANPAN_ARCHIVE is not set',
    remedy: 'Set it to the folder that the server archives its log to.',
  });
}

function notRunning({ dataFolder }: Config): StartError {
  return new StartError({
    code: 'SP-API-936',
    headline: `Cannot take a base backup of "${dataFolder}": no server runs there`,
    remedy: 'Start it with SUANPAN_ARCHIVE, and try again.',
  });
}
