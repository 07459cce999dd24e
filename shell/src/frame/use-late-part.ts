import { type ComponentType, useCallback, useState } from 'react';
import { useTellFailure } from './use-tell-failure.ts';

/** Brings a part of the frame that comes when it is asked for; whatever hinders it is told, and the frame goes on. */
export function useLatePart<P>(load: () => Promise<ComponentType<P>>) {
  const tell = useTellFailure();
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    load().then((part) => {
      setPart(() => part);
      setOpen(true);
    }, tell);
  }, [load, tell]);
  return {
    Part: isOpen ? Part : null,
    open,
    close: useCallback(() => setOpen(false), []),
    /** Fetches it before anybody asks. */
    approach: useCallback(() => void load().catch(() => undefined), [load]),
  };
}
