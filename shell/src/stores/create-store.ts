import type { ReadableStore } from '@suanpan/protocol/host';
import { createStore as createZustandStore } from 'zustand/vanilla';

/** A host store that its owner may set. */
export interface WritableStore<T> extends ReadableStore<T> {
  set(value: T): void;
}

/** Makes a store that tells its listeners when its value becomes another one. */
export function createStore<T>(initial: T): WritableStore<T> {
  const store = createZustandStore<{ readonly value: T }>(() => ({ value: initial }));
  return {
    get: () => store.getState().value,
    set(value) {
      if (!Object.is(value, store.getState().value)) store.setState({ value });
    },
    subscribe: (listener) => store.subscribe(listener),
  };
}
