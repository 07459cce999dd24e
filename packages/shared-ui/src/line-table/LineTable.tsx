import { type ReactNode, useDeferredValue } from 'react';
import type { DataColumn } from '../data-table/data-column.ts';
import styles from './LineTable.module.css';

export interface LineTableProps<Row> {
  /** What the lines are, for assistive technology. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The last line: what stands below each column, by its id. */
  totals?: Readonly<Record<string, ReactNode>> | undefined;
}

/** How many lines are there at once: more than a screen has. The others follow, so that a long document does not keep its head waiting. */
const atOnce = 40;

/** The ruled lines of a document that is only read; grouped rows on a phone. Renders a native `<table>`. */
export function LineTable<Row>({ label, columns, rows, rowKey, totals }: LineTableProps<Row>) {
  const shown = useDeferredValue(rows, rows.slice(0, atOnce));
  return (
    <div className={styles.scroll}>
      <table className={styles.table} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" data-align={column.align} style={{ inlineSize: column.width }}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <td key={column.id} role="cell" data-align={column.align} data-phone={column.phone ?? 'meta'} data-label={column.header}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals === undefined ? null : (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <td key={column.id} role="cell" data-align={column.align}>
                  {totals[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
