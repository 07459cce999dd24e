import { join } from 'node:path';

/** The folder of this workspace. */
export const bench = join(import.meta.dirname, '../..');

/** Where the built sides are, as the server gives them out. */
export const output = join(bench, 'dist/sides');
