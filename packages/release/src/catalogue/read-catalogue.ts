import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import { type HostManifest, parseHostManifest } from '@suanpan/protocol/host-manifest';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';

/** Releases found on disk, and where their files are. */
export interface StoredReleases {
  readonly host: HostManifest;
  readonly releases: readonly ReleaseManifest[];
  /** The folder of each release, by its id. */
  readonly folders: ReadonlyMap<string, string>;
  /** Releases that could not be read; each is left out. */
  readonly problems: readonly ProtocolError[];
}

export interface ReleaseRoots {
  /** The folder that holds the shell's release folder. */
  readonly host: string;
  /** Folders that hold one release folder each. */
  readonly apps: readonly string[];
}

/** Reads the releases below `roots`. A broken app release is told in `problems`; without a shell it throws. */
export async function readCatalogue(roots: ReleaseRoots): Promise<StoredReleases> {
  const shell = await readRelease(roots.host, parseHostManifest);
  const problems: ProtocolError[] = [];
  const apps = await Promise.all(
    roots.apps.map((root) => readRelease(root, parseReleaseManifest).catch((error: unknown) => keep(error, problems))),
  );
  const found = apps.flatMap((app) => app ?? []);
  return {
    host: shell.manifest,
    releases: found.map((app) => app.manifest),
    folders: new Map([shell, ...found].map(({ manifest, folder }) => [manifest.release, folder])),
    problems,
  };
}

interface StoredRelease<M> {
  readonly manifest: M;
  readonly folder: string;
}

async function readRelease<M extends { readonly release: string }>(
  root: string,
  parse: (value: unknown, source: string) => M,
): Promise<StoredRelease<M>> {
  const name = existsSync(root) ? (await readdir(root)).find((entry) => entry.includes('@')) : undefined;
  if (name === undefined) throw new ProtocolError('SP-REL-005', `Cannot read a release from "${root}": there is none`);
  const file = join(root, name, 'release.json');
  return { manifest: parse(await readJson(file), file), folder: join(root, name) };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ProtocolError('SP-REL-005', `Cannot read the release manifest "${file}"`, { cause });
  }
}

function keep(error: unknown, problems: ProtocolError[]): undefined {
  if (!isProtocolError(error)) throw error;
  problems.push(error);
  return undefined;
}
