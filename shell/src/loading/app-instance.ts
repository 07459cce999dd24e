import type { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';
import type { LoadedApp } from './load-app.ts';

/** Where an app is between "never asked for" and "on the page". */
export type AppStatus =
  | { readonly state: 'absent' | 'loading' | 'mounted' | 'unmounted' }
  | { readonly state: 'failed'; readonly error: ProtocolError };

/** One app of the page: loaded once, mounted and unmounted any number of times, retried after a failure. */
export interface AppInstance {
  readonly status: ReadableStore<AppStatus>;
  /** Resolves when the app is mounted or has failed; never rejects. */
  open(): Promise<void>;
  /** Resolves when the app is off the page; never rejects. */
  close(): Promise<void>;
  /** Marks the app as failed from outside, e.g. after a fault while it ran. */
  fail(error: ProtocolError): void;
}

/** Makes an instance. `load` gets the number of the attempt; calls are carried out one after the other. */
export function createAppInstance(load: (attempt: number) => Promise<LoadedApp>): AppInstance {
  const status = createStore<AppStatus>({ state: 'absent' });
  let loaded: LoadedApp | undefined;
  let attempt = 0;
  let queue: Promise<void> = Promise.resolve();

  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch((error: unknown) => {
      loaded = undefined;
      // Whatever loads an app rejects with a coded error.
      status.set({ state: 'failed', error: error as ProtocolError });
    });
    return queue;
  };

  return {
    status,
    open: () =>
      enqueue(async () => {
        if (status.get().state === 'mounted') return;
        status.set({ state: 'loading' });
        if (loaded) await loaded.mount();
        else loaded = await load(attempt++);
        status.set({ state: 'mounted' });
      }),
    close: () =>
      enqueue(async () => {
        if (status.get().state !== 'mounted') return;
        await loaded?.unmount();
        status.set({ state: 'unmounted' });
      }),
    fail(error) {
      const failing = loaded;
      loaded = undefined;
      status.set({ state: 'failed', error });
      failing?.unmount().catch(() => undefined);
    },
  };
}
