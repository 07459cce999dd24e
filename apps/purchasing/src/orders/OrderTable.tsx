import { DocumentTotalsLine } from '@suanpan/document-kit/document-totals-line';
import { NoDocuments } from '@suanpan/document-kit/no-documents';
import type { DataColumn, RowSelection, SortOrder } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { type ReactNode, memo, useCallback, useDeferredValue, useMemo } from 'react';
import { useT } from '../texts.ts';
import { type OrderListState, isNarrowed } from './order-list-state.ts';
import { sortFromTable, sortToTable } from './use-order-columns.tsx';
import type { OrderRow, useOrderList } from './use-order-list.ts';

interface OrderTableProps {
  list: ReturnType<typeof useOrderList>;
  /** The same array until others are chosen. */
  columns: readonly DataColumn<OrderRow>[];
  /** Not deferred: a box answers at once. */
  selection: RowSelection | undefined;
  /** The way to enter the first one; the same element at each render. */
  action: ReactNode;
  /** Takes every filter off; the same function at each render. */
  onClear: () => void;
}

/** The rows of the list of orders. They are drawn after what somebody does with a filter, and make way for it. */
export function OrderTable({ list, ...rest }: OrderTableProps) {
  const { rows, totals, isLoading, isRefreshing, change } = list;
  const { field, direction } = list.state.sort;
  const isFiltered = isNarrowed(list.state);
  const shown = useMemo(
    () => ({ rows, totals, isLoading, isRefreshing, change, field, direction, isFiltered }),
    [rows, totals, isLoading, isRefreshing, change, field, direction, isFiltered],
  );
  return <Rows {...useDeferredValue(shown)} {...rest} />;
}

type RowsProps = Pick<OrderTableProps['list'], 'rows' | 'totals' | 'isLoading' | 'isRefreshing' | 'change'> &
  OrderListState['sort'] &
  Omit<OrderTableProps, 'list'> & { isFiltered: boolean };

const Rows = memo(function Rows({
  rows,
  totals,
  isLoading,
  isRefreshing,
  change,
  field,
  direction,
  columns,
  selection,
  ...rest
}: RowsProps) {
  const t = useT();
  const sortBy = useCallback((sort: SortOrder) => change({ sort: sortFromTable(sort) }), [change]);
  return (
    <DataTable
      label={t('orders.title')}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHref={addressOf}
      sort={sortToTable({ field, direction })}
      onSortChange={sortBy}
      selection={selection}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={<NoDocuments title={t('orders.empty')} body={t('orders.emptyBody')} {...rest} />}
      footer={totals && <DocumentTotalsLine totals={{ ...totals, amount: '0' }} />}
    />
  );
});

function idOf({ id }: OrderRow): string {
  return id;
}

/** Returns the address of a row's page. */
export function addressOf({ id }: OrderRow): string {
  return `/purchasing/orders/${id}`;
}
