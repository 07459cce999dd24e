import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type StoredManifest, parseStoredManifest } from './stored-manifest.ts';
import { type ReleaseStore, appOfRelease, folderOfRelease, unusable } from './release-store.ts';

/** The file in a release's folder that says who published it, and when. */
export const publicationFile = 'published.json';

/** Who brought a release into the store. */
export interface Publication {
  /** ISO 8601. */
  readonly at: string;
  readonly actor: string;
}

/** A release as the store has it. */
export interface PublishedRelease {
  readonly stored: StoredManifest;
  readonly folder: string;
  readonly publication: Publication;
}

/** Reads a release; throws SP-REL-013 when the store does not have it, and SP-REL-015 when it is damaged. */
export async function readRelease(store: ReleaseStore, release: string): Promise<PublishedRelease> {
  const folder = folderOfRelease(store, release);
  const file = join(folder, 'release.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new ProtocolError('SP-REL-013', `Cannot find the release "${release}": the store does not have it`);
    throw unusable(file, cause);
  });
  const publication = await readFile(join(folder, publicationFile), 'utf8').catch((cause: unknown) => {
    throw unusable(join(folder, publicationFile), cause);
  });
  return { stored: parseStoredManifest(parse(text, file), file), folder, publication: parse(publication, file) as Publication };
}

/** Returns the ids of the releases of an app, or of all, in the order of their names. */
export async function listReleases(store: ReleaseStore, app?: string): Promise<string[]> {
  const apps = app === undefined ? await namesIn(join(store.folder, 'files')) : [app];
  const releases = await Promise.all(apps.map((name) => namesIn(join(store.folder, 'files', name))));
  return releases.flat().filter((name) => appOfRelease(name) !== undefined);
}

/** Returns the releases of an app, the latest published first. */
export async function readReleasesOf(store: ReleaseStore, app: string): Promise<PublishedRelease[]> {
  const releases = await Promise.all((await listReleases(store, app)).map((release) => readRelease(store, release)));
  return releases.toSorted((a, b) => (a.publication.at < b.publication.at ? 1 : -1));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unusable(folder, cause);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(file, cause);
  }
}
