import type { EntryColumn, EntryFooter } from './entry-column.ts';
import styles from './EntryGrid.module.css';

export interface EntryGridHeadProps<Row> {
  columns: readonly EntryColumn<Row>[];
}

/** The headings of an EntryGrid. Renders a `rowgroup`. */
export function EntryGridHead<Row>({ columns }: EntryGridHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row">
        <div role="columnheader" className={styles.position}>
          #
        </div>
        {columns.map((column) => (
          <div key={column.id} role="columnheader" data-align={column.align ?? (column.kind === 'decimal' ? 'end' : undefined)}>
            {column.header}
          </div>
        ))}
      </div>
    </div>
  );
}

export interface EntryGridFooterProps<Row> {
  columns: readonly EntryColumn<Row>[];
  footer: EntryFooter;
}

/** The sums of an EntryGrid. Renders a `rowgroup`; the label takes the columns before the first sum. */
export function EntryGridFooter<Row>({ columns, footer }: EntryGridFooterProps<Row>) {
  const first = columns.findIndex(({ id }) => footer.cells?.[id] !== undefined);
  const labelled = first === -1 ? columns.length : first;
  return (
    <div role="rowgroup" className={styles.foot}>
      <div role="row">
        <div role="cell" style={{ gridColumn: `span ${labelled + 1}` }} aria-colspan={labelled + 1}>
          {footer.label}
        </div>
        {columns.slice(labelled).map((column) => (
          <div key={column.id} role="cell" data-align={column.align ?? (column.kind === 'decimal' ? 'end' : undefined)}>
            {footer.cells?.[column.id]}
          </div>
        ))}
      </div>
    </div>
  );
}
