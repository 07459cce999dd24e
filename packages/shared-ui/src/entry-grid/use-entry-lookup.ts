import { useId, useRef, useState } from 'react';
import type { LookupItem } from '../lookup/lookup-item.ts';
import { useLookup } from '../lookup/use-lookup.ts';
import type { LookupEntryColumn } from './entry-column.ts';

/** The cell whose lookup is open. */
export interface LookupAt<Row> {
  readonly row: number;
  readonly rowId: string;
  readonly column: LookupEntryColumn<Row>;
  readonly input: HTMLInputElement;
}

/** What the cell with the open lookup must know. */
export interface OpenLookup {
  readonly columnId: string;
  readonly typed: string | null;
  readonly listId: string;
  readonly activeId: string | undefined;
}

const none = () => Promise.resolve([]);

/** The one lookup all cells of a grid share: which cell it hangs on, what was typed there, what was found. */
export function useEntryLookup<Row>(onPick: (at: LookupAt<Row>, item: LookupItem | null, isKey: boolean) => void) {
  const listId = useId();
  const anchor = useRef<HTMLElement | null>(null);
  const [at, setAt] = useState<LookupAt<Row> | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [walked, setWalked] = useState<number | null>(null);
  const [isPickAwaited, setPickAwaited] = useState(false);
  const scope = at ? `${at.rowId}.${at.column.id}` : '';
  const column = at?.column;
  const found = useLookup<LookupItem>({
    search: column ? (text, signal) => column.search(text, signal) : none,
    text: typed ?? '',
    isOpen: at !== null,
    scope,
  });
  const activeIndex = Math.min(walked ?? 0, found.items.length - 1);

  const open = (cell: LookupAt<Row>, text: string | null) => {
    anchor.current = cell.input;
    setAt(cell);
    setTyped(text);
    setWalked(null);
    setPickAwaited(false);
  };
  const close = () => {
    setAt(null);
    setTyped(null);
    setWalked(null);
    setPickAwaited(false);
  };
  const pick = (item: LookupItem, isKey: boolean) => {
    if (!at) return;
    close();
    onPick(at, item, isKey);
  };
  if (isPickAwaited && found.isAnswered) {
    setPickAwaited(false);
    const first = found.items[0];
    // Enter came before the answer, as a scanner does: the first item is meant.
    if (first) queueMicrotask(() => pick(first, true));
  }
  /** Returns whether Enter belongs to the lookup rather than to the grid. */
  const confirm = (): boolean => {
    if (!at || ((typed ?? '') === '' && walked === null)) return false;
    const item = found.items[activeIndex];
    if (!found.isAnswered && walked === null) setPickAwaited(true);
    else if (item) pick(item, true);
    return true;
  };
  const leave = () => {
    if (at && typed === '') onPick(at, null, false);
    close();
  };
  const walk = (step: number) =>
    setWalked(
      (activeIndex + (walked === null && step > 0 && typed === null ? 0 : step) + found.items.length) % Math.max(found.items.length, 1),
    );
  return { at, typed, anchor, listId, found, activeIndex, open, close, pick, confirm, leave, walk };
}
