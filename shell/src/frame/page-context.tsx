import { createContext, useContext } from 'react';
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
