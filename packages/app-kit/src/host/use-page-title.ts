import { useHost } from './host-context.tsx';
import { useLayoutEffect } from 'react';

/**
 * Names the page in the browser's title.
 *
 * With the page, not after it, as with all that the host draws anew at once: React draws two roots' late parts at one time, first looks at what
 * is still to be done behind the one, and throws (error 177) where that draws the other.
 */
export function usePageTitle(title: string): void {
  const { navigation } = useHost();
  useLayoutEffect(() => navigation.title(title), [navigation, title]);
}
