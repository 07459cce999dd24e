import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';

/**
 * Where releases live, outside of any checkout or server.
 *
 * - `files/<app>/<release>/`: a release. It comes into being whole, by one rename, and never changes.
 * - `policies/<app>.<version>.json`: which release people get. A new version is a new file; the highest one counts, and
 *   those below it are the history.
 * - `incoming/`: what is being copied. Nothing reads it, so a crash leaves nothing visible.
 */
export interface ReleaseStore {
  readonly folder: string;
}

/** An id of a release: app, version, and eight hex digits of its content. */
const releasePattern = /^([a-z][a-z0-9-]{0,39})@\d[0-9a-z.-]{0,60}-[0-9a-f]{8}$/;

/** Opens the store in a folder, making it when it is new. */
export async function openReleaseStore(folder: string): Promise<ReleaseStore> {
  const store = { folder: resolve(folder) };
  try {
    await Promise.all(['files', 'policies', 'incoming'].map((name) => mkdir(join(store.folder, name), { recursive: true })));
  } catch (cause) {
    throw unusable(store.folder, cause);
  }
  return store;
}

/** Returns the app that an id of a release names, or undefined when it is no such id. */
export function appOfRelease(release: string): string | undefined {
  return releasePattern.exec(release)?.[1];
}

/** Returns the folder of a release. The id must be one, as it becomes part of a path. */
export function folderOfRelease(store: ReleaseStore, release: string): string {
  const app = appOfRelease(release);
  if (app === undefined) throw new ProtocolError('SP-REL-013', `Cannot find the release "${release}": that is no id of a release`);
  return join(store.folder, 'files', app, release);
}

/** Returns the error for a store that the machine refuses to read or write. */
export function unusable(path: string, cause: unknown): ProtocolError {
  return new ProtocolError('SP-REL-015', `Cannot use the release store at "${path}"`, {
    facts: { why: cause instanceof Error ? cause.message : String(cause) },
    cause,
  });
}
