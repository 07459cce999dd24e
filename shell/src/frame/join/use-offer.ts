import { useEffect, useState } from 'react';
import type { InvitationOffer, JoinActions } from './join-actions.ts';
import { useTold } from './use-told.ts';

/** Reads what a link offers. */
export function useOffer(actions: JoinActions) {
  const told = useTold();
  const [looks, setLooks] = useState(1);
  const [offer, setOffer] = useState<InvitationOffer | null>(null);
  const [hindrance, setHindrance] = useState<unknown>(null);
  useEffect(() => {
    if (looks > 0) actions.offer().then(setOffer, setHindrance);
  }, [actions, looks]);
  return {
    offer,
    /** Why it offers nothing. */
    problem: told(hindrance),
    /** Asks again. */
    look: () => {
      setHindrance(null);
      setLooks(looks + 1);
    },
  };
}
