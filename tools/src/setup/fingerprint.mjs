import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold no source of a build: made by tools, or words only. */
const skipped = new Set(['node_modules', '.git', '.nx', '.ci', '.data', '.data-cluster', 'coverage', 'test-results', 'playwright-report']);
const notBuilt = /\.test\.tsx?$|\.spec\.ts$|\.examples\.ts$|\.md$/u;

/**
 * Returns a hash over path, size and time of every file that a build reads or has written, `dist` folders included.
 *
 * It is far cheaper than asking Nx, and only ever errs towards asking.
 *
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const folder of ['apps', 'packages', 'shell', 'mock-server', 'tools', 'bench', 'e2e/apps']) addFolder(hash, join(root, folder));
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'nx.json']) addFile(hash, join(root, file));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 */
function addFolder(hash, folder) {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (skipped.has(entry.name) || notBuilt.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else addFile(hash, path);
  }
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\0${size}\0${mtimeMs}\n`);
}
