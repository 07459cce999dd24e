import { useEffect } from 'react';
import { useHost } from './host-context.tsx';

/** Has the host ask before the page is left, for as long as something that was typed is not saved. */
export function useUnsaved(isUnsaved: boolean): void {
  const { navigation } = useHost();
  useEffect(() => {
    navigation.dirty(isUnsaved);
    return () => navigation.dirty(false);
  }, [navigation, isUnsaved]);
}
