import { tableFeatures, useTable } from '@tanstack/react-table';
import { useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names/class-names.ts';
import type { DataColumn, RowSelection, SortOrder } from './data-column.ts';
import { DataTableHead } from './DataTableHead.tsx';
import { DataTableRow } from './DataTableRow.tsx';
import { RecordWalkContext } from '../record-walk/record-walk-context.ts';
import { useMarkRow } from './use-mark-row.ts';
import { SkeletonRows } from './SkeletonRows.tsx';
import { useRowKeys } from './use-row-keys.ts';
import styles from './DataTable.module.css';

export interface DataTableProps<Row> {
  /** What the rows are, for assistive technology. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The page a row opens; the first column becomes its link. */
  rowHref?: ((row: Row) => string) | undefined;
  /** What a row does when it has no page. */
  onRowAction?: ((row: Row) => void) | undefined;
  sort?: SortOrder | null | undefined;
  onSortChange?: ((sort: SortOrder) => void) | undefined;
  /** The first rows are on their way: skeleton rows stand in the final layout. */
  isLoading?: boolean | undefined;
  /** Newer rows are on their way: the old ones stay, dimmed. */
  isRefreshing?: boolean | undefined;
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode;
  /** Sums and counts below the rows. */
  footer?: ReactNode;
  selection?: RowSelection | undefined;
  /** How many skeleton rows; 8 when absent. */
  skeletonRows?: number | undefined;
}

const features = tableFeatures({});

/** A list of like things, as rows on a desk and as cards on a phone. Renders a native `<table>`; rows are walked with ↑ ↓ or J K and opened with Enter. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, sort = null, selection, isLoading = false, isRefreshing = false, empty, footer } = props;
  if (!isLoading && rows.length === 0 && empty !== undefined) return <div className={styles.wrap}>{empty}</div>;
  return (
    <div className={styles.wrap}>
      <table
        className={classNames(styles.table)}
        role="table"
        aria-label={label}
        aria-busy={isLoading || isRefreshing || undefined}
        data-refreshing={isRefreshing || undefined}
        data-selectable={selection === undefined ? undefined : true}
      >
        <DataTableHead columns={columns} sort={sort} onSortChange={props.onSortChange} rowKeys={rows.map(rowKey)} selection={selection} />
        <DataTableBody {...props} />
      </table>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </div>
  );
}

function DataTableBody<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, rowHref, onRowAction, selection, isLoading, skeletonRows = 8 } = props;
  const data = useMemo(() => [...rows], [rows]);
  const definitions = useMemo(() => columns.map((column) => ({ id: column.id, header: column.header })), [columns]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowKey });
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  const mark = useMarkRow(keys, selection);
  const body = useRowKeys(data.length);
  const walk = useContext(RecordWalkContext);
  // Each way to open a row ends in a press of its link.
  const tellRows = rowHref && walk ? () => walk.onRowsOpened(data.map(rowHref)) : undefined;
  const shown = table.getRowModel().rows;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens for its rows, which are focusable
    <tbody role="rowgroup" ref={body.ref} onKeyDown={body.onKeyDown} onFocus={body.onFocus} onClick={tellRows}>
      {isLoading ? (
        <SkeletonRows columns={columns} count={skeletonRows} hasSelection={selection !== undefined} />
      ) : (
        shown.map((row, index) => (
          <DataTableRow
            key={row.id}
            rowId={row.id}
            row={row.original}
            columns={columns}
            href={rowHref?.(row.original)}
            onAction={onRowAction}
            selection={selection}
            onMark={mark}
            isTabStop={index === body.current}
          />
        ))
      )}
    </tbody>
  );
}
