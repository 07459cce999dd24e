import { createHash } from 'node:crypto';
import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';
import type { AppChoice, Catalogue } from '../catalogue/catalogue.ts';
import { type CarriedRelease, composeApp, composeDevApp, textsUnder } from './compose-release.ts';
import { composeImportMap } from './compose-import-map.ts';
import { filesUnder, largestFirst } from './largest-first.ts';
import { releaseBase } from './release-base.ts';
import { resolveLibraries } from './resolve-libraries.ts';

/** A composition, and what had to be left out of it. */
export interface Composed {
  readonly composition: Composition;
  readonly problems: readonly ProtocolError[];
}

/**
 * Returns what a company gets: one release of each app that this host can carry, and the one before for when it fails.
 *
 * Pure: the same catalogue gives the same composition and id. What does not fit is left out and told in `problems`.
 */
export function compose(catalogue: Catalogue): Composed {
  const problems: ProtocolError[] = [];
  const devNames = new Set(catalogue.devApps.map((app) => app.config.name));
  const released = catalogue.apps.filter(({ manifest }) => !devNames.has(manifest.app));
  const candidates = [
    ...catalogue.devApps.map((app): Candidate => ({ app: composeDevApp(app), carried: [] })),
    ...released.flatMap((choice) => carry(choice, catalogue.host, problems)).map((carried) => candidateOf(carried, catalogue.host)),
  ];
  const chosen = withoutSharedRoutes(candidates, problems).toSorted(byName);
  return { composition: identified(catalogue, chosen), problems };
}

interface Candidate {
  readonly app: ComposedApp;
  readonly carried: readonly CarriedRelease[];
}

interface CarriedChoice {
  readonly present: CarriedRelease;
  readonly previous: CarriedRelease | null;
}

/** A present release that does not fit leaves the app out; a previous one that does not only leaves it without a fallback. */
function carry({ manifest, previous }: AppChoice, host: HostManifest, problems: ProtocolError[]): CarriedChoice[] {
  const attempt = (release: ReleaseManifest): CarriedRelease | null => {
    try {
      return { manifest: release, libraries: resolveLibraries(release, host) };
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      problems.push(error);
      return null;
    }
  };
  const present = attempt(manifest);
  return present ? [{ present, previous: previous && attempt(previous) }] : [];
}

function candidateOf({ present, previous }: CarriedChoice, host: HostManifest): Candidate {
  return { app: composeApp(present, previous, host), carried: previous ? [present, previous] : [present] };
}

function identified({ host, devApps }: Catalogue, chosen: readonly Candidate[]): Composition {
  const base = releaseBase(host.release);
  const styles = hostStyles({ host, devApps }, chosen);
  const content = {
    protocol: protocolVersion,
    host: {
      release: host.release,
      base,
      entry: base + host.entry,
      styles: under(base, styles),
      preload: largestFirst(filesUnder(base, host, host.preload)),
      first: under(base, host.first ?? []),
      texts: textsUnder(base, host.texts),
    },
    apps: chosen.map(({ app }) => app),
    importMap: composeImportMap({ host, styles, carried: chosen.flatMap(({ carried }) => carried), hasDevApps: devApps.length > 0 }),
  } as const;
  return { ...content, id: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16) };
}

/** Of two apps that claim one address the first stays, so that a page never depends on the order of loading. */
function withoutSharedRoutes(candidates: readonly Candidate[], problems: ProtocolError[]): Candidate[] {
  const owners = new Map<string, string>();
  return candidates.filter(({ app }) => {
    const taken = app.routes.find((route) => owners.has(route.path));
    if (taken) problems.push(takenRoute(app, taken.path, owners.get(taken.path) ?? ''));
    else for (const route of app.routes) owners.set(route.path, app.release);
    return !taken;
  });
}

function takenRoute(app: ComposedApp, path: string, owner: string): ProtocolError {
  return new ProtocolError('SP-REL-004', `Cannot compose "${app.release}": its route "${path}" is taken`, { facts: { 'taken by': owner } });
}

function byName({ app: a }: Candidate, { app: b }: Candidate): number {
  return a.name < b.name ? -1 : 1;
}

/** What every page of the shell has, and what the components need that an app of this page uses. */
function hostStyles({ host, devApps }: Pick<Catalogue, 'host' | 'devApps'>, chosen: readonly Candidate[]): string[] {
  const used = devApps.length > 0 ? Object.keys(host.libraries) : chosen.flatMap(({ carried }) => carried.flatMap(fromHost));
  return [...new Set([...used.flatMap((specifier) => host.libraries[specifier]?.styles ?? []), ...host.styles])];
}

function fromHost({ libraries }: CarriedRelease): string[] {
  return Object.entries(libraries).flatMap(([specifier, { from }]) => (from === 'host' ? [specifier] : []));
}

function under(base: string, paths: readonly string[]): string[] {
  return paths.map((path) => base + path);
}
