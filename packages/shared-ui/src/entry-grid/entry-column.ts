import type { ReactNode } from 'react';
import type { LookupItem } from '../lookup/lookup-item.ts';
import type { SelectOption } from '../select-field/SelectField.tsx';

interface EntryColumnBase<Row> {
  readonly id: string;
  readonly header: string;
  readonly align?: 'start' | 'end' | undefined;
  /** Pixels; columns without it share the rest. */
  readonly width?: number | undefined;
  readonly placeholder?: string | undefined;
  /** Where it stands on a phone: lookups are the title and computed columns fields when absent; `stepper` gets − and +. */
  readonly phone?: 'title' | 'value' | 'field' | 'stepper' | 'hidden' | undefined;
  /** Whether this row's cell may be changed; true when absent. */
  isEditable?(row: Row): boolean;
  /** What keys do in this cell beside typing, by `KeyboardEvent.key`, with `mod+` in front when Ctrl or ⌘ is held, such as `=` or `mod+d`. */
  readonly keys?: Readonly<Record<string, EntryKey<Row>>> | undefined;
}

/** Changes a row for a key; null leaves the key its usual meaning. */
export type EntryKey<Row> = (at: {
  readonly row: Row;
  readonly index: number;
  readonly rows: readonly Row[];
}) => EntryKeyResult<Row> | null;

/** What comes of a key: the row after it, and where the focus goes then; it stays when nothing is said. */
export interface EntryKeyResult<Row> {
  readonly row: Row;
  /** A column of the same row, the next cell, or the first one of the next row. */
  readonly focus?: { readonly columnId: string } | 'next' | 'next-row' | undefined;
}

/** A cell that finds something by code, name or initials. `Item` may be narrower than LookupItem. */
export interface LookupEntryColumn<Row, Item extends LookupItem = LookupItem> extends EntryColumnBase<Row> {
  readonly kind: 'lookup';
  get(row: Row): LookupItem | null;
  set(row: Row, item: Item | null): Row;
  search(text: string, signal: AbortSignal): Promise<readonly Item[]>;
  renderItem?(item: Item): ReactNode;
}

/** A cell that holds a plain decimal string. */
export interface DecimalEntryColumn<Row> extends EntryColumnBase<Row> {
  readonly kind: 'decimal';
  /** Digits allowed after the point; 2 when absent. */
  readonly maxPlaces?: number | undefined;
  readonly allowNegative?: boolean | undefined;
  get(row: Row): string;
  set(row: Row, value: string): Row;
}

/** A cell that holds a word or two. */
export interface TextEntryColumn<Row> extends EntryColumnBase<Row> {
  readonly kind: 'text';
  get(row: Row): string;
  set(row: Row, value: string): Row;
}

/** A cell that holds one of a few values. */
export interface SelectEntryColumn<Row> extends EntryColumnBase<Row> {
  readonly kind: 'select';
  /** The values, or those of a row where they are not the same for all. */
  readonly options: readonly SelectOption[] | ((row: Row) => readonly SelectOption[]);
  get(row: Row): string;
  set(row: Row, value: string): Row;
}

/** A cell that follows from the others. */
export interface ComputedEntryColumn<Row> extends EntryColumnBase<Row> {
  readonly kind: 'computed';
  get(row: Row): ReactNode;
}

/** A column of an EntryGrid. */
export type EntryColumn<Row> =
  | LookupEntryColumn<Row>
  | DecimalEntryColumn<Row>
  | TextEntryColumn<Row>
  | SelectEntryColumn<Row>
  | ComputedEntryColumn<Row>;

/** What is wrong with cells, by `row.column`, such as `0.quantity`; rows count from 0. */
export type EntryErrors = Readonly<Record<`${number}.${string}`, string>>;

/** The line below the rows. */
export interface EntryFooter {
  /** Stands at the start, such as 合计 4 行. */
  readonly label: ReactNode;
  /** What stands below a column, by its id. */
  readonly cells?: Readonly<Record<string, ReactNode>> | undefined;
}

/** A row that was taken out, and the way to put it back. */
export interface RemovedEntry<Row> {
  readonly row: Row;
  readonly index: number;
  readonly undo: () => void;
}

/** What came of a paste. */
export interface PastedEntries {
  readonly rowCount: number;
  /** Texts that no item or number could be made of. */
  readonly unresolved: readonly string[];
}
