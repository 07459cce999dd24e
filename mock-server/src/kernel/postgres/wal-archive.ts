import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { StartError } from '../start-error/start-error.ts';
import { handOver } from './copied-folder.ts';
import type { PostgresRunner } from './postgres-runner.ts';

/** Where a server's log of changes is kept, with copies of the server to begin from: together they are any moment since the first copy. */
export interface WalArchive {
  readonly folder: string;
  /** The files of the log, each compressed. */
  readonly wal: string;
  /** The copies, each in a folder of its own. */
  readonly bases: string;
}

/** A copy that recovery can begin from. */
export interface Base {
  readonly name: string;
  /** The first moment that it can be recovered to, UTC, ISO 8601. */
  readonly finishedAt: string;
  /** The first file of the log that it needs. */
  readonly firstWal: string;
}

/** Where a copy says what it is; written last, so that one without it is not whole. */
export const baseFile = 'base.json';

/** Opens an archive, making it when it is new; PostgreSQL's user writes to it. */
export function openArchive(folder: string, runner: PostgresRunner): WalArchive {
  assertPlain(folder);
  const archive = { folder, wal: join(folder, 'wal'), bases: join(folder, 'bases') };
  for (const path of [folder, archive.wal, archive.bases]) {
    if (existsSync(path)) continue;
    mkdirSync(path, { recursive: true, mode: 0o700 });
    handOver(runner, path);
  }
  return archive;
}

/** Returns the settings of a server whose log is archived: a file of it when it is full, and at the latest a minute after it was begun. */
export function archivingSettings({ wal }: WalArchive): Readonly<Record<string, string>> {
  // Renamed when it is whole, so that a crash leaves no half of a file under its name. One that is there already is not written over.
  const keep = `test ! -f "${wal}/%f.gz" && gzip -1 < "%p" > "${wal}/%f.part" && mv "${wal}/%f.part" "${wal}/%f.gz"`;
  return { wal_level: 'replica', archive_mode: 'on', archive_command: keep, archive_timeout: '60' };
}

/** Returns the settings of a server that recovers from the archive: to a moment, or to its end with null. */
export function recoverySettings({ wal }: WalArchive, at: Date | null): Readonly<Record<string, string>> {
  return {
    wal_level: 'replica',
    hot_standby: 'off',
    restore_command: `test -f "${wal}/%f.gz" && gunzip -c < "${wal}/%f.gz" > "%p"`,
    ...(at !== null && { recovery_target_time: at.toISOString().replace('T', ' ').replace('Z', '+00'), recovery_target_action: 'promote' }),
  };
}

/** Returns the copies that are whole, the oldest first. */
export function findBases({ bases }: WalArchive): readonly Base[] {
  if (!existsSync(bases)) return [];
  return readdirSync(bases)
    .filter((name) => existsSync(join(bases, name, baseFile)))
    .map((name) => JSON.parse(readFileSync(join(bases, name, baseFile), 'utf8')) as Base)
    .toSorted((left, right) => left.finishedAt.localeCompare(right.finishedAt));
}

/** Removes all copies but the newest few, and what of the log only they needed. */
export function pruneArchive(archive: WalArchive, keep: number): void {
  const all = findBases(archive);
  for (const { name } of all.slice(0, -keep)) rmSync(join(archive.bases, name), { recursive: true });
  const [oldest] = all.slice(-keep);
  if (oldest === undefined) return;
  for (const file of readdirSync(archive.wal)) {
    // A name is the timeline and the place, eight digits and sixteen; histories of timelines stay.
    if (/^[\dA-F]{24}(?:\.|$)/.test(file) && file.slice(8, 24) < oldest.firstWal.slice(8)) rmSync(join(archive.wal, file));
  }
}

/** The path becomes part of a command of a shell. */
function assertPlain(folder: string): void {
  if (isAbsolute(folder) && /^[\p{L}\p{N} ._/-]+$/u.test(folder) && process.platform !== 'win32') return;
  throw new StartError({
    code: 'SP-API-936',
    headline: `Cannot keep an archive in "${folder}": it is no plain path of this system`,
    remedy: 'Name a folder by letters, digits, spaces and . _ - on Linux or macOS, or unset SUANPAN_ARCHIVE.',
  });
}
