import { useRef, useState } from 'react';
import type { LookupItem, LookupSearch } from './lookup-item.ts';
import { useLookup } from './use-lookup.ts';

/** What a list of found items is about. */
export interface LookupListFacts<Item extends LookupItem> {
  readonly search: LookupSearch<Item>;
  readonly isOpen: boolean;
  readonly scope?: string | undefined;
  /** What was typed; null before anything was. */
  readonly typed: string | null;
  /** Stand in place of a search before anything is typed. */
  readonly recent?: readonly Item[] | undefined;
  readonly onPick: (item: Item) => void;
}

/** The walk through found items: arrows move, Enter takes, and an Enter that comes before the answer waits for it, as a scanner needs. */
export function useLookupList<Item extends LookupItem>({ search, isOpen, scope, typed, recent, onPick }: LookupListFacts<Item>) {
  const text = typed ?? '';
  const recentItems = text === '' ? recent : undefined;
  const isAwaited = useRef(false);
  const onAnswer = (answer: readonly Item[]): void => {
    if (isAwaited.current && answer[0]) onPick(answer[0]);
    isAwaited.current = false;
  };
  const found = useLookup({ search, text, scope, isOpen: isOpen && recentItems === undefined, onAnswer });
  const [walked, setWalked] = useState<number | null>(null);
  const items = recentItems ?? found.items;
  const isAnswered = recentItems !== undefined || found.isAnswered;
  const activeIndex = Math.min(walked ?? 0, items.length - 1);
  const take = () => {
    const item = items[activeIndex];
    if (!isAnswered && walked === null) {
      isAwaited.current = true;
      found.hurry();
    } else if (item) onPick(item);
  };
  const walk = (step: number) => {
    if (items.length > 0) setWalked((activeIndex + step + items.length) % items.length);
  };
  const reset = () => {
    setWalked(null);
    isAwaited.current = false;
  };
  const status = recentItems === undefined ? found.status : ('ready' as const);
  return {
    items,
    status,
    activeIndex,
    hasWalked: walked !== null,
    showsRecent: recentItems !== undefined,
    take,
    walk,
    reset,
    retry: found.retry,
  };
}
