import type { UserConfig } from 'vite';
import { packageOf, sharedPackages } from './shared-libraries.ts';

/** Which installed package an app means by the name of a shared one: itself, unless the app has aliased it. */
export type LibraryAliases = ReadonlyMap<string, string>;

/**
 * Takes out of an app's configuration the aliases of shared libraries, e.g. of `react` to an installed `react-18`.
 *
 * The import keeps the name by which pages share it; the alias says which version the app means.
 */
export function takeLibraryAliases(user: UserConfig): LibraryAliases {
  const aliases = user.resolve?.alias;
  const taken = new Map<string, string>();
  const takes = (find: unknown, replacement: unknown): boolean => {
    const isLibrary = typeof find === 'string' && (sharedPackages as readonly string[]).includes(find);
    if (!isLibrary || typeof replacement !== 'string' || !/^(?:@[\w.-]+\/)?[\w.-]+$/.test(replacement)) return false;
    taken.set(find, replacement);
    return true;
  };
  if (Array.isArray(aliases)) {
    for (const alias of aliases.slice()) if (takes(alias.find, alias.replacement)) aliases.splice(aliases.indexOf(alias), 1);
  } else if (aliases) {
    const entries = aliases as Record<string, string>;
    for (const [find, replacement] of Object.entries(entries)) if (takes(find, replacement)) delete entries[find];
  }
  return taken;
}

/** Returns `specifier` as the app has it installed. */
export function installedSpecifier(specifier: string, aliases: LibraryAliases): string {
  const name = packageOf(specifier);
  return (aliases.get(name) ?? name) + specifier.slice(name.length);
}
