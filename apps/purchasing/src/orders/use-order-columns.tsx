import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { type OrderListState, orderSortFields } from './order-list-state.ts';
import { OrderExecutionTag, OrderStatusTag } from './OrderTags.tsx';
import type { OrderRow } from './use-order-list.ts';

/** The columns of the list of orders. Their ids are the backend's sort fields where they can be sorted. */
export function useOrderColumns(): readonly DataColumn<OrderRow>[] {
  const t = useT();
  const td = useDocumentT();
  return useMemo(
    () => [
      { id: 'NUMBER', header: td('document.number'), cell: ({ number }) => number, sortable: true, phone: 'title' },
      { id: 'SUPPLIER', header: td('document.supplier'), cell: ({ supplier }) => supplier.name, sortable: true, phone: 'subtitle' },
      { id: 'DATE', header: td('document.date'), cell: ({ date }) => date, sortable: true, phone: 'meta' },
      { id: 'DELIVERY_DATE', header: t('order.deliveryDate'), cell: (order) => order.deliveryDate ?? '', sortable: true, phone: 'meta' },
      {
        id: 'GROSS',
        header: td('document.gross'),
        cell: ({ gross }) => <Amount value={gross} />,
        align: 'end',
        sortable: true,
        phone: 'value',
      },
      {
        id: 'EXECUTION',
        header: t('order.received'),
        cell: (order) => <OrderExecutionTag order={order} />,
        phone: 'meta',
      },
      { id: 'STATUS', header: td('document.status'), cell: (order) => <OrderStatusTag order={order} />, phone: 'status' },
    ],
    [t, td],
  );
}

/** Returns the table's sort of a list state. */
export function sortToTable({ field, direction }: OrderListState['sort']): SortOrder {
  return { column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}

/** Returns the list state's sort of a table's. */
export function sortFromTable({ column, direction }: SortOrder): OrderListState['sort'] {
  return { field: orderSortFields.find((known) => known === column) ?? 'DATE', direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}
