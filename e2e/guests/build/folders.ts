import { join } from 'node:path';
import type { Guest } from './guests.ts';

/** The folder of the guests, with a `node_modules` of its own. */
export const guestsFolder = join(import.meta.dirname, '..');

/** Where a guest is assembled and built. */
export function folderOf({ name }: Guest): string {
  return join(guestsFolder, 'dist', name);
}

/** Where a guest is that was built to run alone. */
export function aloneFolder(guest: Guest): string {
  return join(folderOf(guest), 'dist-alone');
}

/** Where the releases of a guest are. */
export function releasesFolder(guest: Guest): string {
  return join(folderOf(guest), 'dist');
}
