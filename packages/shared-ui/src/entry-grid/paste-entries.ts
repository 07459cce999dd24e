import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { LookupItem } from '../lookup/lookup-item.ts';
import type { EntryColumn, LookupEntryColumn, PastedEntries } from './entry-column.ts';
import { optionsOf } from './options-of.ts';

/** Rows that were copied from a spreadsheet, and where they go. */
export interface EntryPaste<Row> {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly newRow: () => Row;
  /** All columns from the focused one on. */
  readonly columns: readonly EntryColumn<Row>[];
  readonly startRow: number;
  readonly signal: AbortSignal;
}

/** Splits what a spreadsheet copies into lines of cells; a quoted cell may hold line breaks. */
function splitTable(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g;
  for (const [all, raw = '', end] of text.replace(/(?:\r\n|\n|\r)$/, '').matchAll(pattern)) {
    if (all === '' && end === '') break;
    lines
      .at(-1)
      ?.push(raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"').trim() : raw.trim());
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}

/** Returns the rows after a paste: looked-up things first, as they may bring defaults, then everything else. */
export async function pasteEntries<Row>(paste: EntryPaste<Row>): Promise<{ readonly rows: readonly Row[] } & PastedEntries> {
  const columns = paste.columns.filter((column) => column.kind !== 'computed');
  const lines = splitTable(paste.text);
  const rows = [...paste.rows];
  const unresolved: string[] = [];
  const filled = await Promise.all(
    lines.map(async (cells, line) => {
      const row = rows[paste.startRow + line] ?? paste.newRow();
      const found = await Promise.all(columns.map((column, index) => findItem(column, cells[index] ?? '', paste.signal)));
      return fillRow(row, { columns, cells, found, unresolved });
    }),
  );
  rows.splice(paste.startRow, filled.length, ...filled);
  return { rows, rowCount: filled.length, unresolved };
}

interface Line<Row> {
  readonly columns: readonly EntryColumn<Row>[];
  readonly cells: readonly string[];
  readonly found: readonly (LookupItem | null)[];
  readonly unresolved: string[];
}

function fillRow<Row>(row: Row, { columns, cells, found, unresolved }: Line<Row>): Row {
  const order = columns.map((_, index) => index).toSorted((a, b) => rank(columns[a]) - rank(columns[b]) || a - b);
  let filled = row;
  for (const index of order) {
    const text = cells[index] ?? '';
    const column = columns[index];
    if (text === '' || !column) continue;
    const next = setCell(filled, column, { text, item: found[index] ?? null });
    if (next === null) unresolved.push(text);
    else filled = next;
  }
  return filled;
}

function rank<Row>(column: EntryColumn<Row> | undefined): number {
  return column?.kind === 'lookup' ? 0 : 1;
}

function setCell<Row>(row: Row, column: EntryColumn<Row>, { text, item }: { text: string; item: LookupItem | null }): Row | null {
  if (column.kind === 'computed') return row;
  if (column.isEditable && !column.isEditable(row)) return row;
  if (column.kind === 'lookup') return item ? column.set(row, item) : null;
  if (column.kind === 'text') return column.set(row, text);
  if (column.kind === 'select') {
    const option = optionsOf(column, row).find(({ value, label }) => value === text || label === text);
    return option ? column.set(row, option.value) : null;
  }
  const parsed = parseDecimal(text, column);
  return parsed.ok ? column.set(row, parsed.value) : null;
}

async function findItem<Row>(column: EntryColumn<Row>, text: string, signal: AbortSignal): Promise<LookupItem | null> {
  if (column.kind !== 'lookup' || text === '') return null;
  return searchOne(column, text, signal);
}

async function searchOne<Row>(column: LookupEntryColumn<Row>, text: string, signal: AbortSignal): Promise<LookupItem | null> {
  try {
    const items = await column.search(text, signal);
    const exact = items.find(({ id, label, description }) => [id, label, description].includes(text));
    return exact ?? (items.length === 1 ? (items[0] ?? null) : null);
  } catch {
    // A search that failed leaves its text unresolved, which the caller tells the reader.
    return null;
  }
}
