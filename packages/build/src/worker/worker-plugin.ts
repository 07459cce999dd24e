import { posix } from 'node:path';
import type { Plugin } from 'vite';
import type { AppBuild } from '../app-build.ts';
import { excerptOf } from '../findings/finding.ts';
import { moduleAt } from '../findings/module-at.ts';
import { applyEdits } from '../scope/code-edits.ts';
import { freeNames } from '../scope/free-names.ts';
import { parseCode } from '../scope/parse-code.ts';
import { baseToken } from '../site/base-address.ts';

/** Names of a worker that reach what all apps of the page share. */
const shared = new Set(['indexedDB', 'caches', 'BroadcastChannel', 'cookieStore', 'importScripts', 'SharedWorker']);

/** Looks through the code of an app's workers, which has names of its own that no page can bind. */
export function workerPlugin(build: () => AppBuild): Plugin {
  return {
    name: 'suanpan:workers',
    enforce: 'post',
    renderChunk: {
      order: 'post',
      handler(code, chunk) {
        const program = parseCode(code);
        if (!program) return undefined;
        const free = freeNames(program);
        for (const { name, start } of free.filter((one) => shared.has(one.name))) {
          const excerpt = excerptOf(code.slice(start, code.indexOf('\n', start) >>> 0));
          build().findings.push({
            code: 'SP-BUILD-008',
            file: moduleAt(code, start, build().root) ?? chunk.fileName,
            excerpt: excerpt || name,
          });
        }
        const up = posix.relative(posix.dirname(`/${chunk.fileName}`), '/') || '.';
        const text = `new URL(${JSON.stringify(`${up}/`)}, self.location.href).href`;
        const edits = free.filter(({ name }) => name === baseToken).map(({ start, end }) => ({ start, end, text }));
        return edits.length > 0 ? applyEdits(code, edits, '') : undefined;
      },
    },
  };
}
