import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const marker = 'node_modules/.suanpan-install';

/**
 * Returns whether `node_modules` holds exactly what `package-lock.json` asks for.
 *
 * A marker answers at once; where somebody ran npm by hand, npm's own record of the last installation does.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  if (readText(join(root, marker)) === lockHash(root)) return true;
  if (!recordFitsLock(root)) return false;
  markInstalled(root);
  return true;
}

/**
 * Remembers that `node_modules` fits the present `package-lock.json`.
 *
 * @param {string} root
 */
export function markInstalled(root) {
  writeFileSync(join(root, marker), lockHash(root));
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readText(join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} root */
function recordFitsLock(root) {
  const record = readPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')));
  return wanted.every(([path, { version, optional, link }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = record[path];
    if (found === undefined) return optional === true;
    return link === true || found.version === version;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function readPackages(path) {
  const text = readText(path);
  return text === '' ? {} : (JSON.parse(text).packages ?? {});
}

/** @param {string} path */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
