import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { EntryEdits } from './use-entry-rows.ts';
import type { CellMove } from './use-cell-moves.ts';

/** The cell an event happened in. */
export interface CellPlace {
  readonly row: number;
  readonly columnId: string;
}

/** What the events of a grid act on. */
export interface GridParts<Row> {
  readonly edits: Pick<EntryEdits<Row>, 'remove' | 'paste'>;
  readonly lookup: {
    readonly at: unknown;
    readonly confirm: () => boolean;
    readonly close: () => void;
    readonly walk: (step: number) => void;
  };
  readonly move: (request: CellPlace & { readonly move: CellMove }) => void;
}

/** Handles the keys of a cell; what it does not know keeps the browser's meaning. */
export function gridKeyDown<Row>(event: KeyboardEvent<HTMLElement>, place: CellPlace, parts: GridParts<Row>): void {
  // The Enter that ends a composition belongs to the input method; buttons keep their own keys.
  if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement) || !event.target.matches('[data-cell]')) return;
  const act = actOf(event, place, parts);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf<Row>(event: KeyboardEvent<HTMLElement>, place: CellPlace, parts: GridParts<Row>): (() => void) | null {
  const { edits, lookup } = parts;
  if (event.ctrlKey || event.metaKey) return event.key === 'Delete' ? () => edits.remove(place.row) : null;
  if (opensLookup(event)) return () => (event.target as HTMLElement).click();
  if (event.key === 'Enter') return () => enter(place, parts);
  if (event.key === 'Escape') return lookup.at === null ? null : lookup.close;
  return walkOf(stepOf(event), place, parts);
}

function opensLookup(event: KeyboardEvent<HTMLElement>): boolean {
  return event.key === 'F7' || (event.key === 'ArrowDown' && event.altKey);
}

function walkOf<Row>(step: number, place: CellPlace, { lookup, move }: GridParts<Row>): (() => void) | null {
  if (step === 0) return null;
  if (lookup.at !== null) return () => lookup.walk(step);
  return () => move({ ...place, move: step > 0 ? 'down' : 'up' });
}

function stepOf(event: KeyboardEvent<HTMLElement>): number {
  if (event.target instanceof HTMLSelectElement) return 0;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}

function enter<Row>(place: CellPlace, { lookup, move }: GridParts<Row>): void {
  if (lookup.confirm()) return;
  lookup.close();
  move({ ...place, move: 'next' });
}

/** Takes over a paste of several cells; a single value is pasted as text. */
export function gridPaste<Row>(event: ClipboardEvent<HTMLElement>, place: CellPlace, { edits, lookup }: GridParts<Row>): void {
  const text = event.clipboardData.getData('text/plain');
  if (!/[\t\r\n]/.test(text.replace(/(?:\r\n|\n|\r)$/, ''))) return;
  event.preventDefault();
  lookup.close();
  void edits.paste(text, place);
}
