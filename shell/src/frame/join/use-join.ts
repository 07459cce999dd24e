import { useState } from 'react';
import type { JoinActions, JoinEntries } from './join-actions.ts';
import { useTold } from './use-told.ts';

/** Joins, once at a time, and goes to the first page of the company. */
export function useJoin(actions: JoinActions) {
  const told = useTold();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const join = (entries: JoinEntries | null): void => {
    if (isPending) return;
    setPending(true);
    setRefusal(null);
    actions
      .join(entries)
      // The secret has done its work, and goes out of the history.
      .then(() => window.location.replace('/'))
      .catch((error: unknown) => {
        setRefusal(error);
        setPending(false);
      });
  };
  return {
    join,
    isPending,
    /** Why somebody has not joined. */
    problem: told(refusal),
    /** Forgets what was refused. */
    forget: () => setRefusal(null),
  };
}
