import { Button } from '@suanpan/shared-ui/button';
import { DataTable } from '@suanpan/shared-ui/data-table';
import type { ListSort } from '@suanpan/app-kit/list-form';
import { type ReactNode, useState } from 'react';
import { useT } from '../texts.ts';
import type { ReportColumn } from './report-column.ts';
import styles from './ReportTable.module.css';
import { useReportColumns } from './use-report-columns.tsx';

interface ReportTableProps<Row> {
  label: string;
  columns: readonly ReportColumn<Row>[];
  /** In their order. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort: ListSort<string>;
  onSort: (sort: ListSort<string>) => void;
  isLoading: boolean;
  isRefreshing: boolean;
  empty: ReactNode;
  footer?: ReactNode;
}

/** How many rows are drawn at once. */
const fewRows = 100;

/** The rows of a report, which can be sorted by any column; the first hundred until the rest is wanted. */
export function ReportTable<Row extends object>({ columns, rows, sort, onSort, ...rest }: ReportTableProps<Row>) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const shownColumns = useReportColumns(columns);
  const shown = isWhole ? rows : rows.slice(0, fewRows);
  return (
    <>
      <div className={styles.table}>
        <DataTable
          {...rest}
          columns={shownColumns}
          rows={shown}
          sort={{ column: sort.field, direction: sort.direction === 'ASC' ? 'ascending' : 'descending' }}
          onSortChange={({ column, direction }) => onSort({ field: column, direction: direction === 'ascending' ? 'ASC' : 'DESC' })}
        />
      </div>
      {shown.length < rows.length && (
        <Button onPress={() => setWhole(true)}>{t('report.more', { count: rows.length - shown.length })}</Button>
      )}
    </>
  );
}
