import { useHost } from './host-context.tsx';
import { useEffect } from 'react';

/** Names the page in the browser's title. */
export function usePageTitle(title: string): void {
  const { navigation } = useHost();
  useEffect(() => navigation.title(title), [navigation, title]);
}
