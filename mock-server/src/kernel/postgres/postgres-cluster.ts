import type { ChildProcess } from 'node:child_process';
import { readdirSync, rmdirSync } from 'node:fs';
import { initializePlace, openPlace, type ClusterPlace } from './cluster-place.ts';
import { lockFolder } from './folder-lock.ts';
import { archivingSettings, openArchive } from './wal-archive.ts';
import { launchPostmaster, stopDeadlineMs, stopOrphan, until } from './postmaster.ts';

/** A running embedded PostgreSQL. */
export interface PostgresCluster {
  readonly place: ClusterPlace;
  /** The folder of its Unix socket; it listens nowhere else. */
  readonly socketFolder: string;
  /** The process number of its postmaster now. */
  pid(): number;
  /** Ends sessions, writes everything down and waits until it is gone. */
  stop(): Promise<void>;
}

/** How a server is run. */
export interface ClusterOptions {
  /** PostgreSQL's settings beyond our own. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where its log is archived; nowhere when absent or null. */
  readonly archiveFolder?: string | null;
  /** Called when it died, once its folder is free again; without it the server is started again. */
  readonly onDeath?: () => void;
}

/** Starts PostgreSQL over a data folder, making the database on first use. */
export async function startPostgresCluster(dataFolder: string, options: ClusterOptions = {}): Promise<PostgresCluster> {
  const place = openPlace(dataFolder);
  const lock = await lockFolder(place.folder, place.socketFolder);
  try {
    initializePlace(place);
    await stopOrphan(place);
    return await supervise(place, { ...options, settings: settingsOf(place, options) }, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function settingsOf({ runner }: ClusterPlace, { settings = {}, archiveFolder = null }: ClusterOptions) {
  return archiveFolder === null ? settings : { ...archivingSettings(openArchive(archiveFolder, runner)), ...settings };
}

async function supervise(
  place: ClusterPlace,
  { settings = {}, onDeath }: ClusterOptions,
  release: () => Promise<void>,
): Promise<PostgresCluster> {
  let stopping = false;
  let child = await launchPostmaster({ place, settings });
  const watch = (): void => {
    child.once('exit', () => void bury());
  };
  const bury = async (): Promise<void> => {
    if (stopping) return;
    const action = onDeath ? 'told its shard' : 'starting it again';
    process.stderr.write(`${JSON.stringify({ level: 'error', event: 'postgres-died', folder: place.folder, action })}\n`);
    if (onDeath) {
      await release();
      return onDeath();
    }
    child = await launchPostmaster({ place, settings });
    watch();
  };
  watch();
  return {
    place,
    socketFolder: place.socketFolder,
    pid: () => child.pid ?? 0,
    async stop() {
      stopping = true;
      if (hasEnded(child)) return;
      child.kill('SIGINT');
      await until(() => hasEnded(child), stopDeadlineMs);
      await release();
      removeIfEmpty(place.socketFolder);
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** The next server may have put its lock there already; then the folder is its own. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
