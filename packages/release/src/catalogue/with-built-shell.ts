import { basename } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';
import { findReleaseFolder } from '../publishing/find-release-folder.ts';
import { readSource } from '../publishing/read-source.ts';
import type { CurrentReleases } from './stored-releases.ts';

/** Puts a shell that was just built in the place of the one that the store gives out; only for development. */
export async function withBuiltShell(current: CurrentReleases, dist: string): Promise<CurrentReleases> {
  const { folder, stored } = await readSource(await findReleaseFolder(dist));
  if (stored.kind !== 'host') throw new ProtocolError('SP-REL-005', `Cannot read the shell from "${basename(dist)}": it is an app`);
  const { manifest } = stored;
  let known: { readonly of: unknown; readonly releases: Awaited<ReturnType<CurrentReleases>> } | undefined;
  return async () => {
    const releases = await current();
    if (known?.of !== releases) {
      const find: typeof releases.find = async (release) => (release === manifest.release ? { stored, folder } : releases.find(release));
      known = { of: releases, releases: { ...releases, host: manifest, find } };
    }
    return known.releases;
  };
}
