import type { ComposedApp, LoadableRelease } from '@suanpan/protocol/composition';
import { composedSales } from '@suanpan/protocol/composition-examples';
import { ProtocolError } from '@suanpan/protocol/errors';
import { type AppInstance, createAppInstance } from './app-instance.ts';
import { createCircuitBreaker } from './recover-app.ts';

/** Returns the sales app in version `version`, with the version before as its fallback. */
export function salesIn(version: number): ComposedApp {
  const { base, entry, scope, styles, preload, texts } = composedSales;
  const previous: LoadableRelease = { release: `sales@${version - 1}`, base, entry, scope, styles, preload, texts };
  return { ...composedSales, release: `sales@${version}`, fallback: previous };
}

/** An instance whose app does nothing but note what is asked of it, and fails where it is told to. */
export interface WatchedInstance {
  readonly instance: AppInstance;
  /** e.g. `load sales@2`, `mount sales@2`. */
  readonly calls: string[];
  /** Releases that fail now, at which step. */
  readonly faults: Map<string, 'load' | 'mount' | 'unmount'>;
  /** e.g. `sales@2 → sales@1`, `sales@1 → none`. */
  readonly told: string[];
  /** The release that is on the page now. */
  onPage(): string | undefined;
}

/** Makes a watched instance of the sales app. */
export function watchInstance(app = salesIn(2)): WatchedInstance {
  const calls: string[] = [];
  const faults: WatchedInstance['faults'] = new Map();
  const told: string[] = [];
  let onPage: string | undefined;
  const step = async (release: string, name: 'load' | 'mount' | 'unmount'): Promise<void> => {
    calls.push(`${name} ${release}`);
    if (faults.get(release) === name) throw new ProtocolError('SP-LOAD-005', `Cannot ${name} the app "sales"`);
  };
  const instance = createAppInstance({
    app,
    breaker: createCircuitBreaker(),
    report: ({ release, standIn }) => void told.push(`${release} → ${standIn ?? 'none'}`),
    async load(_app, { release }) {
      await step(release, 'load');
      return {
        release,
        async mount() {
          await step(release, 'mount');
          onPage = release;
        },
        async unmount() {
          onPage = undefined;
          await step(release, 'unmount');
        },
        park: () => void calls.push(`park ${release}`),
        resume: () => void calls.push(`resume ${release}`),
      };
    },
  });
  return { instance, calls, faults, told, onPage: () => onPage };
}
