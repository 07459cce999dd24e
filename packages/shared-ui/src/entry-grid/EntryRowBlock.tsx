import { type ReactNode, memo } from 'react';
import { EntryRow, type EntryRowProps } from './EntryRow.tsx';
import styles from './EntryGrid.module.css';

/** How many lines are looked at together: in a long document most have not changed, and blocks of them are passed over at once. */
export const blockSize = 10;

/** Some lines one after the other. */
export interface Block<Row> {
  /** Where the first of them stands. */
  readonly start: number;
  readonly rows: readonly Row[];
}

/** Returns lines in blocks. */
export function blocksOf<Row>(rows: readonly Row[]): readonly Block<Row>[] {
  const starts = Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, block) => block * blockSize);
  return starts.map((start) => ({ start, rows: rows.slice(start, start + blockSize) }));
}

export interface EntryRowBlockProps<Row>
  extends Block<Row>, Pick<EntryRowProps<Row>, 'columns' | 'errors' | 'openLookup' | 'actions' | 'gridId' | 'before'> {
  /** How many of its lines are the document's own. */
  filled: number;
  rowKey: (row: Row) => string;
  isBlank: (row: Row) => boolean;
}

function EntryRowBlockView<Row>({ rows, start, filled, rowKey, isBlank, openLookup, ...props }: EntryRowBlockProps<Row>): ReactNode {
  return (
    <div role="rowgroup" className={styles.block}>
      <div role="presentation" className={styles.lines} onKeyDown={props.actions.keyDown} onPaste={props.actions.paste}>
        {rows.map((row, index) => (
          <EntryRow
            key={rowKey(row)}
            row={row}
            rowId={rowKey(row)}
            index={start + index}
            isBlank={index >= filled || isBlank(row)}
            openLookup={openLookup?.rowId === rowKey(row) ? openLookup : null}
            {...props}
          />
        ))}
      </div>
    </div>
  );
}

function isSame<Row>(before: EntryRowBlockProps<Row>, after: EntryRowBlockProps<Row>): boolean {
  const keys = ['start', 'filled', 'columns', 'errors', 'openLookup', 'actions', 'before'] as const;
  if (keys.some((key) => before[key] !== after[key])) return false;
  return before.rows.length === after.rows.length && before.rows.every((row, index) => row === after.rows[index]);
}

/** Some lines of an EntryGrid one after the other, looked at only when one of them changed. */
export const EntryRowBlock = memo(EntryRowBlockView, isSame) as typeof EntryRowBlockView;
