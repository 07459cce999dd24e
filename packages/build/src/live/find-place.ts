import { dirname, resolve } from 'node:path';
import { type EncodedSourceMap, TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import type { ViteDevServer } from 'vite';

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
  return { file: resolve(dirname(module.file), found.source), ...place, frame: frameOf(text, place) };
}

/** How many lines are shown before and after the one that is meant. */
const around = 2;

/** Returns the lines around a place, with a mark under it. */
export function frameOf(text: string, { line, column }: { readonly line: number; readonly column: number }): string {
  const lines = text.split('\n');
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const width = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    shown.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${lines[number - 1] ?? ''}`.trimEnd());
    if (number === line) shown.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
  }
  return shown.join('\n');
}
