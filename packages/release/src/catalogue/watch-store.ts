import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isProtocolError } from '@suanpan/protocol/errors';
import { listPolicies } from '../pointers/read-policies.ts';
import { type ReleaseStore, unusable } from '../store/release-store.ts';
import { type StoreReader, createStoreReader } from './read-store.ts';
import type { CurrentReleases, StoredReleases } from './stored-releases.ts';

/**
 * A folder's time may be too coarse to tell two changes apart. What was changed this short a time before it was read is
 * read again, as git does with its index; in milliseconds.
 */
const unsettled = 100;

/** Returns what tells what a store gives out. Each call costs one `stat` unless a pointer has moved. */
export function watchStore(store: ReleaseStore): CurrentReleases {
  const reader = createStoreReader(store);
  let known: { readonly revision: string; readonly state: Promise<State> } | undefined;
  return async () => {
    const revision = revisionOf(store);
    if (known?.revision !== revision) known = { revision, state: refresh(reader, known?.state) };
    return (await known.state).releases;
  };
}

interface State {
  /** The versions of all policies. */
  readonly names: string;
  readonly releases: StoredReleases;
}

/** One after the other, as each begins with what the one before came to. */
async function refresh(reader: StoreReader, before: Promise<State> | undefined): Promise<State> {
  const last = await before?.catch(() => undefined);
  try {
    const files = await listPolicies(reader.store);
    const names = files.map(({ app, version }) => `${app}.${version}`).join();
    return last?.names === names ? last : { names, releases: await reader.read(files) };
  } catch (error) {
    // A server that has been giving out pages goes on with what it has; one that starts cannot.
    if (!last || !isProtocolError(error)) throw error;
    return { names: '', releases: { ...last.releases, problems: [error] } };
  }
}

function revisionOf(store: ReleaseStore): string {
  const folder = join(store.folder, 'policies');
  try {
    const { mtimeNs, mtimeMs, ino } = statSync(folder, { bigint: true });
    const isSettled = Date.now() - Number(mtimeMs) > unsettled;
    return isSettled ? `${ino}:${mtimeNs}` : `unsettled:${performance.now()}`;
  } catch (cause) {
    throw unusable(folder, cause);
  }
}
