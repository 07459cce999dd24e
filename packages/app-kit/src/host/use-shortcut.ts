import { useEffectEvent, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { useHost } from './host-context.tsx';
import { hearsKeys, parseKeys } from './parse-keys.ts';
import { takeTypedNumber } from './take-typed-number.ts';

/** A key with what it does. */
export interface Shortcut {
  /** e.g. `n`, `mod+s`, `mod+Enter`; `mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: string;
  /** What it does, for the list of keys. */
  readonly label: string;
  /** `undefined` while there is nothing to do: then the key is not on the list either. */
  readonly run: (() => void) | undefined;
}

/**
 * Runs something when its keys are pressed while the component is on the screen; a key without `mod` stays silent while somebody types.
 *
 * One with `mod` may save, so it sees the number that is still being typed.
 */
export function useShortcut({ keys, label, run }: Shortcut): void {
  const { ui } = useHost();
  const isInForce = run !== undefined;
  const press = useEffectEvent(() => run?.());
  // Heard as soon as it can be seen.
  useLayoutEffect(() => {
    if (!isInForce) return undefined;
    const wanted = parseKeys(keys);
    const listen = (event: KeyboardEvent): void => {
      if (!hearsKeys(wanted, event)) return;
      event.preventDefault();
      if (wanted.mod) flushSync(takeTypedNumber);
      press();
    };
    // A component that has the focus may keep every key from what is around it; these are the page's.
    const phase = { capture: wanted.mod };
    document.addEventListener('keydown', listen, phase);
    return () => document.removeEventListener('keydown', listen, phase);
  }, [keys, isInForce]);
  useLayoutEffect(() => (isInForce ? ui.shortcut({ keys, label }) : undefined), [ui, keys, label, isInForce]);
}
