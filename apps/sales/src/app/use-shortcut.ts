import { useEffect, useRef } from 'react';

/** A key with the keys held beside it. `mod` is Ctrl, or ⌘ on a Mac. */
export interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
}

/** Runs `act` when its keys are pressed; a key without `mod` stays silent while somebody types. */
export function useShortcut({ key, mod }: Shortcut, act: (() => void) | undefined): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key.toLowerCase() || (event.ctrlKey || event.metaKey) !== mod || event.altKey) return;
      if (event.isComposing || (!mod && isTyping(event.target)) || !latest.current) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, mod]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]') !== null
  );
}
