import { relative, resolve, sep } from 'node:path';

/**
 * Returns the source file to which the place `at` of a chunk belongs, relative to the app's folder `root`.
 *
 * The bundler puts its name in a comment before its code, relative to where it runs.
 */
export function moduleAt(chunk: string, at: number, root: string): string | undefined {
  const name = [...chunk.slice(0, at).matchAll(/^\/\/(?:#region)? ([^\s\0]\S*)$/gm)].at(-1)?.[1];
  return name === undefined ? undefined : relative(root, resolve(name)).split(sep).join('/');
}
