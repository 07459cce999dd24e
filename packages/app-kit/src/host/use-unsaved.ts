import { useLayoutEffect } from 'react';
import { useHold } from './Held.tsx';
import { useHost } from './host-context.tsx';

/** Has the host ask before the page is left, for as long as something that was typed is not saved, and a `Held` hold what it was typed over. */
export function useUnsaved(isUnsaved: boolean): void {
  useHold(isUnsaved);
  const { navigation } = useHost();
  useLayoutEffect(() => {
    navigation.dirty(isUnsaved);
    return () => navigation.dirty(false);
  }, [navigation, isUnsaved]);
}
