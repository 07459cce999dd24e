import { basename } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { findReleaseFolder } from '../publishing/find-release-folder.ts';
import { readSource } from '../publishing/read-source.ts';
import type { CurrentReleases, FoundRelease, StoredReleases } from './stored-releases.ts';

/** Puts a shell that was just built in the place of the one that the store gives out; only for development. */
export async function withBuiltShell(current: CurrentReleases, dist: string): Promise<CurrentReleases> {
  const shell = await readShell(dist);
  let known: { readonly of: unknown; readonly releases: StoredReleases } | undefined;
  return async () => {
    const releases = await current();
    if (known?.of !== releases) known = { of: releases, releases: { ...releases, ...givesOut(shell, releases.find) } };
    return known.releases;
  };
}

/** Gives out a shell that was just built, and no app at all; only for development. */
export async function onlyBuiltShell(dist: string): Promise<CurrentReleases> {
  const releases = { apps: [], problems: [], ...givesOut(await readShell(dist), async () => undefined) };
  return async () => releases;
}

type BuiltShell = FoundRelease & { readonly stored: { readonly kind: 'host' } };

async function readShell(dist: string): Promise<BuiltShell> {
  const { folder, stored } = await readSource(await findReleaseFolder(dist));
  if (stored.kind === 'host') return { folder, stored };
  throw new ProtocolError('SP-REL-005', `Cannot read the shell from "${basename(dist)}": it is an app`);
}

function givesOut(shell: BuiltShell, others: StoredReleases['find']): Pick<StoredReleases, 'host' | 'find'> {
  const { manifest } = shell.stored;
  return { host: manifest, find: async (release) => (release === manifest.release ? shell : others(release)) };
}
