import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';

/** An app that runs from its sources, served by its own Vite under the shell's origin. */
export interface DevApp {
  readonly config: ParsedAppConfig;
  /** e.g. `/@dev/sales/`. */
  readonly base: string;
  readonly entry: string;
  readonly scope: string;
}

/** The releases of one app that a page may load. */
export interface AppChoice {
  readonly manifest: ReleaseManifest;
  /** The last known good release before it. */
  readonly previous: ReleaseManifest | null;
}

/** Everything that a composition may be made of. */
export interface Catalogue {
  readonly host: HostManifest;
  readonly apps: readonly AppChoice[];
  /** Take the place of a release of the same name. */
  readonly devApps: readonly DevApp[];
}
