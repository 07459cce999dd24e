import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { operationsFile } from '@suanpan/protocol/operations';
import type { Plugin } from 'vite';
import { collectOperations } from './collect-operations.ts';

/** Puts the app's GraphQL operations into the release, so that a server can run them without running the app. */
export function operationsPlugin(): Plugin {
  let sources = '';
  return {
    name: 'suanpan:operations',
    apply: 'build',
    configResolved({ root }) {
      sources = join(root, 'src');
    },
    generateBundle() {
      const operations = existsSync(sources) ? collectOperations(sources) : {};
      if (Object.keys(operations).length > 0)
        this.emitFile({ type: 'asset', fileName: operationsFile, source: `${JSON.stringify(operations, null, 1)}\n` });
    },
  };
}
