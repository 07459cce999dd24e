import { type ReactNode, createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';

const HoldContext = createContext<((isTyped: boolean) => void) | null>(null);

interface HeldProps<T> {
  /** The latest, e.g. as another person has just saved it. */
  value: T;
  /** Renders the form on what it is given. */
  children: (held: T) => ReactNode;
}

/**
 * Holds what a form was begun with for as long as something in it is typed and not saved, whatever others save meanwhile.
 *
 * What is typed is not lost, and goes to the backend with the version that it was typed over, which can then refuse it. Renders the children
 * alone; a form says by `useUnsaved` or `useHold` that something is typed.
 */
export function Held<T>({ value, children }: HeldProps<T>) {
  const [kept, setKept] = useState<{ readonly of: T } | null>(null);
  const shown = kept === null ? value : kept.of;
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  const hold = useCallback((isTyped: boolean) => {
    setKept((before) => (isTyped ? (before ?? { of: latest.current }) : null));
  }, []);
  return <HoldContext.Provider value={hold}>{children(shown)}</HoldContext.Provider>;
}

/** Has the `Held` around a form, if there is one, hold what it was begun with while something is typed. */
export function useHold(isTyped: boolean): void {
  const hold = useContext(HoldContext);
  useEffect(() => {
    hold?.(isTyped);
    return () => hold?.(false);
  }, [hold, isTyped]);
}
