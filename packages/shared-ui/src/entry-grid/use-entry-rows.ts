import { useRef, useState } from 'react';
import type { EntryColumn, PastedEntries, RemovedEntry } from './entry-column.ts';
import { pasteEntries } from './paste-entries.ts';

/** What the rows of a grid are and who is told of changes. */
export interface EntryRowsFacts<Row> {
  readonly columns: readonly EntryColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly newRow: () => Row;
  readonly isBlank: (row: Row) => boolean;
  readonly onRowsChange: (rows: readonly Row[]) => void;
  readonly goesOn?: boolean | undefined;
  readonly onRemove?: ((removed: RemovedEntry<Row>) => void) | undefined;
  readonly onPaste?: ((pasted: PastedEntries) => void) | undefined;
}

/** Keeps one blank row at the end and turns edits into new rows; the blank one is not part of the rows until something is in it. */
export function useEntryRows<Row>(facts: EntryRowsFacts<Row>) {
  const { rows, rowKey, newRow, isBlank, goesOn = false } = facts;
  const [blank, setBlank] = useState(newRow);
  const last = rows.at(-1);
  const endsBlank = last !== undefined && isBlank(last);
  if (!endsBlank && rows.some((row) => rowKey(row) === rowKey(blank))) setBlank(newRow());
  const shown = endsBlank || goesOn ? rows : [...rows, blank];

  const latest = useRef({ facts, shown });
  latest.current = { facts, shown };
  const [edits] = useState(() => createEdits(latest));
  return { shown, edits };
}

interface Latest<Row> {
  current: { facts: EntryRowsFacts<Row>; shown: readonly Row[] };
}

/** The ways to change the rows of a grid; their identity never changes, so that rows can stay memoised. */
export type EntryEdits<Row> = ReturnType<typeof createEdits<Row>>;

function createEdits<Row>(latest: Latest<Row>) {
  const publish = (rows: readonly Row[]) => {
    const { facts } = latest.current;
    const trimmed = rows.filter((row, index) => index < facts.rows.length || !facts.isBlank(row));
    // A second edit in the same tick must see the first.
    latest.current = { facts: { ...facts, rows: trimmed }, shown: rows };
    facts.onRowsChange(trimmed);
  };
  return {
    change(index: number, row: Row) {
      publish(latest.current.shown.map((before, at) => (at === index ? row : before)));
    },
    remove(index: number) {
      const { facts } = latest.current;
      const row = facts.rows[index];
      if (row === undefined) return;
      facts.onRowsChange(facts.rows.toSpliced(index, 1));
      const undo = () => latest.current.facts.onRowsChange(latest.current.facts.rows.toSpliced(index, 0, row));
      facts.onRemove?.({ row, index, undo });
    },
    async paste(text: string, at: { readonly row: number; readonly columnId: string }) {
      const { facts, shown } = latest.current;
      const start = facts.columns.findIndex((column) => column.id === at.columnId);
      const signal = new AbortController().signal;
      const result = await pasteEntries({
        text,
        rows: shown,
        newRow: facts.newRow,
        columns: facts.columns.slice(start),
        startRow: at.row,
        signal,
      });
      publish(result.rows);
      facts.onPaste?.({ rowCount: result.rowCount, unresolved: result.unresolved });
    },
  };
}
