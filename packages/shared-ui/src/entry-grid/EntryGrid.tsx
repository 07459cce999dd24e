import { useId, useMemo, useRef } from 'react';
import type { LookupItem } from '../lookup/lookup-item.ts';
import { LookupPopover } from '../lookup/LookupPopover.tsx';
import type { EntryColumn, EntryErrors, EntryFooter, PastedEntries, RemovedEntry } from './entry-column.ts';
import { EntryGridFooter, EntryGridHead } from './EntryGridEdges.tsx';
import { gridTracks } from './grid-tracks.ts';
import { EntryRowBlock, blockSize, blocksOf } from './EntryRowBlock.tsx';
import type { EntryRowActions } from './EntryRow.tsx';
import { gridKeyDown, gridPaste } from './grid-events.ts';
import { useCellMoves } from './use-cell-moves.ts';
import { useEntryLookup } from './use-entry-lookup.ts';
import type { LookupAt } from './use-entry-lookup.ts';
import { useEntryRows } from './use-entry-rows.ts';
import styles from './EntryGrid.module.css';

export interface EntryGridProps<Row> {
  /** What the lines are, for assistive technology. */
  label: string;
  /** Keep their identity between renders: a new array draws every row anew. */
  columns: readonly EntryColumn<Row>[];
  /** The lines; the blank one at the end is the grid's own. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onRowsChange: (rows: readonly Row[]) => void;
  newRow: () => Row;
  isBlank: (row: Row) => boolean;
  errors?: EntryErrors | undefined;
  footer?: EntryFooter | undefined;
  /** How many lines stand before these, where the lines are shown in pages. */
  before?: number | undefined;
  /** Whether lines stand after these, so that no blank one is at the end. */
  goesOn?: boolean | undefined;
  /** Told of a removed line, to offer to put it back. */
  onRemove?: ((removed: RemovedEntry<Row>) => void) | undefined;
  /** Told what came of rows pasted from a spreadsheet. */
  onPaste?: ((pasted: PastedEntries) => void) | undefined;
}

const noErrors: EntryErrors = {};

/**
 * The lines of a document as they are entered: a ruled table on a desk, grouped rows with steppers on a phone.
 *
 * Enter goes to the next cell, ↑ ↓ to the next row, Ctrl+Delete removes the row; rows pasted from a spreadsheet fill from the focused cell on.
 */
export function EntryGrid<Row>(props: EntryGridProps<Row>) {
  const { label, columns, rows, rowKey, isBlank, errors = noErrors, footer, before = 0 } = props;
  const gridId = useId();
  const { shown, edits } = useEntryRows(props);
  const { root, step, move } = useCellMoves();
  const onPick = (at: LookupAt<Row>, item: LookupItem | null) => {
    const row = shown[at.row];
    if (row === undefined) return;
    edits.change(at.row, at.column.set(row, item));
    if (item) move({ row: at.row, columnId: at.column.id, move: 'next' });
  };
  const lookup = useEntryLookup(onPick);
  const latest = useRef({ columns, shown, lookup, edits, step, move });
  latest.current = { columns, shown, lookup, edits, step, move };
  const actions = useMemo<EntryRowActions<Row>>(
    () => ({
      change: edits.change,
      remove: edits.remove,
      openLookup: (at, typed) => latest.current.lookup.open(at, typed),
      leaveLookup: () => latest.current.lookup.leave(),
      keyDown: (event) => gridKeyDown(event, latest.current),
      paste: (event) => gridPaste(event, latest.current),
    }),
    [edits],
  );
  const { at, typed, list, listId } = lookup;
  const activeId = list.items.length > 0 ? `${listId}-${String(list.activeIndex)}` : undefined;
  const openLookup = useMemo(
    () => (at ? { rowId: at.rowId, columnId: at.column.id, typed, listId, activeId } : null),
    [at, typed, listId, activeId],
  );
  return (
    <div className={styles.scroll}>
      <div ref={root} className={styles.grid} style={useMemo(() => gridTracks(columns), [columns])} role="table" aria-label={label}>
        <EntryGridHead columns={columns} />
        {blocksOf(shown).map((block) => (
          <EntryRowBlock
            key={block.start}
            {...block}
            filled={Math.min(Math.max(rows.length - block.start, 0), blockSize)}
            rowKey={rowKey}
            isBlank={isBlank}
            columns={columns}
            errors={errors}
            openLookup={at && at.row >= block.start && at.row < block.start + blockSize ? openLookup : null}
            actions={actions}
            gridId={gridId}
            before={before}
          />
        ))}
        {footer === undefined ? null : <EntryGridFooter columns={columns} footer={footer} />}
      </div>
      <LookupPopover
        key={at ? `${at.rowId}.${at.column.id}` : ''}
        isOpen={at !== null}
        anchor={lookup.anchor}
        listId={listId}
        label={at?.column.header ?? label}
        status={list.status}
        items={list.items}
        activeIndex={list.activeIndex}
        onPick={lookup.pick}
        onRetry={list.retry}
        onClose={lookup.close}
        renderItem={at?.column.renderItem ? (item) => at.column.renderItem?.(item) : undefined}
      />
    </div>
  );
}
