import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { OrderStatusTag } from './OrderStatusTag.tsx';
import { type OrderListState, type OrderSortField, orderSortFields } from './order-list-state.ts';
import type { OrderRow } from './use-order-list.ts';

/** The columns of every list of orders. Their ids are the backend's sort fields where they can be sorted. */
export function useOrderColumns(): readonly DataColumn<OrderRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'NUMBER', header: t('order.number'), cell: (order) => order.number, sortable: true, phone: 'title' },
      { id: 'CUSTOMER', header: t('order.customer'), cell: (order) => order.customer.name, sortable: true, phone: 'subtitle' },
      { id: 'DATE', header: t('order.date'), cell: (order) => order.date, sortable: true, phone: 'meta' },
      { id: 'DELIVERY_DATE', header: t('order.deliveryDate'), cell: (order) => order.deliveryDate ?? '', sortable: true, phone: 'hidden' },
      { id: 'SALESPERSON', header: t('order.salesperson'), cell: (order) => order.salesperson.name, phone: 'hidden' },
      {
        id: 'GROSS',
        header: t('order.amount'),
        cell: (order) => <Amount value={order.gross} />,
        align: 'end',
        sortable: true,
        phone: 'value',
      },
      { id: 'STATUS', header: t('order.status'), cell: (order) => <OrderStatusTag status={order.status} />, phone: 'status' },
    ],
    [t],
  );
}

/** Returns the table's sort of a list state. */
export function sortToTable({ field, direction }: OrderListState['sort']): SortOrder {
  return { column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}

/** Returns the list state's sort of a table's. */
export function sortFromTable(sort: SortOrder): OrderListState['sort'] {
  const field = orderSortFields.find((known: OrderSortField) => known === sort.column) ?? 'DATE';
  return { field, direction: sort.direction === 'ascending' ? 'ASC' : 'DESC' };
}
