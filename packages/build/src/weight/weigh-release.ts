import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Weights, defaultBudgets } from '@suanpan/protocol/budgets';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { Finding } from '../findings/finding.ts';
import { moduleFacts } from './module-facts.ts';

type WeighedManifest = Pick<ReleaseManifest, 'entry' | 'scope' | 'preload' | 'styles' | 'texts' | 'budgets'>;

/** Returns what a browser fetches for an app's entry, and for the first screen of a route, in bytes of gzip. */
export function weighRelease(manifest: WeighedManifest, read: (path: string) => string | Uint8Array): Weights {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? gzipSync(read(path), { level: 9 }).length;
    sizes.set(path, size);
    return size;
  };
  const sum = (paths: Iterable<string>): number => [...new Set(paths)].reduce((total, path) => total + sizeOf(path), 0);
  const { entry, scope, preload, styles, texts } = manifest;
  const first = closureOf([entry, scope], read);
  const screen = closureOf([...first, ...preload], read);
  const heaviest = Math.max(
    0,
    ...Object.values(texts).map((path) => sum(closureOf([path], read).filter((file) => !screen.includes(file)))),
  );
  return { entry: sum(first), route: sum([...screen, ...styles]) + heaviest };
}

/** Returns a finding for each budget that is overdrawn. */
export function overdrawn({ budgets }: Pick<WeighedManifest, 'budgets'>, weights: Weights): Finding[] {
  return (['entry', 'route'] as const).flatMap((kind) => {
    const most = budgets?.[kind] ?? defaultBudgets[kind];
    if (weights[kind] <= most) return [];
    const excerpt = `${kind} weighs ${kilobytes(weights[kind])} of at most ${kilobytes(most)}, gzip`;
    return [{ code: 'SP-BUILD-015', file: 'app.config.ts', excerpt } satisfies Finding];
  });
}

function closureOf(starts: readonly string[], read: (path: string) => string | Uint8Array): string[] {
  const found = new Set(starts);
  // A Set is walked while it grows.
  for (const path of found) {
    const { imports } = moduleFacts(Buffer.from(read(path)).toString('utf8'));
    for (const specifier of imports.filter((one) => one.startsWith('.'))) found.add(posix.join(posix.dirname(path), specifier));
  }
  return [...found];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
