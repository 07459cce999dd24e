import type { Host } from '@suanpan/protocol/host';
import { useCallback } from 'react';
import { useHost } from '../host/host-context.tsx';
import { useStore } from '../host/use-store.ts';

type Go = Host['navigation']['go'];

/** The router's path, taken from and given to the host. */
function useHostLocation(): [string, Go] {
  const { navigation } = useHost();
  const { path } = useStore(navigation.location);
  const go = useCallback<Go>((to, options) => navigation.go(to, options), [navigation]);
  return [path, go];
}

/** The router's query string, without its `?`. */
function useHostSearch(): string {
  const { navigation } = useHost();
  return useStore(navigation.location).search.replace(/^\?/, '');
}

/** Where an app's router reads and changes the address: at the host. */
export const hostLocation = { hook: useHostLocation, searchHook: useHostSearch };
