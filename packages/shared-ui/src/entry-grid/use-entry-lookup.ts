import { useId, useRef, useState } from 'react';
import type { LookupItem } from '../lookup/lookup-item.ts';
import { useLookupList } from '../lookup/use-lookup-list.ts';
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
  readonly rowId: string;
  readonly columnId: string;
  readonly typed: string | null;
  readonly listId: string;
  readonly activeId: string | undefined;
}

const none = () => Promise.resolve([]);

/** The one lookup all cells of a grid share: which cell it hangs on, what was typed there, what was found. */
export function useEntryLookup<Row>(onPick: (at: LookupAt<Row>, item: LookupItem | null) => void) {
  const listId = useId();
  const anchor = useRef<HTMLElement | null>(null);
  const [at, setAt] = useState<LookupAt<Row> | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const pick = (item: LookupItem) => {
    if (!at) return;
    close();
    onPick(at, item);
  };
  const column = at?.column;
  const list = useLookupList<LookupItem>({
    search: column ? (text, signal) => column.search(text, signal) : none,
    isOpen: at !== null,
    scope: at ? `${at.rowId}.${at.column.id}` : '',
    typed,
    onPick: pick,
  });
  const open = (cell: LookupAt<Row>, text: string | null) => {
    anchor.current = cell.input;
    setAt(cell);
    setTyped(text);
    list.reset();
  };
  const close = () => {
    setAt(null);
    setTyped(null);
    list.reset();
  };
  /** Returns whether Enter belongs to the lookup rather than to the grid. */
  const confirm = (): boolean => {
    if (!at || ((typed ?? '') === '' && !list.hasWalked)) return false;
    list.take();
    return true;
  };
  const leave = () => {
    if (at && typed === '') onPick(at, null);
    close();
  };
  return { at, typed, anchor, listId, list, open, close, pick, confirm, leave, walk: list.walk };
}
