import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { StartError } from '../start-error/start-error.ts';
import type { ClusterPlace } from './cluster-place.ts';

const startDeadlineMs = 20_000;

/** How long a server may take to stop, with everything written down. */
export const stopDeadlineMs = 20_000;

/** Settings of every server; what is small suits a laptop. */
const ownSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '150',
  shared_buffers: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
} as const;

/** A server to start. */
export interface PostmasterStart {
  readonly place: ClusterPlace;
  /** Settings beyond those of every server. */
  readonly settings: Readonly<Record<string, string>>;
  /** How long it may take until it answers, in milliseconds; a start after a clean stop takes a moment. */
  readonly deadlineMs?: number;
}

/** Tries until the deadline, as the memory of a killed predecessor may take a moment to be let go. */
export async function launchPostmaster(start: PostmasterStart): Promise<ChildProcess> {
  const { place, deadlineMs = startDeadlineMs } = start;
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const child = spawnPostmaster(start);
    await until(() => isReady(place.data, child.pid) || child.exitCode !== null, deadlineMs);
    if (child.exitCode === null) return child;
    if (Date.now() > deadline || !logTail(place).includes('shared memory block')) throw cannotStart(place);
    await delay(50);
  }
}

function spawnPostmaster({ place: { folder, data, socketFolder, binaries, runner }, settings }: PostmasterStart): ChildProcess {
  const all = { ...ownSettings, unix_socket_directories: socketFolder, ...settings };
  const args = ['-D', data, '-p', '5432', ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const call = hasParentDeathSignal()
    ? runner.call('setpriv', ['--pdeathsig', 'INT', binaries.postgres, ...args])
    : runner.call(binaries.postgres, args);
  const log = openSync(join(folder, 'postgres.log'), 'a');
  const { file, args: words, ...identity } = call;
  // Detached, so that Ctrl+C reaches the server alone and it can finish its requests first.
  const child = spawn(file, words, { ...identity, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

/** A postmaster can outlive a killed server where the system has no parent-death signal; we hold the folder's lock, so it is ours to end. */
export async function stopOrphan({ data, socketFolder }: ClusterPlace): Promise<void> {
  const pid = Number(postmasterLines(data)[0] ?? 0);
  if (pid <= 1 || !existsSync(join(socketFolder, '.s.PGSQL.5432')) || !isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  await until(() => !isAlive(pid), stopDeadlineMs);
}

let parentDeathSignal: boolean | undefined;

function hasParentDeathSignal(): boolean {
  parentDeathSignal ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;
  return parentDeathSignal;
}

/** A standby that answers reads is ready, too. */
function isReady(data: string, pid: number | undefined): boolean {
  const lines = postmasterLines(data);
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

function postmasterLines(data: string): readonly string[] {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function isPostgres(pid: number): boolean {
  const found = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.includes('postgres') : isAlive(pid) && isPostgresByProc(pid);
}

function isPostgresByProc(pid: number): boolean {
  const file = `/proc/${pid}/comm`;
  return existsSync(file) && readFileSync(file, 'utf8').includes('postgres');
}

/** Waits for a condition, looked at every few milliseconds; throws past the deadline. */
export async function until(condition: () => boolean, deadlineMs: number): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`PostgreSQL did not reach the expected state within ${deadlineMs} ms`);
    await delay(5);
  }
}

function logTail({ folder }: ClusterPlace): string {
  return readFileSync(join(folder, 'postgres.log'), 'utf8').split('\n').slice(-6).join('\n').trim();
}

function cannotStart(place: ClusterPlace): StartError {
  const facts = { log: logTail(place).replaceAll('\n', '\n             ') };
  return new StartError({
    code: 'SP-API-918',
    headline: `Cannot start PostgreSQL over "${place.data}"`,
    facts,
    remedy: `See ${join(place.folder, 'postgres.log')}.`,
  });
}
