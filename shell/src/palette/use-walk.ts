import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { type PaletteEntry, entryId } from './palette-entry.ts';

export interface WalkFacts {
  readonly entries: readonly PaletteEntry[];
  readonly isSearching: boolean;
  readonly onOpen: (entry: PaletteEntry, inNewTab: boolean) => void;
}

/** The walk through the list: arrows move, Enter opens, and an Enter that comes before there is anything waits for the first. */
export function useWalk({ entries, isSearching, onOpen }: WalkFacts) {
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const walked = entries.findIndex((entry) => entryId(entry) === walkedTo);
  const index = Math.max(walked, 0);
  const active = entries[index];
  const openFirst = useEffectEvent((entry: PaletteEntry) => onOpen(entry, false));
  useEffect(() => {
    if (isAwaited && active) openFirst(active);
  }, [isAwaited, active]);
  const step = (by: number): void => {
    const next = entries[(index + by + entries.length) % Math.max(entries.length, 1)];
    if (next) setWalkedTo(entryId(next));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key !== 'Enter') return;
    else if (active) onOpen(active, event.ctrlKey || event.metaKey);
    else setAwaited(isSearching);
    event.preventDefault();
  };
  const reset = (): void => {
    setWalkedTo(null);
    setAwaited(false);
  };
  return { active, press, reset };
}
