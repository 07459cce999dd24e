import type { Composition } from '@suanpan/protocol/composition';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { releaseBase } from './release-base.ts';

/** The releases that a composition was made of. */
export interface KnownReleases {
  readonly host: HostManifest;
  readonly releases: readonly ReleaseManifest[];
}

/** One shared library as one app gets it. */
export interface SharedCopy {
  readonly library: string;
  readonly app: string;
  readonly release: string;
  /** The range that the app accepts. */
  readonly range: string;
  /** Whose copy it gets. */
  readonly from: 'host' | 'own';
  /** The version of that copy. */
  readonly version: string;
}

/** Returns who shares what with whom on a page, by library and app, as the page's import map says. */
export function shareTable({ apps, importMap }: Composition, { host, releases }: KnownReleases): SharedCopy[] {
  const rows = apps.flatMap((app) => {
    const manifest = releases.find(({ release }) => release === app.release);
    const own = importMap.scopes[releaseBase(app.release)] ?? {};
    return Object.entries(manifest?.shared ?? {}).map(([library, use]): SharedCopy => {
      const from = library in own ? 'own' : 'host';
      const version = from === 'own' ? use.version : (host.libraries[library]?.version ?? use.version);
      return { library, app: app.name, release: app.release, range: use.range, from, version };
    });
  });
  return rows.toSorted((a, b) => a.library.localeCompare(b.library) || a.app.localeCompare(b.app));
}
