import type { Host } from '../host/host.ts';

/** What the host gives to each lifecycle function. */
export interface AppProps {
  readonly host: Host;
  /** The element that is the app's page; empty at mount, and emptied by the host after unmount. */
  readonly container: HTMLElement;
}

/** What a sub-app's entry exports. The host calls each with a deadline. */
export interface AppLifecycles {
  /** Once a page, before the first mount. */
  bootstrap(props: AppProps): Promise<void>;
  mount(props: AppProps): Promise<void>;
  /** Leaves nothing behind: no node, listener, timer or subscription. */
  unmount(props: AppProps): Promise<void>;
  /** Called with new props while mounted. */
  update?(props: AppProps): Promise<void>;
}

/** What a scope module exports: it binds the free globals of the app's code to `scope`. */
export interface ScopeModule {
  bindScope(scope: Window & typeof globalThis): void;
}

/** How long each step may take, in milliseconds. */
export const deadlines = { load: 10_000, bootstrap: 4_000, mount: 6_000, unmount: 3_000 } as const;

/** A step of the lifecycle that has a deadline. */
export type LifecycleStep = keyof typeof deadlines;

/** Returns whether `value` has the lifecycle functions that every entry must export. */
export function isAppLifecycles(value: unknown): value is AppLifecycles {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  return ['bootstrap', 'mount', 'unmount'].every((name) => typeof record[name] === 'function');
}

/** Returns whether `value` exports `bindScope`. */
export function isScopeModule(value: unknown): value is ScopeModule {
  return typeof value === 'object' && value !== null && 'bindScope' in value && typeof value.bindScope === 'function';
}
