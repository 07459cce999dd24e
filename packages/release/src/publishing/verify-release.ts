import { type ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { checkManifest } from '../store/check-manifest.ts';
import { checkOperations } from './check-operations.ts';
import { listFolder } from './list-folder.ts';
import { type ReleaseSource, readSource } from './read-source.ts';
import { verifyCopy } from './verify-copy.ts';

/** What holding a release's folder against its manifest came to. */
export interface VerifiedRelease {
  /** Absent when there is no app's manifest that can be read. */
  readonly manifest: ReleaseManifest | undefined;
  readonly problems: readonly ProtocolError[];
}

/** Holds a folder against everything for which the store would refuse it, without a store. */
export async function verifyRelease(folder: string): Promise<VerifiedRelease> {
  const problems: ProtocolError[] = [];
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!isProtocolError(error)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const source = await attempt(() => readSource(folder));
  if (source) await verifySource(source, attempt);
  return { manifest: source?.stored.kind === 'app' ? source.stored.manifest : undefined, problems };
}

type Attempt = <T>(work: () => T | Promise<T>) => Promise<T | undefined>;

async function verifySource(source: ReleaseSource, attempt: Attempt): Promise<void> {
  await attempt(() => checkManifest(source));
  const paths = await attempt(() => listFolder(source));
  if (!paths) return;
  await attempt(() => verifyCopy(source.folder, paths, source));
  await attempt(() => checkOperations(source.folder, source.stored));
}
