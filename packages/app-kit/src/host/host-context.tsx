import type { Host } from '@suanpan/protocol/host';
import { createContext, useContext } from 'react';

const HostContext = createContext<Host | null>(null);

/** Gives the host to every component below. */
export const HostProvider = HostContext.Provider;

/** Returns the host of this app. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('useHost() was called outside the tree that defineApp() renders.');
  return host;
}
