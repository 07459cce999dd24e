import { useCallback, useLayoutEffect, useRef } from 'react';

/** Returns one function for all renders that calls the newest `run`, so that what is given it is not drawn anew. */
export function useSameFunction<Words extends readonly unknown[], Result>(run: (...words: Words) => Result): (...words: Words) => Result {
  const newest = useRef(run);
  useLayoutEffect(() => {
    newest.current = run;
  });
  return useCallback((...words) => newest.current(...words), []);
}
