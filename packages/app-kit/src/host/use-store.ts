import type { ReadableStore } from '@suanpan/protocol/host';
import { useSyncExternalStore } from 'react';

/** Returns the present value of a host store, and renders again when it changes. */
export function useStore<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
