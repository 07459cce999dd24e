import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReadableStore } from '@suanpan/protocol/host';
import type { PageServices } from '../page/page-services.ts';

const PageContext = createContext<PageServices | null>(null);

/** Gives the page's services to the frame. */
export const PageProvider = PageContext.Provider;

/** Returns the page's services. */
export function usePage(): PageServices {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage() was called outside the frame.');
  return page;
}

/** Returns the present value of a store, and renders again when it changes. */
export function useValue<T>(store: ReadableStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
