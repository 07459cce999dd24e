import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import { checkManifest } from './check-manifest.ts';
import { parseManifestText } from './parse-manifest-text.ts';
import { type Publication, publicationFile } from './publication.ts';
import type { StoredManifest } from './stored-manifest.ts';
import { type ReleaseStore, appOfRelease, folderOfRelease, unusable } from './release-store.ts';

/** A release as the store has it. */
export interface PublishedRelease {
  readonly stored: StoredManifest;
  readonly folder: string;
  readonly publication: Publication;
}

/** Reads a release; throws SP-REL-013 when the store does not have it, and another code when it is damaged or its manifest lies. */
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
  const { stored, written } = unlessDamaged(file, () => parseManifestText(text, file));
  // Verified when it was published; whoever has written into the store since then is found out here.
  checkManifest({ stored, written });
  return { stored, folder, publication: unlessDamaged(file, () => JSON.parse(publication) as Publication) };
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

function unlessDamaged<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw isProtocolError(cause) ? cause : unusable(file, cause);
  }
}
