import type { Composition } from '@suanpan/protocol/composition';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import type { ReleaseFile } from '@suanpan/protocol/manifest-fields';
import type { CarriedRelease } from './compose-release.ts';
import { releaseBase } from './release-base.ts';

interface MappedReleases {
  readonly host: HostManifest;
  /** The stylesheets of the host that the page links. */
  readonly styles: readonly string[];
  /** Present and fallback releases alike: a page may come to run either. */
  readonly carried: readonly CarriedRelease[];
  readonly hasDevApps: boolean;
}

/**
 * Returns the page's import map: one copy of each shared library, own copies for releases that it does not fit, and the
 * integrity of everything that may run on it. A later map could not change it, so it is complete.
 */
export function composeImportMap({ host, styles, carried, hasDevApps }: MappedReleases): Composition['importMap'] {
  const base = releaseBase(host.release);
  const libraries = Object.entries(host.libraries).map(([specifier, { file }]) => [specifier, base + file] as const);
  return {
    imports: Object.fromEntries([...libraries, ...(hasDevApps ? libraries.map(underDevScheme) : [])]),
    scopes: Object.fromEntries(carried.flatMap(scopeOf)),
    integrity: Object.fromEntries([
      ...integrities(host, new Set(styles)),
      ...carried.flatMap((release) => integrities(filesThatMayRun(release), new Set(release.manifest.styles))),
    ]),
  };
}

/** Scopes go by where the importing script lies, so a release's own copies are seen by that release alone. */
function scopeOf({ manifest, libraries }: CarriedRelease): [string, Record<string, string>][] {
  const base = releaseBase(manifest.release);
  const own = Object.entries(libraries).flatMap(([specifier, library]) =>
    library.from === 'own' ? [[specifier, base + library.file]] : [],
  );
  return own.length === 0 ? [] : [[base, Object.fromEntries(own) as Record<string, string>]];
}

interface FilesOfRelease {
  readonly release: string;
  readonly files: readonly ReleaseFile[];
}

/** Where the build puts own copies, and nothing else. */
const copies = 'shared/';

/** Own copies of libraries are in every release, and most pages never map a name to one: those weigh nothing here. */
function filesThatMayRun({ manifest: { release, files }, libraries }: CarriedRelease): FilesOfRelease {
  const used = new Set(Object.values(libraries).flatMap((library) => (library.from === 'own' ? [folderOf(library.file)] : [])));
  return { release, files: files.filter(({ path }) => !path.startsWith(copies) || used.has(folderOf(path))) };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** How builds name scripts of workers: they run apart from the page, and no browser asks its import map about them. */
const workerScript = /\bworker-[\w-]+\.js$/;

function integrities({ release, files }: FilesOfRelease, linked: ReadonlySet<string>): [string, string][] {
  return files
    .filter(({ path }) => (path.endsWith('.js') && !workerScript.test(path)) || linked.has(path))
    .map(({ path, integrity }) => [releaseBase(release) + path, integrity]);
}

/** Vite leaves imports under a scheme alone in dev, so each library has a second name there. */
function underDevScheme([specifier, url]: readonly [string, string]): [string, string] {
  return [`suanpan://${specifier}`, url];
}
