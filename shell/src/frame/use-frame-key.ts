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
    // Whatever has the focus keeps what it does not let through; a key with Ctrl or ⌘ is nobody's but the page's.
    const phase = { capture: wanted.mod };
    window.addEventListener('keydown', listen, phase);
    return () => window.removeEventListener('keydown', listen, phase);
  }, [keys]);
}
