import { useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { LookupItem, LookupSearch } from './lookup-item.ts';
import { useLookup } from './use-lookup.ts';

/** What a lookup field is about. */
export interface LookupFieldFacts<Item extends LookupItem> {
  readonly id: string;
  readonly value: Item | null;
  readonly onChange: (value: Item | null) => void;
  readonly search: LookupSearch<Item>;
  readonly recent?: readonly Item[] | undefined;
  readonly isLocked?: boolean | undefined;
}

/** The behaviour of a combobox: typing searches, arrows walk, Enter picks, Escape and leaving put the old label back. */
export function useLookupField<Item extends LookupItem>({ id, value, onChange, search, recent, isLocked = false }: LookupFieldFacts<Item>) {
  const anchor = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [hasWalked, setWalked] = useState(false);
  const [isPickAwaited, setPickAwaited] = useState(false);
  const text = typed ?? '';
  const showsRecent = recent !== undefined && text === '';
  const found = useLookup({ search, text, isOpen: isOpen && !showsRecent });
  const items = showsRecent ? recent : found.items;
  const activeIndex = Math.min(active, items.length - 1);
  const listId = `${id}-list`;

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(0);
    setWalked(false);
    setPickAwaited(false);
  };
  const pick = (item: Item) => {
    close();
    onChange(item);
  };
  const first = items[0];
  // Enter came before the answer, as a scanner does: the first item is meant.
  if (isPickAwaited && found.isAnswered) {
    if (first) queueMicrotask(() => pick(first));
    setPickAwaited(false);
  }
  const open = () => {
    if (!isLocked) setOpen(true);
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.currentTarget.value);
    setActive(0);
    setWalked(false);
    open();
  };
  const confirm = () => {
    const item = items[activeIndex];
    if (showsRecent || hasWalked || found.isAnswered) {
      if (item) pick(item);
    } else setPickAwaited(true);
  };
  const walk = (step: number) => {
    setWalked(true);
    setActive(wrap(activeIndex + step, items.length));
  };
  const leave = () => {
    if (typed === '' && value !== null) onChange(null);
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const act = keyAct(event.key, isOpen, { open, confirm, close, walk });
    if (!act) return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    act();
  };
  return {
    anchor,
    leave,
    isTextEmpty: showsRecent,
    clear: () => {
      close();
      onChange(null);
      anchor.current?.querySelector('input')?.focus();
    },
    inputProps: {
      role: 'combobox' as const,
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen && items.length > 0 ? `${listId}-${String(activeIndex)}` : undefined,
      value: typed ?? value?.label ?? '',
      onChange: type,
      onClick: open,
      onKeyDown,
    },
    listProps: {
      isOpen,
      anchor,
      listId,
      status: showsRecent ? ('ready' as const) : found.status,
      items,
      activeIndex,
      onPick: pick,
      onRetry: found.retry,
      onClose: close,
    },
  };
}

interface KeyActs {
  readonly open: () => void;
  readonly confirm: () => void;
  readonly close: () => void;
  readonly walk: (step: number) => void;
}

function keyAct(key: string, isOpen: boolean, acts: KeyActs): (() => void) | null {
  if (!isOpen) return key === 'ArrowDown' || key === 'ArrowUp' ? acts.open : null;
  if (key === 'ArrowDown') return () => acts.walk(1);
  if (key === 'ArrowUp') return () => acts.walk(-1);
  if (key === 'Enter') return acts.confirm;
  return key === 'Escape' ? acts.close : null;
}

function wrap(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
