import { isProtocolError } from '@suanpan/protocol/errors';
import type { KnownEnums } from '@suanpan/protocol/known-enums';
import { readKnownEnums, readOperations } from '../store/read-operations.ts';
import type { CurrentReleases, StoredReleases } from './stored-releases.ts';

/** The GraphQL operations of published releases, for a backend that takes no others. */
export interface PublishedOperations {
  /**
   * Returns the text of an operation by its SHA-256 in hex; null when no release has it.
   *
   * Looked for in every release that a pointer reaches, and in the one that asks, which an open page may hold for longer.
   */
  find(hash: string, release: string | null): Promise<string | null>;
  /** Returns the enums that a release knows; null when it does not say, or the store does not have it. */
  enums(release: string): Promise<KnownEnums | null>;
}

type Texts = ReadonlyMap<string, string>;

/** Returns the operations of what a store gives out, as its pointers move. */
export function publishedOperations(current: CurrentReleases): PublishedOperations {
  const textsOf = createReader();
  const enumsOf = createEnumReader();
  let known: { readonly of: StoredReleases; readonly texts: Promise<Texts> } | undefined;
  return {
    async find(hash, release) {
      const releases = await orNull(current);
      if (releases === null) return null;
      if (known?.of !== releases) known = { of: releases, texts: reachedTexts(releases, textsOf) };
      return (await known.texts).get(hash) ?? (release === null ? null : ((await textsOf(releases, release)).get(hash) ?? null));
    },
    async enums(release) {
      const releases = await orNull(current);
      return releases === null ? null : enumsOf(releases, release);
    },
  };
}

type ReadTexts = (releases: StoredReleases, release: string) => Promise<Texts>;

async function reachedTexts(releases: StoredReleases, textsOf: ReadTexts): Promise<Texts> {
  const apps = releases.apps.flatMap(({ manifest, previous }) => [manifest.release, ...(previous ? [previous.release] : [])]);
  const all = await Promise.all([releases.host.release, ...apps].map((release) => textsOf(releases, release)));
  return new Map(all.flatMap((texts) => [...texts]));
}

/** A release never changes, so what was read of one is kept; one that cannot be read has none until it can. */
function createReader(): ReadTexts {
  const known = new Map<string, Texts>();
  return async (releases, release) => {
    const kept = known.get(release);
    if (kept) return kept;
    const texts = await orNull(async () => {
      const found = await releases.find(release);
      if (!found) return null;
      const operations = await readOperations(found.folder, found.stored.manifest.files);
      return new Map(Object.entries(operations).map(([hash, { text }]) => [hash, text]));
    });
    if (texts) known.set(release, texts);
    return texts ?? new Map<string, string>();
  };
}

/** What a release knows never changes; of one that is not there nothing is kept. */
function createEnumReader(): (releases: StoredReleases, release: string) => Promise<KnownEnums | null> {
  const known = new Map<string, KnownEnums | null>();
  return async (releases, release) => {
    const kept = known.get(release);
    if (kept !== undefined) return kept;
    const found = await orNull(() => releases.find(release));
    if (!found) return null;
    const enums = await orNull(() => readKnownEnums(found.folder, found.stored.manifest.files));
    known.set(release, enums);
    return enums;
  };
}

/** A store that cannot be read has no operations; whoever opens it tells why. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!isProtocolError(error)) throw error;
    return null;
  }
}
