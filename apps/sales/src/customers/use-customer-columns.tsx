import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { type CustomerListState, type CustomerSortField, customerSortFields } from './customer-list-state.ts';
import type { CustomerRow } from './use-customer-list.ts';

/** The columns of the list of customers. Their ids are the backend's sort fields where they can be sorted. */
export function useCustomerColumns(): readonly DataColumn<CustomerRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'CODE', header: t('customer.code'), cell: (customer) => customer.code, sortable: true, phone: 'meta' },
      {
        id: 'NAME',
        header: t('customer.name'),
        cell: (customer) => <TextLink href={`/sales/customers/${customer.id}`}>{customer.name}</TextLink>,
        sortable: true,
        phone: 'title',
      },
      { id: 'CONTACT', header: t('customer.contact'), cell: (customer) => customer.contact, phone: 'subtitle' },
      { id: 'PHONE', header: t('customer.phone'), cell: (customer) => customer.phone, phone: 'hidden' },
      { id: 'SALESPERSON', header: t('customer.salesperson'), cell: (customer) => customer.salesperson.name, phone: 'hidden' },
      {
        id: 'LAST_ORDER_DATE',
        header: t('customer.lastOrder'),
        cell: (customer) => customer.lastOrderDate ?? '',
        sortable: true,
        phone: 'hidden',
      },
      {
        id: 'ORDERED_GROSS',
        header: t('customer.orderedGross'),
        cell: (customer) => <Amount value={customer.orderedGross} />,
        align: 'end',
        sortable: true,
        phone: 'value',
      },
      {
        id: 'STATUS',
        header: t('order.status'),
        cell: ({ enabled }) => (
          <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'customers.enabled' : 'customers.disabled')}</StatusTag>
        ),
        phone: 'status',
      },
    ],
    [t],
  );
}

/** Returns the list state's sort of a table's. */
export function customerSortFromTable(sort: SortOrder): CustomerListState['sort'] {
  const field = customerSortFields.find((known: CustomerSortField) => known === sort.column) ?? 'CODE';
  return { field, direction: sort.direction === 'descending' ? 'DESC' : 'ASC' };
}
