import { existsSync, readFileSync } from 'node:fs';

/**
 * Returns a runner's JSON report, or undefined when the runner died before it had written a whole one.
 *
 * @param {string} path
 * @returns {any}
 */
export function readReport(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
