import { useCallback } from 'react';
import { useT } from '../texts.ts';
import { ageParts } from './age-parts.ts';

/** Returns what writes a length of time, e.g. "3 minutes"; a dash for none. */
export function useAgeText(): (seconds: number | null) => string {
  const t = useT();
  return useCallback(
    (seconds) => {
      if (seconds === null) return '—';
      const { count, key } = ageParts(seconds);
      return t(key, { count });
    },
    [t],
  );
}
