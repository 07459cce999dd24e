import { ProtocolError } from '@suanpan/protocol/errors';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import { installedVersion } from '../libraries/installed-version.ts';
import { type LibraryAliases, installedSpecifier } from '../libraries/library-aliases.ts';
import { isSharedLibrary, packageOf } from '../libraries/shared-libraries.ts';
import semver from 'semver';
import type { Bundle } from './closure.ts';

/** The ranges that an app's package.json names. */
export type Dependencies = Readonly<Record<string, string>>;

export interface SharedSource {
  readonly app: string;
  /** The app's folder, from which its libraries are found. */
  readonly root: string;
  readonly dependencies: Dependencies;
  readonly aliases: LibraryAliases;
  readonly bundle: Bundle;
  /** The app's own copies: the file of each specifier. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Returns the specifiers of shared libraries that the chunks of an app import. */
export function sharedSpecifiers(bundle: Bundle): string[] {
  const imports = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [...output.imports, ...output.dynamicImports] : []));
  return [...new Set(imports.filter(isSharedLibrary))].toSorted();
}

/** Returns what a manifest says about shared libraries; throws SP-BUILD-003 for one that the app does not depend on. */
export function sharedInRelease({ app, root, dependencies, aliases, bundle, copies }: SharedSource): ReleaseManifest['shared'] {
  const imported = new Set(sharedSpecifiers(bundle));
  const all = [...new Set([...imported, ...copies.keys()])].toSorted();
  return Object.fromEntries(
    all.map((specifier) => {
      const installed = installedSpecifier(specifier, aliases);
      const version = installedVersion(root, installed);
      // What only the app's own copies import is met by the version that they were built with.
      const range = dependencies[packageOf(installed)] ?? (imported.has(specifier) ? undefined : version);
      if (range === undefined || version === undefined) throw missing(specifier, app, range === undefined);
      const fallback = copies.get(specifier);
      return [specifier, { range: rangeOf(range, version), version, ...(fallback === undefined ? {} : { fallback }) }];
    }),
  );
}

/** An exact version says what was tried, not what is accepted; an alias says its range behind the name; a tag or an address says none. */
function rangeOf(range: string, version: string): string {
  const own = range.replace(/^npm:.+@/, '').replace(/^workspace:/, '');
  const wanted = /^\d[^\s|]*$/.test(own) ? `^${own}` : own;
  return semver.validRange(wanted) === null ? `^${version}` : wanted;
}

function missing(specifier: string, app: string, isUndeclared: boolean): ProtocolError {
  const what = isUndeclared ? 'does not depend on it' : 'the package is not installed';
  return new ProtocolError('SP-BUILD-003', `Cannot build the app "${app}": it imports "${specifier}" but ${what}`, {
    facts: { package: packageOf(specifier) },
  });
}
