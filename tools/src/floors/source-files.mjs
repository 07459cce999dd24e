import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.nx', '.data', '.data-cluster', 'coverage', 'test-results', 'playwright-report']);

/**
 * Returns every source file below `folder`, as paths from the root with forward slashes.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function sourceFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(root, path);
    return /\.(?:ts|tsx|mts|mjs|js|jsx)$/u.test(entry.name) ? [path] : [];
  });
}
