import type { ComposedApp, ComposedRoute } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import semver from 'semver';
import type { DevApp } from '../catalogue/catalogue.ts';
import { releaseBase } from './release-base.ts';

/** Returns a release as part of a composition; throws SP-REL-003 when the host lacks a library that it needs. */
export function composeRelease(manifest: ReleaseManifest, host: HostManifest): ComposedApp {
  const base = releaseBase(manifest.release);
  return {
    name: manifest.app,
    title: manifest.title,
    release: manifest.release,
    base,
    entry: base + manifest.entry,
    scope: base + manifest.scope,
    styles: manifest.styles.map((path) => base + path),
    preload: [...manifest.preload.map((path) => base + path), ...libraryFiles(manifest, host)],
    texts: textsUnder(base, manifest.texts),
    routes: manifest.routes.map(routeForPage),
    reason: 'stable',
    fallback: null,
  };
}

/** Returns an app under development as part of a composition. */
export function composeDevApp({ config, base, entry, scope }: DevApp): ComposedApp {
  const release = `${config.name}@dev`;
  return {
    name: config.name,
    title: config.title,
    release,
    base,
    entry,
    scope,
    styles: [],
    preload: [],
    texts: {},
    routes: config.routes.map(routeForPage),
    reason: 'dev',
    fallback: null,
  };
}

/** What a route's first screen asks is the server's business. */
function routeForPage({ data: _data, ...route }: ReleaseManifest['routes'][number]): ComposedRoute {
  return route;
}

/** Returns the address of each language's texts. */
export function textsUnder(base: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, path]) => [locale, base + path]));
}

function libraryFiles(manifest: ReleaseManifest, host: HostManifest): string[] {
  const base = releaseBase(host.release);
  const files = Object.entries(manifest.shared).flatMap(([specifier, { range }]) => {
    const library = host.libraries[specifier];
    if (!library || !semver.satisfies(library.version, range, { includePrerelease: true })) {
      throw unmet(manifest, specifier, { wanted: range, had: library?.version ?? 'nothing' });
    }
    return [library.file, ...library.preload];
  });
  return [...new Set(files)].map((path) => base + path);
}

function unmet(manifest: ReleaseManifest, specifier: string, facts: Readonly<Record<string, string>>): ProtocolError {
  return new ProtocolError('SP-REL-003', `Cannot compose "${manifest.release}": the host has no fitting "${specifier}"`, { facts });
}
