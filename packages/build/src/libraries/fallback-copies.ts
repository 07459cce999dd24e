import { copyFile, mkdir, realpath } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { excerptOf, type Finding } from '../findings/finding.ts';
import { type BuiltLibrary, buildLibrary } from './build-library.ts';
import { installedFolder, installedVersion } from './installed-version.ts';
import { type LibraryAliases, installedSpecifier } from './library-aliases.ts';
import { packageOf } from './shared-libraries.ts';

export interface FallbackPlan {
  readonly root: string;
  readonly cache: string;
  readonly aliases: LibraryAliases;
  /** The specifiers that the app imports. */
  readonly specifiers: readonly string[];
}

/** The app's own copies of shared libraries. */
export interface FallbackCopies {
  /** The file of each specifier in the release: of those that the app imports, and those that its copies import. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Puts the copies into a release's folder. */
  copyTo(folder: string): Promise<void>;
  /** Puts what was compressed before beside them. */
  copyCompressedTo(folder: string): Promise<void>;
}

/**
 * Builds the app's own copy of each shared library that it uses, from its own `node_modules`.
 *
 * A copy imports the others by their bare names: a page that takes one of an app's copies takes all that stand on it.
 */
export async function makeFallbackCopies({ root, cache, aliases, specifiers }: FallbackPlan): Promise<FallbackCopies> {
  const built = new Map<string, BuiltLibrary>();
  const findings: Finding[] = [];
  const wanted = new Set(specifiers);
  const versionOf = (name: string): string => installedVersion(root, installedSpecifier(name, aliases)) ?? '';
  const make = async (name: string, own: readonly string[]): Promise<void> => {
    const installedAs = installedSpecifier(name, aliases);
    if (own.length === Object.keys(built.get(name)?.entries ?? {}).length || !(await isFromRegistry(root, installedAs))) return;
    const library = await buildLibrary({ root, cache, specifiers: own, installedAs, version: versionOf(name) });
    built.set(name, library);
    for (const specifier of library.imports) wanted.add(specifier);
  };
  for (let size = -1; size < wanted.size;) {
    size = wanted.size;
    for (const [name, own] of groupByPackage(wanted)) {
      await make(name, own).catch((error: unknown) =>
        findings.push({ code: 'SP-BUILD-014', file: name, excerpt: excerptOf(String(error)) }),
      );
    }
  }
  return { findings, ...copiesOf(built, (name) => `shared/${name}@${versionOf(name)}`) };
}

function copiesOf(built: ReadonlyMap<string, BuiltLibrary>, folderOf: (name: string) => string): Omit<FallbackCopies, 'findings'> {
  const copy = async (folder: string, ending: string): Promise<void> => {
    const files = [...built].flatMap(([name, library]) =>
      library.files.map((file) => [join(library.folder, file + ending), join(folder, folderOf(name), file + ending)] as const),
    );
    await Promise.all(
      files.map(async ([from, to]) => {
        if (!existsSync(from)) return;
        await mkdir(dirname(to), { recursive: true });
        await copyFile(from, to);
      }),
    );
  };
  const entries = [...built].flatMap(([name, library]) =>
    Object.entries(library.entries).map(([specifier, file]) => [specifier, `${folderOf(name)}/${file}`] as const),
  );
  return {
    files: new Map(entries),
    copyTo: (folder) => copy(folder, ''),
    copyCompressedTo: async (folder) => void (await Promise.all([copy(folder, '.br'), copy(folder, '.gz')])),
  };
}

function groupByPackage(specifiers: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const specifier of [...specifiers].toSorted()) {
    const name = packageOf(specifier);
    groups.set(name, [...(groups.get(name) ?? []), specifier]);
  }
  return groups;
}

/** A package of the same workspace is source, and moves with the shell that gives it. */
async function isFromRegistry(root: string, name: string): Promise<boolean> {
  const folder = installedFolder(root, name);
  return folder !== undefined && (await realpath(folder)).split(sep).includes('node_modules');
}
