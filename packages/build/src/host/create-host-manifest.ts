import { contentHash } from '@suanpan/protocol/content-hash';
import { type HostManifest, parseHostManifest } from '@suanpan/protocol/host-manifest';
import { protocolVersion } from '@suanpan/protocol/manifest-fields';
import { type Bundle, staticClosure, stylesOf, textChunks } from '../manifest/closure.ts';
import { listFiles } from '../manifest/list-files.ts';
import { type LibraryGroup, groupModuleId } from './library-groups.ts';
import type { WholeLibraries } from './whole-libraries-plugin.ts';

export interface HostSource {
  readonly bundle: Bundle;
  readonly groups: readonly LibraryGroup[];
  /** The libraries that are files of their own. */
  readonly whole: WholeLibraries;
  /** Modules that the entry imports while it runs. */
  readonly atOnce: readonly string[];
  /** The module that the first app with a slot brings, if there is one. */
  readonly slots: string | undefined;
  /** The files at fixed addresses of the origin. */
  readonly origin: ReadonlyMap<string, string>;
  readonly version: string;
  readonly versionOf: (specifier: string) => string;
}

/** Returns the manifest of the shell's finished bundle. */
export function createHostManifest({ bundle, groups, whole, atOnce, slots, origin, version, versionOf }: HostSource): HostManifest {
  const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry && output.name === 'main')?.fileName;
  if (entry === undefined) throw new Error('The bundle of the shell has no entry "main"');
  const further = atOnce.flatMap((id) => withClosure(bundle, fileOf(bundle, id), whole));
  const first = closure(bundle, entry, whole);
  const before = [...new Set([...first, ...further])].filter((path) => path !== entry);
  const forSlots = slots === undefined ? [] : withClosure(bundle, fileOf(bundle, slots), whole);
  const own = stylesOf(bundle, [entry, ...before]);
  const libraries = groups.flatMap((group) => {
    const file = whole.get(group.specifiers[0] ?? '') ?? fileOf(bundle, groupModuleId(group));
    const preload = closure(bundle, file, whole);
    const styles = stylesOf(bundle, [file, ...preload]).filter((path) => !own.includes(path));
    const library = { file, preload, ...(styles.length > 0 && { styles }) };
    return group.specifiers.map((specifier) => [specifier, { version: versionOf(specifier), ...library }] as const);
  });
  const ofLibraries = new Set(libraries.flatMap(([, { styles = [] }]) => styles));
  const roles = new Map<string, 'entry' | 'library'>([...libraries.map(([, { file }]) => [file, 'library'] as const), [entry, 'entry']]);
  const files = listFiles(bundle, (path) => roles.get(path));
  const content: Omit<HostManifest, 'release'> = {
    protocol: protocolVersion,
    entry,
    styles: Object.keys(bundle).filter((path) => path.endsWith('.css') && !ofLibraries.has(path)),
    preload: before,
    ...(first.length > 0 && { first }),
    ...(slots !== undefined && { slots: forSlots.filter((path) => path !== entry && !before.includes(path)) }),
    texts: textChunks(bundle),
    files,
    ...(origin.size > 0 && { origin: Object.fromEntries(origin) }),
    libraries: Object.fromEntries(libraries),
  };
  const release = `shell@${version}-${contentHash(content)}`;
  return parseHostManifest({ ...content, release }, 'the build of the shell');
}

/** The files that run before `start` does, whether it names them itself or by the specifier of a library. */
function closure(bundle: Bundle, start: string, whole: WholeLibraries): string[] {
  const chunks = staticClosure(bundle, start);
  const libraries = [start, ...chunks].flatMap((path) => {
    const output = bundle[path];
    return output?.type === 'chunk' ? output.imports.flatMap((specifier) => whole.get(specifier) ?? []) : [];
  });
  return [...chunks, ...new Set(libraries)];
}

function withClosure(bundle: Bundle, file: string, whole: WholeLibraries): string[] {
  return [...closure(bundle, file, whole), file];
}

function fileOf(bundle: Bundle, id: string): string {
  const found = Object.values(bundle).find((output) => output.type === 'chunk' && output.facadeModuleId === id);
  if (!found) throw new Error(`The bundle of the shell has no file for the module "${id.replace('\0', '')}"`);
  return found.fileName;
}
