import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProtocolError } from '@suanpan/protocol/errors';

const endings = ['tsx', 'ts', 'jsx', 'js', 'mts', 'mjs'];

/**
 * Returns the module that exports an app's lifecycle functions, relative to its folder `root`; throws SP-BUILD-013.
 *
 * `src/suanpan.*` comes first: an app that runs alone, too, keeps its own `src/main.*` for that.
 */
export function findEntry(root: string): string {
  const names = ['suanpan', 'main'].flatMap((name) => endings.map((ending) => `src/${name}.${ending}`));
  const found = names.find((name) => existsSync(join(root, name)));
  if (found !== undefined) return found;
  throw new ProtocolError('SP-BUILD-013', `Cannot build "${root}": it has no entry`, {
    facts: { 'looked for': 'src/suanpan.*, src/main.*' },
  });
}
