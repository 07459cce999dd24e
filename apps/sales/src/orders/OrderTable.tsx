import { DataTable } from '@suanpan/shared-ui/data-table';
import type { DataColumn, RowSelection, SortOrder } from '@suanpan/shared-ui/data-column';
import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { useT } from '../texts.ts';
import { NoOrders } from './NoOrders.tsx';
import { type OrderListState, writeOrderListState } from './order-list-state.ts';
import { OrderTotalsLine } from './OrderTotalsLine.tsx';
import { sortFromTable, sortToTable } from './use-order-columns.tsx';
import type { OrderRow, useOrderList } from './use-order-list.ts';

interface OrderTableProps {
  list: ReturnType<typeof useOrderList>;
  /** The same array until others are chosen. */
  columns: readonly DataColumn<OrderRow>[];
  /** Not deferred: a box answers at once. */
  selection: RowSelection | undefined;
  canWrite: boolean;
  /** Takes every filter off; the same function at each render. */
  onClear: () => void;
}

/** The rows of the list of orders. They are drawn after what somebody does with a filter, and make way for it. */
export function OrderTable({ list, ...rest }: OrderTableProps) {
  const { rows, totals, total, isLoading, isRefreshing, change } = list;
  const { field, direction } = list.state.sort;
  const isFiltered = writeOrderListState({ ...list.state, after: null, before: null }).size > 0;
  const shown = useMemo(
    () => ({ rows, totals, total, isLoading, isRefreshing, change, field, direction, isFiltered }),
    [rows, totals, total, isLoading, isRefreshing, change, field, direction, isFiltered],
  );
  return <Rows {...useDeferredValue(shown)} {...rest} />;
}

type RowsProps = Pick<OrderTableProps['list'], 'rows' | 'totals' | 'total' | 'isLoading' | 'isRefreshing' | 'change'> &
  OrderListState['sort'] &
  Omit<OrderTableProps, 'list'> & { isFiltered: boolean };

const Rows = memo(function Rows({
  rows,
  totals,
  total,
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
      empty={<NoOrders {...rest} />}
      footer={totals && <OrderTotalsLine count={total} totals={totals} />}
    />
  );
});

function idOf({ id }: OrderRow): string {
  return id;
}

/** Returns the address of a row's page. */
export function addressOf({ id }: OrderRow): string {
  return `/sales/orders/${id}`;
}
