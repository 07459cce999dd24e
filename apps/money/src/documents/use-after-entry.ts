import { useCallback, useRef } from 'react';

/**
 * Returns what saves once what is being typed has arrived.
 *
 * A number counts when its field is left, and keys that save do not leave it: without this, the number that stood there before would be saved.
 */
export function useAfterEntry<Wish>(finish: (wish: Wish) => Promise<void>): (wish: Wish) => Promise<void> {
  const latest = useRef(finish);
  latest.current = finish;
  return useCallback(async (wish) => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement) {
      focused.blur();
      focused.focus();
    }
    // By the next task React has drawn what the field said.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await latest.current(wish);
  }, []);
}
