import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../apps');

/** One app as it is built for every side. */
export interface AppSource {
  /** How the host page calls it, e.g. `probe-a` or, for a second release of it, `probe-a@2`. */
  readonly key: string;
  readonly name: string;
  readonly release: string;
  /** The module that exports `mount` and `unmount`. */
  readonly module: string;
}

function source(key: string, module: string): AppSource {
  const [name = key, release = '1'] = key.split('@');
  return { key, name, release, module: join(folder, module) };
}

/** Two small business pages. */
export const businessApps: readonly AppSource[] = [source('orders', 'orders/src/app.tsx'), source('stock', 'stock/src/app.tsx')];

/** Times what code pays for being held. */
export const taxApps: readonly AppSource[] = [source('tax', 'tax/src/app.ts')];

/** The probe app, a neighbour of the same code, a second release of it, and the apps that fail. */
export const probeApps: readonly AppSource[] = [
  source('probe-a', 'probes/src/app.ts'),
  source('probe-b', 'probes/src/app.ts'),
  source('probe-a@2', 'probes/src/app.ts'),
  ...['throws-at-load', 'throws-in-mount', 'rejects-in-mount', 'never-mounts', 'throws-in-unmount', 'lost', 'lies'].map((name) =>
    source(name, `faults/src/${name}.ts`),
  ),
];
