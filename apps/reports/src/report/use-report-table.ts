import type { ListSort } from '@suanpan/app-kit/list-form';
import { useMemo } from 'react';
import type { ReportColumn } from './report-column.ts';
import { sortedRows } from './sorted-rows.ts';

/** The order of a report, kept in its address. */
interface OrderedList<Field extends string> {
  readonly state: { readonly sort: ListSort<Field> };
  readonly asked: { readonly sort: ListSort<Field> };
  readonly change: (next: { readonly sort: ListSort<Field> }) => void;
}

/** What a report has found. */
interface FoundRows<Row> {
  readonly found: readonly Row[];
  readonly columns: readonly ReportColumn<Row>[];
  readonly isLoading: boolean;
  readonly isRefreshing: boolean;
}

/** Returns what the table of a report is drawn from: its rows in the order that the address says. */
export function useReportTable<Row, Field extends string>(list: OrderedList<Field>, { found, columns, ...states }: FoundRows<Row>) {
  const { sort } = list.asked;
  const rows = useMemo(() => sortedRows(found, columns, sort), [found, columns, sort]);
  return {
    columns,
    rows,
    sort: list.state.sort as ListSort<string>,
    // The columns are those that the address knows; another one is read back as none.
    onSort: (next: ListSort<string>): void => list.change({ sort: next as ListSort<Field> }),
    isLoading: states.isLoading,
    isRefreshing: states.isRefreshing,
  };
}
