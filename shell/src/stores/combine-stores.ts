import type { ReadableStore } from '@suanpan/protocol/host';

/** Makes one value of those of several stores; it stays the same as long as all of theirs do. */
export function combineStores<T, R>(stores: readonly ReadableStore<T>[], combine: (values: readonly T[]) => R): ReadableStore<R> {
  let seen: readonly T[] | undefined;
  let combined: R;
  return {
    get() {
      const now = stores.map((store) => store.get());
      if (!seen || now.some((value, index) => !Object.is(value, seen?.[index]))) {
        seen = now;
        combined = combine(now);
      }
      return combined;
    },
    subscribe(listener) {
      const stops = stores.map((store) => store.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
