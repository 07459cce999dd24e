import { ProtocolError } from '@suanpan/protocol/errors';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import semver from 'semver';
import { libraryNeeds, packageOf } from './library-needs.ts';

/** Where a release takes a shared library from. */
export type ResolvedLibrary =
  | { readonly from: 'host'; readonly range: string; readonly version: string; readonly files: readonly string[] }
  | { readonly from: 'own'; readonly range: string; readonly version: string; readonly file: string; readonly because: string };

type SharedUse = ReleaseManifest['shared'][string];

export type ResolvedLibraries = Readonly<Record<string, ResolvedLibrary>>;

/**
 * Returns where each shared library of a release comes from: the host's one copy where it fits, else the release's own.
 *
 * Packages fall together with those that they stand under, as a hook of one React does not work in another. Throws
 * SP-REL-003 when a copy that is needed is not there.
 */
export function resolveLibraries(manifest: ReleaseManifest, host: HostManifest): ResolvedLibraries {
  const { shared } = manifest;
  const reasons = fallenPackages(shared, host);
  return Object.fromEntries(
    Object.entries(shared).map(([specifier, use]) => {
      const because = reasons.get(packageOf(specifier));
      const library = host.libraries[specifier];
      if (because === undefined && library !== undefined)
        return [specifier, { from: 'host', range: use.range, version: library.version, files: [library.file, ...library.preload] }];
      return [specifier, ownCopy(manifest, specifier, { use, had: library?.version ?? 'nothing', because: because ?? '' })];
    }),
  );
}

/** Returns the packages whose own copies are needed, each with the chain of reasons. */
function fallenPackages(shared: Readonly<Record<string, SharedUse>>, host: HostManifest): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const [specifier, { range }] of Object.entries(shared)) {
    const had = host.libraries[specifier]?.version;
    if (had === undefined || !semver.satisfies(had, range, { includePrerelease: true }))
      reasons.set(packageOf(specifier), reasons.get(packageOf(specifier)) ?? `${specifier} ${range} is not ${had ?? 'there'}`);
  }
  const used = [...new Set(Object.keys(shared).map(packageOf))];
  // A Map is walked while it grows, so that what stands on a fallen package takes with it what stands on that.
  for (const [fallen, reason] of reasons) {
    for (const name of used) {
      if (!reasons.has(name) && standsOn(name, fallen)) reasons.set(name, `${reason} → ${name}`);
    }
  }
  return reasons;
}

function standsOn(name: string, other: string): boolean {
  return libraryNeeds[name]?.includes(other) ?? false;
}

interface OwnNeed {
  readonly use: SharedUse;
  /** What the host has. */
  readonly had: string;
  readonly because: string;
}

function ownCopy(manifest: ReleaseManifest, specifier: string, { use, had, because }: OwnNeed): ResolvedLibrary {
  const { range, version, fallback } = use;
  if (fallback !== undefined) return { from: 'own', range, version, file: fallback, because };
  throw new ProtocolError('SP-REL-003', `Cannot compose "${manifest.release}": it needs a "${specifier}" of its own and brings none`, {
    facts: { wanted: range, had, because },
  });
}
