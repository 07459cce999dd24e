import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import type { PolicyFile } from '../pointers/policy-file.ts';
import type { Policy } from '../pointers/policy.ts';
import { readPolicyAt } from '../pointers/read-policies.ts';
import { type PublishedRelease, readRelease } from '../store/read-release.ts';
import { type ReleaseStore, appOfRelease } from '../store/release-store.ts';
import { hostApp } from '../store/stored-manifest.ts';
import type { AppChoice } from './catalogue.ts';
import type { StoredReleases } from './stored-releases.ts';

/** Reads what policies give out. Policies and releases never change, so each is read once. */
export interface StoreReader {
  readonly store: ReleaseStore;
  /** Throws SP-REL-013 when no shell is given out. */
  read(policies: readonly PolicyFile[]): Promise<StoredReleases>;
}

/** Makes a reader that has read nothing yet. */
export function createStoreReader(store: ReleaseStore): StoreReader {
  const policyOf = remembering((file: PolicyFile) => readPolicyAt(store, file));
  const releaseOf = remembering((release: string) => readRelease(store, release));
  return {
    store,
    async read(files) {
      const problems: ProtocolError[] = [];
      const choices = await Promise.all(
        files.map(async (file) => {
          const policy = await attempt(() => policyOf(file), problems);
          return policy && choose(policy, releaseOf, problems);
        }),
      );
      const host = choices.find((choice) => choice?.present.stored.kind === 'host')?.present.stored;
      if (host?.kind !== 'host') throw noShell(store, problems);
      return { host: host.manifest, apps: choices.flatMap(appChoice), problems, find: (release) => findRelease(release, releaseOf) };
    },
  };
}

interface Choice {
  readonly present: PublishedRelease;
  readonly previous: PublishedRelease | null;
}

type ReadRelease = (release: string) => Promise<PublishedRelease>;

/** A pointer to a release that cannot be read gives the last known good one. */
async function choose({ app, stable, previous }: Policy, read: ReadRelease, problems: ProtocolError[]): Promise<Choice | null> {
  if (stable === null) return null;
  const wanted = [stable, ...(previous === null ? [] : [previous])].filter((release) => appOfRelease(release) === app);
  const found = await Promise.all(wanted.map((release) => attempt(() => read(release), problems)));
  const [present, before] = found.flatMap((release) => release ?? []);
  return present ? { present, previous: before ?? null } : null;
}

function appChoice(choice: Choice | null): AppChoice[] {
  const present = choice?.present.stored;
  if (present?.kind !== 'app') return [];
  const previous = choice?.previous?.stored;
  return [{ manifest: present.manifest, previous: previous?.kind === 'app' ? previous.manifest : null }];
}

async function findRelease(release: string, read: ReadRelease): Promise<PublishedRelease | undefined> {
  if (appOfRelease(release) === undefined) return undefined;
  try {
    return await read(release);
  } catch (error) {
    if (isProtocolError(error) && error.code === 'SP-REL-013') return undefined;
    throw error;
  }
}

function noShell(store: ReleaseStore, problems: readonly ProtocolError[]): ProtocolError {
  return new ProtocolError('SP-REL-013', `Cannot compose a page: the store "${store.folder}" gives out no "${hostApp}"`, {
    facts: Object.fromEntries(problems.map(({ message }, index) => [`problem ${index + 1}`, message])),
  });
}

async function attempt<T>(work: () => Promise<T>, problems: ProtocolError[]): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isProtocolError(error)) throw error;
    problems.push(error);
    return null;
  }
}

/** A failure is not remembered, so that what is mended is seen. */
function remembering<K, T>(read: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const name = JSON.stringify(key);
    const found = known.get(name);
    if (found) return found;
    const reading = read(key);
    known.set(name, reading);
    reading.catch(() => known.delete(name));
    return reading;
  };
}
