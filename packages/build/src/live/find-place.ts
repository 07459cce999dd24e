import { dirname, resolve } from 'node:path';
import { type EncodedSourceMap, TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import type { ViteDevServer } from 'vite';
import { sourceFrame } from './source-frame.ts';

/** A place in a source file. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The lines around it. */
  readonly frame: string;
}

interface ServedPlace {
  /** The address of a module, without the app's base. */
  readonly url: string;
  /** From 1, as stacks count. */
  readonly line: number;
  readonly column: number;
}

/** Returns where a place of a module that was served stands in the app's sources; undefined when it stands in none. */
export async function findPlace(server: ViteDevServer, { url, line, column }: ServedPlace): Promise<SourcePlace | undefined> {
  const module = await server.environments.client.moduleGraph.getModuleByUrl(url);
  const map = module?.transformResult?.map;
  if (!module?.file || !map || !('sources' in map)) return undefined;
  const trace = new TraceMap(map as EncodedSourceMap);
  const found = originalPositionFor(trace, { line, column: column - 1 });
  if (found.source === null) return undefined;
  const text = trace.sourcesContent?.[trace.sources.indexOf(found.source)] ?? '';
  const place = { line: found.line, column: found.column + 1 };
  return { file: resolve(dirname(module.file), found.source), ...place, frame: sourceFrame(text, place) };
}
