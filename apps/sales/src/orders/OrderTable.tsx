import { DataTable } from '@suanpan/shared-ui/data-table';
import type { SortOrder } from '@suanpan/shared-ui/data-column';
import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { useT } from '../texts.ts';
import { NoOrders } from './NoOrders.tsx';
import { type OrderListState, writeOrderListState } from './order-list-state.ts';
import { OrderTotalsLine } from './OrderTotalsLine.tsx';
import { sortFromTable, sortToTable, useOrderColumns } from './use-order-columns.tsx';
import type { OrderRow, useOrderList } from './use-order-list.ts';

interface OrderTableProps {
  list: ReturnType<typeof useOrderList>;
  canWrite: boolean;
  /** Takes every filter off; the same function at each render. */
  onClear: () => void;
}

/** The rows of the list of orders. They are drawn after what somebody does with a filter, and make way for it. */
export function OrderTable({ list, canWrite, onClear }: OrderTableProps) {
  const { rows, totals, total, isLoading, isRefreshing, change } = list;
  const { field, direction } = list.state.sort;
  const isFiltered = writeOrderListState({ ...list.state, after: null, before: null }).size > 0;
  const shown = useMemo(
    () => ({ rows, totals, total, isLoading, isRefreshing, change, field, direction, isFiltered }),
    [rows, totals, total, isLoading, isRefreshing, change, field, direction, isFiltered],
  );
  return <Rows {...useDeferredValue(shown)} canWrite={canWrite} onClear={onClear} />;
}

type RowsProps = Pick<OrderTableProps['list'], 'rows' | 'totals' | 'total' | 'isLoading' | 'isRefreshing' | 'change'> &
  OrderListState['sort'] &
  Omit<OrderTableProps, 'list'> & { isFiltered: boolean };

const Rows = memo(function Rows({ rows, totals, total, isLoading, isRefreshing, change, field, direction, ...rest }: RowsProps) {
  const t = useT();
  const columns = useOrderColumns();
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

function addressOf({ id }: OrderRow): string {
  return `/sales/orders/${id}`;
}
