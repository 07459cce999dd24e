import type { ComposedApp, ComposedRoute, LoadableRelease } from '@suanpan/protocol/composition';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { DevApp } from '../catalogue/catalogue.ts';
import { releaseBase } from './release-base.ts';
import { type SizedFile, filesUnder, largestFirst } from './largest-first.ts';
import type { ResolvedLibraries } from './resolve-libraries.ts';

/** A release that the host can carry, with the copies of libraries that it gets. */
export interface CarriedRelease {
  readonly manifest: ReleaseManifest;
  readonly libraries: ResolvedLibraries;
}

/** Returns an app as part of a composition. */
export function composeApp(present: CarriedRelease, previous: CarriedRelease | null, host: HostManifest): ComposedApp {
  const { manifest } = present;
  return {
    name: manifest.app,
    title: manifest.title,
    ...composeRelease(present, host),
    routes: manifest.routes.map(routeForPage),
    ...(manifest.actions && { actions: manifest.actions }),
    ...(manifest.documents && { documents: manifest.documents }),
    reason: 'stable',
    fallback: previous && composeRelease(previous, host),
  };
}

/** Returns an app under development as part of a composition. */
export function composeDevApp({ config, base, entry, scope }: DevApp): ComposedApp {
  return {
    name: config.name,
    title: config.title,
    release: `${config.name}@dev`,
    base,
    entry,
    scope,
    styles: [],
    preload: [],
    texts: {},
    ...declared(config),
    routes: config.routes.map(routeForPage),
    ...(config.actions && { actions: config.actions }),
    ...(config.documents && { documents: config.documents }),
    reason: 'dev',
    fallback: null,
  };
}

/** Returns the address of each language's texts. */
export function textsUnder(base: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, path]) => [locale, base + path]));
}

function composeRelease({ manifest, libraries }: CarriedRelease, host: HostManifest): LoadableRelease {
  const base = releaseBase(manifest.release);
  const first = manifest.first && [
    ...filesUnder(base, manifest, manifest.first.preload),
    ...libraryFiles(only(libraries, manifest.first.shared), manifest, host),
  ];
  const files = [
    ...filesUnder(base, manifest, manifest.preload),
    ...libraryFiles(libraries, manifest, host),
    ...(manifest.slots ? filesUnder(releaseBase(host.release), host, host.slots ?? []) : []),
  ];
  return {
    release: manifest.release,
    base,
    entry: base + manifest.entry,
    scope: base + manifest.scope,
    styles: manifest.styles.map((path) => base + path),
    preload: [...new Set([...largestFirst(first ?? []), ...largestFirst(files)])],
    texts: textsUnder(base, manifest.texts),
    ...declared(manifest),
  };
}

/** What a release says of itself that the page must know: absent where there is nothing. */
function declared({ messages, slots, widgets }: Declared): Declared {
  return { ...(messages && { messages }), ...(slots && { slots }), ...(widgets && { widgets }) };
}

type Declared = Pick<LoadableRelease, 'messages' | 'slots' | 'widgets'>;

function only(libraries: ResolvedLibraries, specifiers: readonly string[]): ResolvedLibraries {
  return Object.fromEntries(specifiers.flatMap((specifier) => (libraries[specifier] ? [[specifier, libraries[specifier]]] : [])));
}

function libraryFiles(libraries: ResolvedLibraries, manifest: ReleaseManifest, host: HostManifest): SizedFile[] {
  return Object.values(libraries).flatMap((library) =>
    library.from === 'own'
      ? filesUnder(releaseBase(manifest.release), manifest, [library.file])
      : filesUnder(releaseBase(host.release), host, library.files),
  );
}

/** What a route's first screen asks is the server's business. */
function routeForPage({ data: _data, ...route }: ReleaseManifest['routes'][number]): ComposedRoute {
  return route;
}
