import type { EntryColumn, EntryFooter } from './entry-column.ts';
import styles from './EntryGrid.module.css';

export interface EntryGridHeadProps<Row> {
  columns: readonly EntryColumn<Row>[];
}

/** The headings of an EntryGrid. Renders a `<thead>`. */
export function EntryGridHead<Row>({ columns }: EntryGridHeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className={styles.position}>
          #
        </th>
        {columns.map((column) => (
          <th key={column.id} role="columnheader" scope="col" data-align={column.align ?? (column.kind === 'decimal' ? 'end' : undefined)}>
            {column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export interface EntryGridFooterProps<Row> {
  columns: readonly EntryColumn<Row>[];
  footer: EntryFooter;
}

/** The sums of an EntryGrid. Renders a `<tfoot>`; the label takes the columns before the first sum. */
export function EntryGridFooter<Row>({ columns, footer }: EntryGridFooterProps<Row>) {
  const first = columns.findIndex(({ id }) => footer.cells?.[id] !== undefined);
  const labelled = first === -1 ? columns.length : first;
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <td role="cell" style={{ gridColumn: `span ${labelled + 1}` }} aria-colspan={labelled + 1}>
          {footer.label}
        </td>
        {columns.slice(labelled).map((column) => (
          <td key={column.id} role="cell" data-align={column.align ?? (column.kind === 'decimal' ? 'end' : undefined)}>
            {footer.cells?.[column.id]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
