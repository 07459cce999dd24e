import { createContext, useContext, useMemo } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';

export interface NavigationProviderProps {
  /** Opens an address inside the application, without loading the page anew. */
  onNavigate: (href: string) => void;
  children: ReactNode;
}

const NavigationContext = createContext<((href: string) => void) | null>(null);

/** Lets every link below it navigate without a page load. Renders its children only. */
export function NavigationProvider({ onNavigate, children }: NavigationProviderProps) {
  return (
    <NavigationContext value={onNavigate}>
      <RouterProvider navigate={onNavigate}>{children}</RouterProvider>
    </NavigationContext>
  );
}

/** A click handler for a plain `<a href>`. */
export type FollowLink = (event: MouseEvent<HTMLAnchorElement>) => void;

/** Returns a click handler that navigates in place; clicks with a modifier, another button or a target keep the browser's meaning. */
export function useFollowLink(onNavigate?: (href: string) => void): FollowLink {
  const inherited = useContext(NavigationContext);
  const navigate = onNavigate ?? inherited;
  return useMemo(() => (event) => follow(event, navigate), [navigate]);
}

function follow(event: MouseEvent<HTMLAnchorElement>, navigate: ((href: string) => void) | null) {
  const link = event.currentTarget;
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const href = link.getAttribute('href');
  if (!navigate || !isPlain || href === null || event.defaultPrevented || link.target === '_blank' || link.hasAttribute('download')) return;
  event.preventDefault();
  navigate(href);
}
