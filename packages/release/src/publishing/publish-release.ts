import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '@suanpan/protocol/canonical-json';
import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import { checkManifest } from '../store/check-manifest.ts';
import { type Publication, publicationFile } from '../store/publication.ts';
import { type ReleaseStore, folderOfRelease, unusable } from '../store/release-store.ts';
import { checkOperations } from './check-operations.ts';
import { listFolder } from './list-folder.ts';
import { type ReleaseSource, readSource } from './read-source.ts';
import { verifyCopy } from './verify-copy.ts';

/** What publishing came to. */
export interface PublishResult {
  readonly release: string;
  /** Whether the store did not have it before. */
  readonly isNew: boolean;
}

/**
 * Brings a built release into the store: copied, read back and verified, then made visible by one rename.
 *
 * No pointer moves. Publishing the same bytes again does nothing; other bytes under the same id are refused.
 */
export async function publishRelease(store: ReleaseStore, folder: string, publication: Publication): Promise<PublishResult> {
  const source = await readSource(folder);
  checkManifest(source);
  const { release } = source.stored.manifest;
  const target = folderOfRelease(store, release);
  if (await isThere(source, target)) return { release, isNew: false };
  const paths = await listFolder(source);
  const copy = join(store.folder, 'incoming', randomUUID());
  try {
    await copyFiles(folder, copy, paths);
    await verifyCopy(copy, paths, source);
    await checkOperations(copy, source.stored);
    await writeFile(join(copy, publicationFile), `${JSON.stringify(publication)}\n`, { flush: true });
    await mkdir(dirname(target), { recursive: true });
    return { release, isNew: await becomeVisible(copy, target, source) };
  } catch (cause) {
    throw isProtocolError(cause) ? cause : unusable(store.folder, cause);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Returns false when another process published the same release meanwhile. */
async function becomeVisible(copy: string, target: string, source: ReleaseSource): Promise<boolean> {
  try {
    await rename(copy, target);
    return true;
  } catch (cause) {
    if (await isThere(source, target)) return false;
    throw cause;
  }
}

async function copyFiles(from: string, to: string, paths: readonly string[]): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(join(to, path))));
  await Promise.all([to, ...folders].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all(paths.map((path) => copyDurably(join(from, path), join(to, path))));
}

/** On the disk before the rename is, so that a power cut cannot leave a visible release with empty files. */
async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  const handle = await open(to, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Returns whether the store has exactly this release; throws SP-REL-009 when it has another one under its id. */
async function isThere({ stored, written }: ReleaseSource, target: string): Promise<boolean> {
  const there = await readSource(target).catch((error: unknown) => {
    if ((error as Error).cause instanceof Error && ((error as Error).cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (!there) return false;
  if (sameContent(there.written, written)) return true;
  throw new ProtocolError('SP-REL-009', `Cannot publish "${stored.manifest.release}": the store has another release of that id`);
}

/** Two builds of the same sources differ in their time alone. */
function sameContent(a: object, b: object): boolean {
  return canonicalJson({ ...a, build: null }) === canonicalJson({ ...b, build: null });
}
