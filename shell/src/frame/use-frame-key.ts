import { hearsKeys, parseKeys } from '@suanpan/app-kit/parse-keys';
import { useEffectEvent, useLayoutEffect } from 'react';

/** Runs something when its keys are pressed anywhere on the page, unless a dialog waits for an answer. */
export function useFrameKey(keys: string, run: () => void): void {
  const press = useEffectEvent(run);
  // As soon as the frame can be seen.
  useLayoutEffect(() => {
    const wanted = parseKeys(keys);
    const listen = (event: KeyboardEvent): void => {
      if (!hearsKeys(wanted, event)) return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) press();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys]);
}
