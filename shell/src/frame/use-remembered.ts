import { useCallback, useState } from 'react';
import { usePage } from './page-context.tsx';

/** Returns what the frame remembers for this person under a key, and the way to change it; `parse` must take anything. */
export function useRemembered<T>(key: string, parse: (remembered: unknown) => T): readonly [T, (next: T) => void] {
  const { memory } = usePage();
  const [value, setValue] = useState(() => parse(memory.read(key)));
  const change = useCallback(
    (next: T) => {
      setValue(() => next);
      memory.write(key, next);
    },
    [memory, key],
  );
  return [value, change];
}
