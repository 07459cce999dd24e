import { createHash } from 'node:crypto';
import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { composeDevApp, composeRelease, textsUnder } from './compose-app.ts';
import { composeImportMap } from './compose-import-map.ts';
import { releaseBase } from './release-base.ts';

/** A composition, and what had to be left out of it. */
export interface Composed {
  readonly composition: Composition;
  readonly problems: readonly ProtocolError[];
}

/**
 * Returns what a company gets: one release of each app that this host can carry.
 *
 * Pure: the same catalogue gives the same composition and id. What does not fit is left out and told in `problems`.
 */
export function compose(catalogue: Catalogue): Composed {
  const problems: ProtocolError[] = [];
  const devNames = new Set(catalogue.devApps.map((app) => app.config.name));
  const released = catalogue.releases.filter((release) => !devNames.has(release.app));
  const candidates = [
    ...catalogue.devApps.map((app) => () => composeDevApp(app)),
    ...released.map((release) => () => composeRelease(release, catalogue.host)),
  ];
  const apps = withoutSharedRoutes(
    candidates.flatMap((candidate) => attempt(candidate, problems)),
    problems,
  );
  return { composition: identified(catalogue, apps.toSorted(byName)), problems };
}

function identified(catalogue: Catalogue, apps: ComposedApp[]): Composition {
  const { host } = catalogue;
  const base = releaseBase(host.release);
  const content = {
    protocol: protocolVersion,
    host: {
      release: host.release,
      base,
      entry: base + host.entry,
      styles: under(base, host.styles),
      preload: under(base, host.preload),
      texts: textsUnder(base, host.texts),
    },
    apps,
    importMap: composeImportMap(catalogue, apps),
  } as const;
  return { ...content, id: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16) };
}

function attempt(candidate: () => ComposedApp, problems: ProtocolError[]): ComposedApp[] {
  try {
    return [candidate()];
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    problems.push(error);
    return [];
  }
}

/** Of two apps that claim one address the first stays, so that a page never depends on the order of loading. */
function withoutSharedRoutes(apps: readonly ComposedApp[], problems: ProtocolError[]): ComposedApp[] {
  const owners = new Map<string, string>();
  return apps.filter((app) => {
    const taken = app.routes.find((route) => owners.has(route.path));
    if (taken) problems.push(takenRoute(app, taken.path, owners.get(taken.path) ?? ''));
    else for (const route of app.routes) owners.set(route.path, app.release);
    return !taken;
  });
}

function takenRoute(app: ComposedApp, path: string, owner: string): ProtocolError {
  return new ProtocolError('SP-REL-004', `Cannot compose "${app.release}": its route "${path}" is taken`, { facts: { 'taken by': owner } });
}

function byName(a: ComposedApp, b: ComposedApp): number {
  return a.name < b.name ? -1 : 1;
}

function under(base: string, paths: readonly string[]): string[] {
  return paths.map((path) => base + path);
}
