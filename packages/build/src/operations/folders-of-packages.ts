import { dirname, sep } from 'node:path';

/** Returns where operations lie whose generated modules are in a build, but not in the sources of its app. */
export function foldersOfPackages(modules: Iterable<string>, sources: string): readonly string[] {
  const generated = [...modules].filter((id) => id.endsWith('.generated.ts') && !id.startsWith(`${sources}${sep}`));
  return [...new Set(generated.map(dirname))].toSorted();
}
