import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Workspace
 * @property {string} name of the package
 * @property {string} folder from the root
 * @property {Readonly<Record<string, string>>} exports its public doors
 * @property {Readonly<Record<string, string>>} imports its `#` names
 */

/**
 * Returns every workspace that the root package.json names.
 *
 * @param {string} root
 * @returns {readonly Workspace[]}
 */
export function readWorkspaces(root) {
  /** @type {readonly string[]} */
  const patterns = readJson(join(root, 'package.json')).workspaces;
  const folders = patterns.flatMap((pattern) => (pattern.endsWith('/*') ? subfolders(root, pattern.slice(0, -2)) : [pattern]));
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json'))).map((folder) => readWorkspace(root, folder));
}

/** @param {string} root @param {string} parent */
function subfolders(root, parent) {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Workspace}
 */
function readWorkspace(root, folder) {
  const { name, exports = {}, imports = {} } = readJson(join(root, folder, 'package.json'));
  return { name, folder, exports, imports };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
