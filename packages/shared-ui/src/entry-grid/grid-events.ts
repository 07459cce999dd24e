import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { EntryColumn } from './entry-column.ts';
import type { EntryEdits } from './use-entry-rows.ts';
import type { CellMove } from './cell-beside.ts';

/** The cell an event happened in. */
export interface CellPlace {
  readonly row: number;
  readonly columnId: string;
}

/** What the events of a grid act on. */
export interface GridParts<Row> {
  readonly columns: readonly EntryColumn<Row>[];
  readonly shown: readonly Row[];
  readonly edits: Pick<EntryEdits<Row>, 'change' | 'remove' | 'paste'>;
  readonly lookup: {
    readonly at: unknown;
    readonly confirm: () => boolean;
    readonly close: () => void;
    readonly walk: (step: number) => void;
  };
  /** Moves from a field at once. */
  readonly step: (from: HTMLElement, move: CellMove) => void;
  /** Moves from a cell after the change that came with the move is on the screen. */
  readonly move: (request: CellPlace & { readonly move: CellMove }) => void;
}

/** Handles the keys of a cell; what it does not know keeps the browser's meaning. */
export function gridKeyDown<Row>(event: KeyboardEvent<HTMLElement>, parts: GridParts<Row>): void {
  const place = placeOf(event.target);
  // The Enter that ends a composition belongs to the input method; buttons keep their own keys.
  if (event.nativeEvent.isComposing || place === null) return;
  const act = actOf(event, place, parts);
  if (!act) return;
  event.preventDefault();
  act();
}

/** The place that a cell's field carries as `<row>.<column>`; null for whatever else stands in a line. */
function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
  if (cell === undefined) return null;
  const dot = cell.indexOf('.');
  return { row: Number(cell.slice(0, dot)), columnId: cell.slice(dot + 1) };
}

function actOf<Row>(event: KeyboardEvent<HTMLElement>, place: CellPlace, parts: GridParts<Row>): (() => void) | null {
  const { edits, lookup } = parts;
  const own = ownKey(event, place, parts);
  if (own) return own;
  if (event.ctrlKey || event.metaKey) return event.key === 'Delete' ? () => edits.remove(place.row) : null;
  if (opensLookup(event)) return () => (event.target as HTMLElement).click();
  const cell = event.target as HTMLElement;
  if (event.key === 'Enter') return () => enter(cell, place, parts);
  if (event.key === 'Escape') return lookup.at === null ? null : lookup.close;
  const aside = asideOf(event);
  if (aside !== null && lookup.at === null) return () => parts.step(cell, aside);
  return walkOf(stepOf(event), cell, parts);
}

/** What the column itself does for a key. */
function ownKey<Row>(event: KeyboardEvent<HTMLElement>, { row: index, columnId }: CellPlace, parts: GridParts<Row>): (() => void) | null {
  const { columns, shown, edits, move } = parts;
  const key = event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key;
  const act = columns.find(({ id }) => id === columnId)?.keys?.[key];
  const row = shown[index];
  const result = act && row !== undefined ? act({ row, index, rows: shown }) : null;
  if (result === null) return null;
  return () => {
    if (result.row !== row) edits.change(index, result.row);
    if (result.focus === 'next') move({ row: index, columnId, move: 'next' });
    else if (result.focus === 'next-row') move({ row: index, columnId: lastOf(columns), move: 'next' });
    else if (result.focus) move({ row: index, columnId: result.focus.columnId, move: 'here' });
  };
}

function lastOf<Row>(columns: readonly EntryColumn<Row>[]): string {
  return columns.findLast(({ kind }) => kind !== 'computed')?.id ?? '';
}

/** ← and → leave a cell from the end of what is in it, or when all of it is marked, as it is on arriving. */
function asideOf({ key, target }: KeyboardEvent<HTMLElement>): 'next' | 'previous' | null {
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || !(target instanceof HTMLInputElement)) return null;
  const { selectionStart: start, selectionEnd: end, value } = target;
  if (start === 0 && end === value.length) return key === 'ArrowLeft' ? 'previous' : 'next';
  if (start !== end) return null;
  if (key === 'ArrowLeft') return start === 0 ? 'previous' : null;
  return end === value.length ? 'next' : null;
}

function opensLookup(event: KeyboardEvent<HTMLElement>): boolean {
  return event.key === 'F7' || (event.key === 'ArrowDown' && event.altKey);
}

function walkOf<Row>(by: number, cell: HTMLElement, { lookup, step }: GridParts<Row>): (() => void) | null {
  if (by === 0) return null;
  if (lookup.at !== null) return () => lookup.walk(by);
  return () => step(cell, by > 0 ? 'down' : 'up');
}

function stepOf(event: KeyboardEvent<HTMLElement>): number {
  if (event.target instanceof HTMLSelectElement) return 0;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}

function enter<Row>(cell: HTMLElement, place: CellPlace, { lookup, step, move }: GridParts<Row>): void {
  if (lookup.confirm()) return;
  if (lookup.at === null) return step(cell, 'next');
  lookup.close();
  move({ ...place, move: 'next' });
}

/** Takes over a paste of several cells; a single value is pasted as text. */
export function gridPaste<Row>(event: ClipboardEvent<HTMLElement>, { edits, lookup }: GridParts<Row>): void {
  const place = placeOf(event.target);
  if (place === null) return;
  const text = event.clipboardData.getData('text/plain');
  if (!/[\t\r\n]/.test(text.replace(/(?:\r\n|\n|\r)$/, ''))) return;
  event.preventDefault();
  lookup.close();
  void edits.paste(text, place);
}
