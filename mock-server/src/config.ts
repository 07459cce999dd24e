import { delimiter, join, resolve } from 'node:path';
import { StartError } from '#kernel/start-error/start-error.ts';

/** Everything that can be set from outside, checked. */
export interface Config {
  /** The TCP port; 0 takes any free one. Set by PORT. */
  readonly port: number;
  /** The address to listen on. Set by HOST. */
  readonly host: string;
  /** The folder of the embedded database. Set by SUANPAN_DATA. */
  readonly dataFolder: string;
  /** The folder of the release store. Set by SUANPAN_RELEASES; in the data folder when it is not. */
  readonly releasesFolder: string;
  /** The instant at which the clock stands still, UTC, ISO 8601; null for the machine's time. Set by SUANPAN_NOW. */
  readonly now: string | null;
  /** A PostgreSQL 15 or newer to use instead of the embedded one. Set by DATABASE_URL. */
  readonly databaseUrl: string | null;
  /** Whether tests may make companies over HTTP. Set by SUANPAN_WORLDS=1, never in production. */
  readonly worlds: boolean;
  /**
   * What GraphQL takes: "any" valid operation, or only "persisted" ones, those of published releases, with a key for each write and
   * without introspection. Set by SUANPAN_OPERATIONS; "persisted" in production when it is not.
   */
  readonly operations: 'any' | 'persisted';
  /** Folders of built apps beside those of the repository, such as a test's scenario apps. Set by SUANPAN_EXTRA_APPS, separated as in PATH. */
  readonly extraApps: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from environment variables; a wrong value stops the start and is named. */
export function readConfig(environment: Environment, repositoryRoot: string): Config {
  const text = (name: string): string | null => environment[name]?.trim() || null;
  const worlds = flag('SUANPAN_WORLDS', text('SUANPAN_WORLDS'));
  if (worlds && environment['NODE_ENV'] === 'production')
    throw wrong('SUANPAN_WORLDS', '1', 'it would let anybody make companies in production');
  const dataFolder = text('SUANPAN_DATA') ?? join(repositoryRoot, '.data');
  return {
    port: portOf(text('PORT')),
    host: text('HOST') ?? '127.0.0.1',
    dataFolder,
    releasesFolder: text('SUANPAN_RELEASES') ?? join(dataFolder, 'releases'),
    now: instantOf(text('SUANPAN_NOW')),
    databaseUrl: urlOf(text('DATABASE_URL')),
    worlds,
    operations: operationsOf(text('SUANPAN_OPERATIONS') ?? (environment['NODE_ENV'] === 'production' ? 'persisted' : 'any')),
    extraApps: (text('SUANPAN_EXTRA_APPS') ?? '')
      .split(delimiter)
      .flatMap((folder) => (folder === '' ? [] : [resolve(repositoryRoot, folder)])),
  };
}

function portOf(text: string | null): number {
  if (text === null) return 4000;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw wrong('PORT', text, 'a port is a number from 0 to 65535');
  return port;
}

function instantOf(text: string | null): string | null {
  if (text === null) return null;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw wrong('SUANPAN_NOW', text, 'an instant looks like 2026-11-23T02:24:00Z');
  }
  return new Date(text).toISOString();
}

function urlOf(text: string | null): string | null {
  if (text !== null && !/^postgres(?:ql)?:\/\//.test(text))
    throw wrong('DATABASE_URL', text.replace(/:[^:@/]*@/, ':…@'), 'it must begin with postgres://');
  return text;
}

function operationsOf(text: string): Config['operations'] {
  if (text !== 'any' && text !== 'persisted') throw wrong('SUANPAN_OPERATIONS', text, 'it is either any or persisted');
  return text;
}

function flag(name: string, text: string | null): boolean {
  if (text !== null && text !== '0' && text !== '1') throw wrong(name, text, 'it is either 1 or 0');
  return text === '1';
}

function wrong(name: string, value: string, cause: string): StartError {
  return new StartError({
    code: 'SP-API-901',
    headline: `Cannot use the setting ${name} "${value}": ${cause}`,
    remedy: 'Correct or unset it and start again.',
  });
}
