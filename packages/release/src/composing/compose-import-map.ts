import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { releaseBase } from './release-base.ts';

/** Returns the page's import map: one copy of each shared library, and the integrity of every script that may run. */
export function composeImportMap({ host, releases, devApps }: Catalogue, apps: readonly ComposedApp[]): Composition['importMap'] {
  const base = releaseBase(host.release);
  const libraries = Object.entries(host.libraries).map(([specifier, { file }]) => [specifier, base + file] as const);
  const chosen = new Set(apps.map((app) => app.release));
  const scripts = [host, ...releases.filter((release) => chosen.has(release.release))].flatMap(scriptsOf);
  return {
    imports: Object.fromEntries([...libraries, ...(devApps.length > 0 ? libraries.map(underDevScheme) : [])]),
    scopes: {},
    integrity: Object.fromEntries(scripts),
  };
}

function scriptsOf({ release, files }: { readonly release: string; readonly files: readonly ReleaseFile[] }): [string, string][] {
  return files.filter((file) => file.path.endsWith('.js')).map((file) => [releaseBase(release) + file.path, file.integrity]);
}

/** Vite leaves imports under a scheme alone in dev, so each library has a second name there. */
function underDevScheme([specifier, url]: readonly [string, string]): [string, string] {
  return [`suanpan://${specifier}`, url];
}
