import { useEffect, useRef, useState } from 'react';
import type { LookupItem, LookupSearch } from './lookup-item.ts';

/** How a search stands; while it is loading, the items of the one before stay. */
export type LookupStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** What is searched for, and where. */
export interface LookupQuery<Item extends LookupItem> {
  readonly search: LookupSearch<Item>;
  readonly text: string;
  readonly isOpen: boolean;
  /** Another scope starts anew, without the old items. */
  readonly scope?: string | undefined;
  /** Milliseconds of quiet before a search; 180 when absent. */
  readonly delay?: number | undefined;
}

interface Found<Item> {
  readonly status: LookupStatus;
  readonly items: readonly Item[];
  /** The text the items answer. */
  readonly text: string | null;
  readonly scope: string;
}

/** Searches while the reader types: waits for quiet, aborts what is overtaken, keeps the last items meanwhile. */
export function useLookup<Item extends LookupItem>({ search, text, isOpen, scope = '', delay = 180 }: LookupQuery<Item>) {
  const [found, setFound] = useState<Found<Item>>({ status: 'idle', items: [], text: null, scope });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (!isOpen) return;
    const controller = new AbortController();
    setFound((before) => ({ ...before, status: 'loading', scope, items: before.scope === scope ? before.items : [] }));
    const timer = setTimeout(
      () => {
        latest.current(text, controller.signal).then(
          (items) => {
            if (!controller.signal.aborted) setFound({ status: 'ready', items, text, scope });
          },
          () => {
            if (!controller.signal.aborted) setFound({ status: 'failed', items: [], text, scope });
          },
        );
      },
      text === '' ? 0 : delay,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isOpen, text, scope, delay, attempt]);
  const isCurrent = found.scope === scope;
  return {
    status: isCurrent ? found.status : 'loading',
    items: isCurrent ? found.items : [],
    isAnswered: isCurrent && found.status === 'ready' && found.text === text,
    retry: () => setAttempt((count) => count + 1),
  };
}
