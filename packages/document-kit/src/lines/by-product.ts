import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

/** What is known of products. A cell that shows it is drawn anew when what is known of its own product changes, and no other cell is. */
export interface ByProduct<Value> {
  get(productId: string): Value | undefined;
  set(values: ReadonlyMap<string, Value>): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a place for what is known of products; once something is, the others have `otherwise`. */
export function createByProduct<Value>(otherwise?: Value): ByProduct<Value> {
  const listeners = new Set<() => void>();
  let known: ReadonlyMap<string, Value> | undefined;
  return {
    get: (productId) => known && (known.get(productId) ?? otherwise),
    set(values) {
      known = values;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Returns the place for `values`, the same at each render; what was known before stays while nothing is given. */
export function useByProduct<Value>(values: ReadonlyMap<string, Value> | undefined, otherwise?: Value): ByProduct<Value> {
  const [place] = useState(() => createByProduct<Value>(otherwise));
  useLayoutEffect(() => {
    if (values) place.set(values);
  }, [place, values]);
  return place;
}

/** Returns what is known of a product, and follows it. */
export function useOfProduct<Value>({ subscribe, get }: ByProduct<Value>, productId: string): Value | undefined {
  return useSyncExternalStore(subscribe, () => get(productId));
}
