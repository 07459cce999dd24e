import { useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { LookupItem, LookupSearch } from './lookup-item.ts';
import { useLookupList } from './use-lookup-list.ts';

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
export function useLookupField<Item extends LookupItem>(facts: LookupFieldFacts<Item>) {
  const { anchor, typed, isOpen, list, pick, close, clear, leave, open, type } = useLookupState(facts);
  const { items, status, activeIndex } = list;
  const listId = `${facts.id}-list`;
  const ariaProps = comboboxAria({ isOpen, listId, activeIndex, count: items.length });
  const onKeyDown = keyHandler({ ...list, isOpen, open, close });
  return {
    anchor,
    leave,
    clear,
    showsRecent: list.showsRecent,
    inputProps: { ...ariaProps, value: typed ?? facts.value?.label ?? '', onChange: type, onClick: open, onKeyDown },
    listProps: { isOpen, anchor, listId, status, items, activeIndex, onPick: pick, onRetry: list.retry, onClose: close },
  };
}

function useLookupState<Item extends LookupItem>({ value, onChange, search, recent, isLocked = false }: LookupFieldFacts<Item>) {
  const anchor = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const pick = (item: Item) => {
    close();
    onChange(item);
  };
  const list = useLookupList({ search, isOpen, typed, recent, onPick: pick });
  const close = () => {
    setOpen(false);
    setTyped(null);
    list.reset();
  };
  const clear = () => {
    close();
    onChange(null);
    anchor.current?.querySelector('input')?.focus();
  };
  const leave = () => {
    if (typed === '' && value !== null) onChange(null);
    close();
  };
  const open = () => setOpen(!isLocked);
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.currentTarget.value);
    list.reset();
    open();
  };
  return { anchor, typed, isOpen, list, pick, close, clear, leave, open, type };
}

interface ComboboxFacts {
  readonly isOpen: boolean;
  readonly listId: string;
  readonly activeIndex: number;
  readonly count: number;
}

function comboboxAria({ isOpen, listId, activeIndex, count }: ComboboxFacts) {
  return {
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? listId : undefined,
    'aria-activedescendant': isOpen && count > 0 ? `${listId}-${String(activeIndex)}` : undefined,
  } as const;
}

interface ComboboxActs {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly take: () => void;
  readonly walk: (step: number) => void;
}

function keyHandler(acts: ComboboxActs) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    // The Enter that ends a composition belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    const act = keyAct(event.key, acts);
    if (!act) return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    act();
  };
}

function keyAct(key: string, { isOpen, open, close, take, walk }: ComboboxActs): (() => void) | null {
  if (!isOpen) return key === 'ArrowDown' || key === 'ArrowUp' ? open : null;
  if (key === 'ArrowDown') return () => walk(1);
  if (key === 'ArrowUp') return () => walk(-1);
  if (key === 'Enter') return take;
  return key === 'Escape' ? close : null;
}
