import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { afterPaint } from './after-paint.ts';

/** How a state stands in the query of an address. Both are functions of a module, so that they are the same at each render. */
export interface AddressForm<State> {
  readonly read: (params: URLSearchParams) => State;
  readonly write: (state: State) => URLSearchParams;
}

export interface AddressChange {
  /** It was typed: the address follows when the typing rests, and Back does not lead through each letter. */
  readonly isTyped?: boolean;
}

/** What a page shows, kept in its address. */
export interface AddressState<State> {
  /** What the person wants to see: what controls show. */
  readonly state: State;
  /** The query of the address, which says the same or will in a moment: what the page asks the backend for. */
  readonly query: string;
  /** Always the same function. */
  readonly change: (next: Partial<State>, options?: AddressChange) => void;
}

/** A change that the address does not say yet. */
interface Waiting {
  readonly isStep: boolean;
  readonly callOff: () => void;
  readonly hurry: () => void;
}

/**
 * For how long somebody has typed nothing when the typing rests, in milliseconds. A key that is held repeats every 33 and never rests;
 * whoever types rests after most letters, and has 160 of the 200 left in which the answer is to be there.
 */
const rest = 40;

/**
 * Keeps what a page shows in its address, so that Back and a shared link bring it again.
 *
 * A control answers at once; the address, and with it the page, follows when that is painted (web.dev, "Optimize Interaction to Next
 * Paint"). When the address changes otherwise, that is what counts.
 */
export function useAddressState<State extends object>({ read, write }: AddressForm<State>): AddressState<State> {
  const [params, setParams] = useSearchParams();
  const query = params.toString();
  const said = useMemo(() => read(new URLSearchParams(query)), [read, query]);
  const [wanted, setWanted] = useState<{ readonly since: string; readonly state: State } | null>(null);
  // The address went on: what was wanted there is wanted no more, should Back lead there again.
  if (wanted !== null && wanted.since !== query) setWanted(null);
  const state = wanted?.since === query ? wanted.state : said;
  const latest = useRef({ query, state, setParams });
  latest.current = { query, state, setParams };
  const waiting = useRef<Waiting | null>(null);
  // Who leaves in the middle of a word finds it when they come back.
  useEffect(() => () => waiting.current?.hurry(), []);

  const change = useCallback<AddressState<State>['change']>(
    (next, { isTyped = false } = {}) => {
      const { query: since } = latest.current;
      const changed = { ...latest.current.state, ...next };
      latest.current = { ...latest.current, state: changed };
      setWanted({ since, state: changed });
      // What was chosen a moment ago stays a step of its own for Back, whatever is typed after it.
      const isStep = !isTyped || waiting.current?.isStep === true;
      waiting.current?.callOff();
      const follow = (replace: boolean): void => {
        waiting.current = null;
        // Somebody went elsewhere meanwhile.
        if (latest.current.query === since) latest.current.setParams(write(changed), { replace });
      };
      const callOff = (isTyped ? afterRest : afterPaint)(() => follow(!isStep));
      const hurry = (): void => {
        callOff();
        follow(true);
      };
      waiting.current = { isStep, callOff, hurry };
    },
    [write],
  );
  return { state, query, change };
}

function afterRest(work: () => void): () => void {
  const timer = setTimeout(work, rest);
  return () => clearTimeout(timer);
}
