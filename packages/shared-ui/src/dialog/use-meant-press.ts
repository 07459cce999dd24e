import { useCallback, useEffect, useRef } from 'react';

/** The longest time between the two presses of a double click, in milliseconds. */
const doubleClick = 500;

/** Returns whether a press outside a dialog is meant for it: the second one of a double click that has just opened it is not. */
export function useMeantPress(isOpen: boolean): () => boolean {
  const openedAt = useRef(0);
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now();
  }, [isOpen]);
  return useCallback(() => performance.now() - openedAt.current > doubleClick, []);
}
