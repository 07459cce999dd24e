import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { installedVersion } from '../libraries/installed-version.ts';
import { releaseWriter } from '../manifest/release-writer.ts';
import { hostOperationsPlugin } from '../operations/operations-plugin.ts';
import { cataloguePlugin } from '../texts/catalogue-plugin.ts';
import { type HostSource, createHostManifest } from './create-host-manifest.ts';
import { type LibraryGroup, groupModuleId, groupOfModuleId, groupSource } from './library-groups.ts';
import { type OriginSource, originPlugin } from './origin-plugin.ts';
import { wholeLibrariesPlugin } from './whole-libraries-plugin.ts';

interface SuanpanHostOptions {
  readonly groups: readonly LibraryGroup[];
  /** The host's first module, from its folder. */
  readonly entry: string;
  /** Modules that the first one imports while it runs, from the host's folder: a page asks for them as early as for the first one. */
  readonly atOnce?: readonly string[];
  /** The module that the first app with a slot brings, from the host's folder: a page asks for it with that app's own files. */
  readonly slots?: string;
  /** What is served at fixed addresses of the origin. */
  readonly origin?: OriginSource;
  /** The GraphQL operations of the host itself, as it sends them. */
  readonly operations?: readonly string[];
}

/** Builds the shell and, in the same run and with the same copies, the libraries that it shares with apps. */
export function suanpanHost({ groups, entry, atOnce = [], slots, origin, operations = [] }: SuanpanHostOptions): Plugin[] {
  const whole = wholeLibrariesPlugin(groups);
  const fixed = originPlugin(origin);
  const bundled = groups.filter(({ isWhole }) => !isWhole);
  return [
    cataloguePlugin(),
    ...whole.plugins,
    ...fixed.plugins,
    libraryPlugin(bundled, entry),
    hostOperationsPlugin(operations),
    hostReleasePlugin({ groups, whole: whole.files, atOnce, slots, origin: fixed.files }),
  ];
}

function libraryPlugin(groups: readonly LibraryGroup[], entry: string): Plugin {
  return {
    name: 'suanpan:libraries',
    enforce: 'pre',
    config: () => ({
      // What a file's importers need beside its names may be in it, too: one file less.
      build: { rolldownOptions: { input: { main: entry, ...libraryInputs(groups) }, preserveEntrySignatures: 'allow-extension' } },
    }),
    resolveId: { order: 'pre', handler: (id) => (groupOfModuleId(id, groups) ? { id, moduleSideEffects: true } : undefined) },
    load(id) {
      const group = groupOfModuleId(id, groups);
      return group ? groupSource(group) : undefined;
    },
  };
}

function libraryInputs(groups: readonly LibraryGroup[]): Record<string, string> {
  return Object.fromEntries(groups.map((group) => [group.name, groupModuleId(group)]));
}

interface HostReleaseOptions extends Pick<HostSource, 'groups' | 'whole' | 'atOnce' | 'slots'> {
  readonly origin: ReadonlyMap<string, string>;
}

function hostReleasePlugin({ groups, whole, atOnce, slots, origin }: HostReleaseOptions): Plugin {
  return releaseWriter('suanpan:host-release', (bundle, root) => {
    const version = versionIn(join(root, 'package.json'));
    return createHostManifest({
      bundle,
      groups,
      whole,
      atOnce: atOnce.map((path) => join(root, path)),
      slots: slots === undefined ? undefined : join(root, slots),
      origin,
      version,
      versionOf: (specifier) => installedVersion(root, specifier) ?? missing(specifier),
    });
  });
}

function missing(specifier: string): never {
  throw new Error(`Cannot build the shell: ${specifier} is not installed`);
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
