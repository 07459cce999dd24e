import type { ReadableStore, ShownShortcut } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';

/** A key with the app that hears it. */
export interface AppShortcut extends ShownShortcut {
  readonly app: string;
}

/** The keys that apps hear, for whoever asks what keys there are. */
export interface ShortcutList {
  readonly all: ReadableStore<readonly AppShortcut[]>;
  /** Puts a key of an app on the list, until `signal` is aborted or the returned function is called. */
  add(app: string, shown: ShownShortcut, signal: AbortSignal): () => void;
}

/** Makes the list of a page. */
export function createShortcutList(): ShortcutList {
  const all = createStore<readonly AppShortcut[]>([]);
  return {
    all,
    add(app, { keys, label }, signal) {
      const mine: AppShortcut = { app, keys, label };
      const remove = (): void => all.set(all.get().filter((one) => one !== mine));
      if (signal.aborted) return remove;
      all.set([...all.get(), mine]);
      signal.addEventListener('abort', remove, { once: true });
      return () => {
        signal.removeEventListener('abort', remove);
        remove();
      };
    },
  };
}

/** Returns the keys of one app, each once: several of its pages may hear the same. */
export function shortcutsOf(app: string | null, all: readonly AppShortcut[]): AppShortcut[] {
  const own = all.filter((one) => one.app === app);
  return own.filter((one, index) => own.findIndex(({ keys, label }) => keys === one.keys && label === one.label) === index);
}
