import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownEnumsFile, parseKnownEnums } from '@suanpan/protocol/known-enums';
import { type ReleaseOperations, operationsFile } from '@suanpan/protocol/operations';
import type { Plugin } from 'vite';
import { collectOperations, operationsIn } from './collect-operations.ts';
import { foldersOfPackages } from './folders-of-packages.ts';

/**
 * Puts the app's GraphQL operations into the release, so that a server can run them without running the app, and the enums that it knows.
 * What packages ask that are built into it counts as its own.
 */
export function operationsPlugin(): Plugin {
  let sources = '';
  return {
    name: 'suanpan:operations',
    apply: 'build',
    configResolved({ root }) {
      sources = join(root, 'src');
    },
    generateBundle() {
      const folders = [...(existsSync(sources) ? [sources] : []), ...foldersOfPackages(this.getModuleIds(), sources)];
      emit(this, Object.assign({}, ...folders.map(collectOperations)) as ReleaseOperations);
      emitEnums(this, join(sources, 'data/enums.generated.json'));
    },
  };
}

/** Puts the host's own operations into its release, as a server in production takes no others. */
export function hostOperationsPlugin(texts: readonly string[]): Plugin {
  return {
    name: 'suanpan:host-operations',
    apply: 'build',
    generateBundle() {
      emit(this, operationsIn(texts));
    },
  };
}

type Build = ThisParameterType<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>;

function emit(build: Pick<Build, 'emitFile'>, operations: ReleaseOperations): void {
  if (Object.keys(operations).length === 0) return;
  build.emitFile({ type: 'asset', fileName: operationsFile, source: `${JSON.stringify(operations, null, 1)}\n` });
}

/** An app whose schema nobody told the generator of says nothing, and is answered with whatever there is. */
function emitEnums(build: Pick<Build, 'emitFile'>, file: string): void {
  if (!existsSync(file)) return;
  const enums = parseKnownEnums(JSON.parse(readFileSync(file, 'utf8')), file);
  build.emitFile({ type: 'asset', fileName: knownEnumsFile, source: `${JSON.stringify(enums)}\n` });
}
