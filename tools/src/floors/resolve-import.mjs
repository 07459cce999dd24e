import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/**
 * What an import stands for: a path of ours from the root, or a package from outside.
 *
 * @typedef {{ ours: string, leaves: boolean } | { outside: string }} Target
 */

/**
 * Returns what `specifier` in `file` stands for, or undefined for what no floor is about: Node's own and virtual modules.
 *
 * @param {{ file: string, specifier: string, workspaces: readonly import('./read-workspaces.mjs').Workspace[] }} request
 * @returns {Target | undefined}
 */
export function resolveImport({ file, specifier, workspaces }) {
  const home = workspaces.find(({ folder }) => file.startsWith(`${folder}/`));
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(file), specifier);
    return { ours: path, leaves: home !== undefined && !path.startsWith(`${home.folder}/`) };
  }
  if (specifier.startsWith('#')) return { ours: posix.join(home?.folder ?? '', through(home?.imports ?? {}, specifier)), leaves: false };
  if (isBuiltin(specifier) || /^[a-z]+:/u.test(specifier)) return undefined;
  const name = packageName(specifier);
  const workspace = workspaces.find((candidate) => candidate.name === name);
  if (workspace === undefined) return { outside: name };
  return { ours: posix.join(workspace.folder, through(workspace.exports, `.${specifier.slice(name.length)}`)), leaves: false };
}

/** @param {string} specifier */
function packageName(specifier) {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/**
 * Follows an `exports` or `imports` map of a package.json, patterns included; a name it lacks leads to the package's root.
 *
 * @param {Readonly<Record<string, unknown>>} map
 * @param {string} key
 * @returns {string}
 */
function through(map, key) {
  for (const [pattern, target] of Object.entries(map)) {
    const path = typeof target === 'string' ? target : firstPath(target);
    const [start = '', end] = pattern.split('*');
    if (end === undefined ? pattern === key : key.startsWith(start) && key.endsWith(end)) {
      return path.replace('*', key.slice(start.length, key.length - (end ?? '').length));
    }
  }
  return '.';
}

/** @param {unknown} target conditions of an export @returns {string} */
function firstPath(target) {
  const [first = '.'] = typeof target === 'object' && target !== null ? Object.values(target) : [];
  return typeof first === 'string' ? first : firstPath(first);
}
