import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { type QuotationListState, quotationSortFields } from './quotation-list-state.ts';
import { QuotationStatusTag } from './QuotationStatusTag.tsx';
import type { QuotationRow } from './use-quotation-list.ts';

/** The columns of the list of quotations. Their ids are the backend's sort fields where they can be sorted. */
export function useQuotationColumns(): readonly DataColumn<QuotationRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'NUMBER', header: t('order.number'), cell: ({ number }) => number, sortable: true, phone: 'title' },
      { id: 'CUSTOMER', header: t('order.customer'), cell: ({ customer }) => customer.name, sortable: true, phone: 'subtitle' },
      { id: 'DATE', header: t('order.date'), cell: ({ date }) => date, sortable: true, phone: 'meta' },
      { id: 'VALID_UNTIL', header: t('quote.validUntil'), cell: ({ validUntil }) => validUntil, sortable: true, phone: 'meta' },
      { id: 'SALESPERSON', header: t('order.salesperson'), cell: ({ salesperson }) => salesperson.name, phone: 'hidden' },
      {
        id: 'GROSS',
        header: t('order.gross'),
        cell: ({ gross }) => <Amount value={gross} />,
        align: 'end',
        sortable: true,
        phone: 'value',
      },
      { id: 'STATUS', header: t('order.status'), cell: ({ status }) => <QuotationStatusTag status={status} />, phone: 'status' },
    ],
    [t],
  );
}

/** Returns the table's sort of a list state. */
export function sortToTable({ field, direction }: QuotationListState['sort']): SortOrder {
  return { column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}

/** Returns the list state's sort of a table's. */
export function sortFromTable({ column, direction }: SortOrder): QuotationListState['sort'] {
  return { field: quotationSortFields.find((known) => known === column) ?? 'DATE', direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}
