import { memo } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { DecimalCell, LookupCell, SelectCell, TextCell } from './EntryCell.tsx';
import type { CellInputProps } from './EntryCell.tsx';
import type { EntryColumn, EntryErrors, LookupEntryColumn } from './entry-column.ts';
import type { OpenLookup } from './use-entry-lookup.ts';
import styles from './EntryGrid.module.css';

/** What a row can ask of its grid; its identity never changes. */
export interface EntryRowActions<Row> {
  readonly change: (index: number, row: Row) => void;
  readonly remove: (index: number) => void;
  readonly openLookup: (
    at: { row: number; rowId: string; column: LookupEntryColumn<Row>; input: HTMLInputElement },
    typed: string | null,
  ) => void;
  readonly leaveLookup: () => void;
  readonly keyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly paste: (event: ClipboardEvent<HTMLElement>) => void;
}

export interface EntryRowProps<Row> {
  row: Row;
  rowId: string;
  index: number;
  /** How many lines stand before those of the grid. */
  before: number;
  columns: readonly EntryColumn<Row>[];
  errors: EntryErrors;
  isBlank: boolean;
  openLookup: OpenLookup | null;
  actions: EntryRowActions<Row>;
  gridId: string;
}

function EntryRowView<Row>({ row, rowId, index, before, columns, errors, isBlank, openLookup, actions, gridId }: EntryRowProps<Row>) {
  const messages = useMessages();
  const wrong = columns.filter((column) => errors[`${index}.${column.id}`] !== undefined);
  const number = before + index + 1;
  const noteId = `${gridId}-${String(index)}-note`;
  return (
    <>
      <div role="row" className={styles.row} data-blank={isBlank || undefined}>
        <div role="cell" className={styles.position}>
          <span className={styles.ordinal}>{number}</span>
          {isBlank ? null : (
            <button
              type="button"
              tabIndex={-1}
              className={styles.remove}
              aria-label={`${messages.removeRow} ${String(number)}`}
              onClick={() => actions.remove(index)}
            >
              <Icon name="trash" />
            </button>
          )}
        </div>
        {columns.map((column) => (
          <div
            key={column.id}
            role="cell"
            className={styles.cell}
            data-align={column.align ?? (column.kind === 'decimal' ? 'end' : undefined)}
            data-kind={column.kind}
            data-phone={column.phone ?? (column.kind === 'lookup' ? 'title' : 'field')}
            data-label={column.header}
          >
            <Cell
              row={row}
              column={column}
              openLookup={openLookup?.columnId === column.id ? openLookup : null}
              inputProps={{
                'data-cell': `${String(index)}.${column.id}`,
                'aria-label': `${column.header} ${messages.rowNumber} ${String(number)}`,
                'aria-invalid': wrong.includes(column) || undefined,
                'aria-describedby': wrong.includes(column) ? noteId : undefined,
                disabled: column.isEditable ? !column.isEditable(row) : false,
                placeholder: isBlank && column.kind !== 'computed' ? column.placeholder : undefined,
              }}
              onChange={(next) => actions.change(index, next)}
              onOpenLookup={(input, typed) => {
                if (column.kind === 'lookup') actions.openLookup({ row: index, rowId, column, input }, typed);
              }}
              onLeaveLookup={actions.leaveLookup}
            />
          </div>
        ))}
      </div>
      {wrong.length === 0 ? null : (
        <div role="row" className={styles.noteRow}>
          <div role="cell" id={noteId} aria-colspan={columns.length + 1} className={styles.note}>
            {wrong.map((column) => `${column.header}: ${errors[`${index}.${column.id}`] ?? ''}`).join('  ')}
          </div>
        </div>
      )}
    </>
  );
}

interface CellProps<Row> {
  readonly row: Row;
  readonly column: EntryColumn<Row>;
  readonly openLookup: OpenLookup | null;
  readonly inputProps: CellInputProps;
  readonly onChange: (row: Row) => void;
  readonly onOpenLookup: (input: HTMLInputElement, typed: string | null) => void;
  readonly onLeaveLookup: () => void;
}

function Cell<Row>({ row, column, openLookup, inputProps, onChange, onOpenLookup, onLeaveLookup }: CellProps<Row>) {
  switch (column.kind) {
    case 'lookup': {
      const label = column.get(row)?.label ?? '';
      return <LookupCell label={label} open={openLookup} inputProps={inputProps} onOpen={onOpenLookup} onLeave={onLeaveLookup} />;
    }
    case 'decimal':
      return <DecimalCell row={row} column={column} inputProps={inputProps} onChange={onChange} />;
    case 'text':
      return <TextCell row={row} column={column} inputProps={inputProps} onChange={onChange} />;
    case 'select':
      return <SelectCell row={row} column={column} inputProps={inputProps} onChange={onChange} />;
    case 'computed':
      return <span className={styles.computed}>{column.get(row)}</span>;
  }
}

function isSame<Row>(before: EntryRowProps<Row>, after: EntryRowProps<Row>): boolean {
  const keys = ['row', 'rowId', 'index', 'before', 'columns', 'isBlank', 'openLookup', 'actions'] as const;
  if (keys.some((key) => before[key] !== after[key])) return false;
  return after.columns.every(({ id }) => before.errors[`${before.index}.${id}`] === after.errors[`${after.index}.${id}`]);
}

/** One line of an EntryGrid, drawn anew only when something of its own changed. Renders a `row`, and a second one for its errors. */
export const EntryRow = memo(EntryRowView, isSame) as typeof EntryRowView;
