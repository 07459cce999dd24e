import { useEffect, useState } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { type InitialsMatcher, loadInitialsMatcher, mayBeInitials } from './match-initials.ts';

/** Returns what matches letters with Chinese characters, once it is wanted and there; without it, only names are searched. */
export function useInitialsMatcher(words: string) {
  const { reportFault } = usePage();
  const [matcher, setMatcher] = useState<InitialsMatcher | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isWanted = mayBeInitials(words);
  const mustLoad = isWanted && matcher === null && !hasFailed;
  useEffect(() => {
    if (!mustLoad) return;
    loadInitialsMatcher().then(
      (loaded) => setMatcher(() => loaded),
      (error: unknown) => {
        setFailed(true);
        reportFault(error);
      },
    );
  }, [mustLoad, reportFault]);
  return { matcher, isLoading: mustLoad };
}
