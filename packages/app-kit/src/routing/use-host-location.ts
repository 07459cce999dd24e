import type { Host } from '@suanpan/protocol/host';
import { useCallback } from 'react';
import { useHost } from '../host/host-context.tsx';
import { useStore } from '../host/use-store.ts';

type Go = Host['navigation']['go'];

/** The router's location, taken from and given to the host. */
export function useHostLocation(): [string, Go] {
  const { navigation } = useHost();
  const { path } = useStore(navigation.location);
  const go = useCallback<Go>((to, options) => navigation.go(to, options), [navigation]);
  return [path, go];
}

/** The router's query string, without its `?`. */
export function useHostSearch(): string {
  const { navigation } = useHost();
  return useStore(navigation.location).search.replace(/^\?/, '');
}
