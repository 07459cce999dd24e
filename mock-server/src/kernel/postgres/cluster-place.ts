import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error/start-error.ts';
import { openDataFolder, openSocketFolder } from './data-folder.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { choosePostgresRunner, type PostgresRunner } from './postgres-runner.ts';

/** Where a server's files are, and how its programs are called there. */
export interface ClusterPlace {
  /** The data folder, which has everything else in it. */
  readonly folder: string;
  /** PostgreSQL's own folder. */
  readonly data: string;
  readonly socketFolder: string;
  readonly binaries: PostgresBinaries;
  readonly runner: PostgresRunner;
}

/** Opens the data folder, making it when it is new. */
export function openPlace(dataFolder: string): ClusterPlace {
  const binaries = findPostgresBinaries();
  const folder = openDataFolder(dataFolder);
  const runner = choosePostgresRunner(folder, binaries.postgres);
  return { folder, data: join(folder, 'postgres'), socketFolder: openSocketFolder(folder, runner.uid), binaries, runner };
}

/** Makes an empty database if there is none: beside and then renamed, so that an interrupted first start leaves nothing half-made. */
export function initializePlace({ folder, data, binaries, runner }: ClusterPlace): void {
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
