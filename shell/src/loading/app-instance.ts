import type { ComposedApp, LoadableRelease } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';
import type { LoadedApp } from './load-app.ts';
import type { CircuitBreaker } from './recover-app.ts';

/** Where an app is between "never asked for" and "on the page". */
export type AppStatus =
  | { readonly state: 'absent' }
  | { readonly state: 'loading' | 'ready' | 'mounted' | 'parked' | 'unmounted'; readonly release: string }
  | { readonly state: 'failed'; readonly error: ProtocolError };

/** One app of the page. Its verbs are carried out one after the other; none of them rejects, since `status` tells the outcome. */
export interface AppInstance {
  readonly status: ReadableStore<AppStatus>;
  /** Loads, mounts or brings back the app. When `signal` is aborted meanwhile, what was loaded is kept and not mounted. */
  open(signal?: AbortSignal): Promise<void>;
  /** Keeps the mounted app alive out of sight. */
  park(): Promise<void>;
  /** Takes the app off the page. */
  close(): Promise<void>;
  /** Has the next `open` use another release of the app; a mounted one stays. */
  update(app: ComposedApp): Promise<void>;
  /** Marks the app as failed from outside, e.g. after a fault while it ran, and takes it off the page. */
  fail(error: ProtocolError): Promise<void>;
}

export interface InstanceOptions {
  readonly app: ComposedApp;
  readonly load: (app: ComposedApp, release: LoadableRelease) => Promise<LoadedApp>;
  readonly breaker: CircuitBreaker;
  /** Told of every failure of the app, whether another release stands in or not. */
  readonly report: (failure: ReleaseFailure) => void;
}

/** A release that did not stand. */
export interface ReleaseFailure {
  readonly error: ProtocolError;
  readonly release: string;
  /** The release with which the page goes on; null when there is none. */
  readonly standIn: string | null;
}

/** Makes an instance of an app that is not loaded yet. */
export function createAppInstance({ app: first, load, breaker, report }: InstanceOptions): AppInstance {
  const status = createStore<AppStatus>({ state: 'absent' });
  let app = first;
  let loaded: LoadedApp | undefined;
  let queue: Promise<void> = Promise.resolve();

  const set = (state: 'loading' | 'ready' | 'mounted' | 'parked' | 'unmounted', release: string): void => status.set({ state, release });
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(async (error: unknown) => {
      const failing = loaded;
      loaded = undefined;
      // Whatever loads or moves an app rejects with a coded error.
      status.set({ state: 'failed', error: error as ProtocolError });
      // What did not come up has been told of already.
      if (failing) report({ error: error as ProtocolError, release: failing.release, standIn: null });
      await failing?.unmount().catch(() => undefined);
    });
    return queue;
  };

  /** Tries the releases of the app until one stands; throws what the last one threw. */
  const bringUp = async (signal: AbortSignal | undefined): Promise<void> => {
    const failures: Omit<ReleaseFailure, 'standIn'>[] = [];
    const tell = (standIn: string | null): void => failures.forEach((failure) => report({ ...failure, standIn }));
    for (const release of breaker.candidates(app)) {
      set('loading', release.release);
      try {
        loaded = loaded?.release === release.release ? loaded : await load(app, release);
        set('ready', release.release);
        if (signal?.aborted) return undefined;
        await loaded.mount();
        set('mounted', release.release);
        return tell(release.release);
      } catch (error) {
        failures.push({ error: error as ProtocolError, release: release.release });
        loaded = undefined;
        breaker.failed(release.release);
      }
    }
    tell(null);
    throw failures.at(-1)?.error as ProtocolError;
  };

  return {
    status,
    open: (signal) =>
      enqueue(async () => {
        const { state } = status.get();
        if (state === 'mounted' || signal?.aborted) return;
        if (state === 'parked' && loaded) {
          loaded.resume();
          set('mounted', loaded.release);
        } else await bringUp(signal);
      }),
    park: () =>
      enqueue(async () => {
        if (status.get().state !== 'mounted' || !loaded) return;
        loaded.park();
        set('parked', loaded.release);
      }),
    close: () =>
      enqueue(async () => {
        const { state } = status.get();
        if ((state !== 'mounted' && state !== 'parked') || !loaded) return;
        await loaded.unmount();
        set('unmounted', loaded.release);
      }),
    update: (next) =>
      enqueue(async () => {
        if (next.release === app.release) return;
        app = next;
        if (status.get().state === 'parked') await loaded?.unmount();
        if (status.get().state === 'mounted') return;
        loaded = undefined;
        status.set({ state: 'absent' });
      }),
    fail: (error) =>
      enqueue(async () => {
        const failing = loaded;
        loaded = undefined;
        if (failing) breaker.failed(failing.release);
        status.set({ state: 'failed', error });
        // The failure that is shown is the first one; what the app does on its way out changes nothing.
        await failing?.unmount().catch(() => undefined);
      }),
  };
}
