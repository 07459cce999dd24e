import type { ProtocolError } from '@suanpan/protocol/errors';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { StoredManifest } from '../store/stored-manifest.ts';
import type { AppChoice } from './catalogue.ts';

/** A release with the folder of its files. */
export interface FoundRelease {
  readonly stored: StoredManifest;
  readonly folder: string;
}

/** What people get at one moment, and the way to every file that a page may still ask for. */
export interface StoredReleases {
  readonly host: HostManifest;
  readonly apps: readonly AppChoice[];
  /** Releases that could not be read; each is left out. */
  readonly problems: readonly ProtocolError[];
  /** Returns a release by its id, also one that nobody gets any more: an open page keeps its own. */
  readonly find: (release: string) => Promise<FoundRelease | undefined>;
}

/** Tells what people get now: the same object for as long as nothing has changed. */
export type CurrentReleases = () => Promise<StoredReleases>;
