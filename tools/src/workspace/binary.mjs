import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Returns the path of a command that an installed package brings, which starts faster than through npx.
 *
 * @param {string} name
 */
export function binary(name) {
  return join(root, 'node_modules', '.bin', name);
}
