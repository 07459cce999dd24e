import { useEffect, useRef, useState } from 'react';
import { type QuietQuestion, askOnceQuiet } from './ask-once-quiet.ts';
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
  /** Told of what answers the text, in one with its being shown. */
  readonly onAnswer?: ((items: readonly Item[]) => void) | undefined;
}

interface Found<Item> {
  readonly status: 'ready' | 'failed';
  readonly items: readonly Item[];
  /** What the items answer. */
  readonly text: string;
  readonly scope: string;
  readonly attempt: number;
}

/** Searches while the reader types: waits for quiet, aborts what is overtaken, keeps the last items meanwhile. */
export function useLookup<Item extends LookupItem>({ search, text, isOpen, scope = '', delay = 180, onAnswer }: LookupQuery<Item>) {
  const [found, setFound] = useState<Found<Item> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ search, onAnswer });
  const waiting = useRef<QuietQuestion | null>(null);
  useEffect(() => {
    latest.current = { search, onAnswer };
  });
  useEffect(() => {
    if (!isOpen) return;
    const controller = new AbortController();
    const settle = (status: Found<Item>['status'], items: readonly Item[]) => {
      if (controller.signal.aborted) return;
      setFound({ status, items, text, scope, attempt });
      if (status === 'ready') latest.current.onAnswer?.(items);
    };
    const ask = () => {
      latest.current.search(text, controller.signal).then(
        (items) => settle('ready', items),
        () => settle('failed', []),
      );
    };
    const question = askOnceQuiet(ask, text === '' ? 0 : delay);
    waiting.current = question;
    return () => {
      question.cancel();
      controller.abort();
    };
  }, [isOpen, text, scope, delay, attempt]);
  const isInScope = found?.scope === scope;
  const isAnswer = isInScope && found.text === text && found.attempt === attempt;
  return {
    status: statusOf(isOpen, isAnswer ? found : null),
    items: isInScope ? found.items : [],
    isAnswered: isAnswer && found.status === 'ready',
    /** Searches at once what still waits for quiet. */
    hurry: () => waiting.current?.now(),
    retry: () => setAttempt((count) => count + 1),
  };
}

function statusOf(isOpen: boolean, answer: { readonly status: LookupStatus } | null): LookupStatus {
  if (!isOpen) return 'idle';
  return answer?.status ?? 'loading';
}
