import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { StartError } from '../start-error/start-error.ts';
import { openDataFolder, openSocketFolder } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { choosePostgresRunner, type PostgresRunner } from './postgres-runner.ts';

/** A running embedded PostgreSQL. */
export interface PostgresCluster {
  /** The folder of its Unix socket; it listens nowhere else. */
  readonly socketFolder: string;
  /** The process number of its postmaster now. */
  pid(): number;
  /** Ends sessions, writes everything down and waits until it is gone. */
  stop(): Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly socketFolder: string;
  readonly binaries: PostgresBinaries;
  readonly runner: PostgresRunner;
}

const startDeadlineMs = 20_000;
const stopDeadlineMs = 20_000;

/** Starts PostgreSQL over a data folder, making the database on first use; starts it again whenever it dies. */
export async function startPostgresCluster(dataFolder: string): Promise<PostgresCluster> {
  const place = openPlace(dataFolder);
  const lock = await lockFolder(place.folder, place.socketFolder);
  try {
    initialize(place);
    await stopOrphan(place);
    return await supervise(place, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function openPlace(dataFolder: string): Place {
  const binaries = findPostgresBinaries();
  const folder = openDataFolder(dataFolder);
  const runner = choosePostgresRunner(folder, binaries.postgres);
  return { folder, data: join(folder, 'postgres'), socketFolder: openSocketFolder(folder, runner.uid), binaries, runner };
}

/** Made beside and then renamed, so that an interrupted first start leaves nothing half-made. */
function initialize({ folder, data, binaries, runner }: Place): void {
  if (existsSync(data)) return assertVersion(data, binaries.major);
  const fresh = join(folder, 'postgres.new');
  rmSync(fresh, { recursive: true, force: true });
  const options = [
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-instructions',
  ];
  const { file, args, ...identity } = runner.call(binaries.initdb, ['-D', fresh, ...options]);
  const made = spawnSync(file, args, { ...identity, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  if (made.status !== 0) {
    throw new StartError({
      code: 'SP-API-916',
      headline: `Cannot make a database in "${folder}": ${(made.stderr || String(made.error)).trim()}`,
      remedy: 'Check the free space and the rights of the folder, or set SUANPAN_DATA to another one.',
    });
  }
  renameSync(fresh, data);
}

function assertVersion(data: string, major: number): void {
  const file = join(data, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (found === String(major)) return;
  throw new StartError({
    code: 'SP-API-917',
    headline: `Cannot open the database in "${data}": it was made by another PostgreSQL`,
    facts: { expected: major, found },
    remedy: 'Start the version of this program that made it, or set SUANPAN_DATA to an empty folder; nothing was changed.',
  });
}

/** A postmaster can outlive a killed server where the system has no parent-death signal; we hold the folder's lock, so it is ours to end. */
async function stopOrphan({ data, socketFolder }: Place): Promise<void> {
  const pid = Number(postmasterLines(data)[0] ?? 0);
  if (pid <= 1 || !existsSync(join(socketFolder, '.s.PGSQL.5432')) || !isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  await until(() => !isAlive(pid), stopDeadlineMs);
}

async function supervise(place: Place, release: () => Promise<void>): Promise<PostgresCluster> {
  let stopping = false;
  let child = await launch(place);
  const watch = (): void => {
    child.once('exit', () => void revive());
  };
  const revive = async (): Promise<void> => {
    if (stopping) return;
    process.stderr.write(`${JSON.stringify({ level: 'error', event: 'postgres-died', action: 'starting it again' })}\n`);
    child = await launch(place);
    watch();
  };
  watch();
  return {
    socketFolder: place.socketFolder,
    pid: () => child.pid ?? 0,
    async stop() {
      stopping = true;
      child.kill('SIGINT');
      await until(() => child.exitCode !== null || child.signalCode !== null, stopDeadlineMs);
      await release();
      removeIfEmpty(place.socketFolder);
    },
  };
}

/** The next server may have put its lock there already; then the folder is its own. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Tries until the deadline, as the memory of a killed predecessor may take a moment to be let go. */
async function launch(place: Place): Promise<ChildProcess> {
  const deadline = Date.now() + startDeadlineMs;
  for (;;) {
    const child = spawnPostmaster(place);
    await until(() => isReady(place.data, child.pid) || child.exitCode !== null, startDeadlineMs);
    if (child.exitCode === null) return child;
    if (Date.now() > deadline || !logTail(place).includes('shared memory block')) throw cannotStart(place);
    await delay(50);
  }
}

function spawnPostmaster({ folder, data, socketFolder, binaries, runner }: Place): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '64MB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const args = ['-D', data, '-p', '5432', ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const call = hasParentDeathSignal()
    ? runner.call('setpriv', ['--pdeathsig', 'INT', binaries.postgres, ...args])
    : runner.call(binaries.postgres, args);
  const log = openSync(join(folder, 'postgres.log'), 'a');
  const { file, args: all, ...identity } = call;
  // Detached, so that Ctrl+C reaches the server alone and it can finish its requests first.
  const child = spawn(file, all, { ...identity, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

let parentDeathSignal: boolean | undefined;

function hasParentDeathSignal(): boolean {
  parentDeathSignal ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;
  return parentDeathSignal;
}

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

async function until(condition: () => boolean, deadlineMs: number): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`PostgreSQL did not reach the expected state within ${deadlineMs} ms`);
    await delay(5);
  }
}

function logTail({ folder }: Place): string {
  return readFileSync(join(folder, 'postgres.log'), 'utf8').split('\n').slice(-6).join('\n').trim();
}

function cannotStart(place: Place): StartError {
  const facts = { log: logTail(place).replaceAll('\n', '\n             ') };
  return new StartError({
    code: 'SP-API-918',
    headline: `Cannot start PostgreSQL over "${place.data}"`,
    facts,
    remedy: `See ${join(place.folder, 'postgres.log')}.`,
  });
}
