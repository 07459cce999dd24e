import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { type InvoiceListState, invoiceSortFields } from './invoice-list-state.ts';
import { InvoiceDeductionTag, InvoiceExecutionTag, InvoiceStatusTag } from './InvoiceTags.tsx';
import type { InvoiceRow } from './use-invoice-list.ts';

/** The columns of the list of invoices. Their ids are the backend's sort fields where they can be sorted. */
export function useInvoiceColumns(): readonly DataColumn<InvoiceRow>[] {
  const t = useT();
  const td = useDocumentT();
  return useMemo(
    () => [
      {
        id: 'INVOICE_NUMBER',
        header: t('invoice.invoiceNumber'),
        cell: ({ invoiceNumber }) => invoiceNumber,
        sortable: true,
        phone: 'title',
      },
      { id: 'SUPPLIER', header: td('document.supplier'), cell: ({ supplier }) => supplier.name, sortable: true, phone: 'subtitle' },
      { id: 'DATE', header: t('invoice.date'), cell: ({ date }) => date, sortable: true, phone: 'meta' },
      { id: 'KIND', header: t('invoice.kind'), cell: ({ kind, red }) => t(red ? `kindRed.${kind}` : `kind.${kind}`) },
      { id: 'TAX', header: td('document.tax'), cell: ({ tax }) => <Amount value={tax} />, align: 'end', sortable: true },
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
        header: t('invoice.matched'),
        cell: ({ execution }) => <InvoiceExecutionTag execution={execution} />,
        phone: 'meta',
      },
      {
        id: 'DEDUCTION',
        header: t('invoice.deduction'),
        cell: ({ deduction, deductedMonth }) => <InvoiceDeductionTag deduction={deduction} month={deductedMonth} />,
        phone: 'meta',
      },
      { id: 'STATUS', header: td('document.status'), cell: ({ status }) => <InvoiceStatusTag status={status} />, phone: 'status' },
    ],
    [t, td],
  );
}

/** Returns the table's sort of a list state. */
export function sortToTable({ field, direction }: InvoiceListState['sort']): SortOrder {
  return { column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}

/** Returns the list state's sort of a table's. */
export function sortFromTable({ column, direction }: SortOrder): InvoiceListState['sort'] {
  return { field: invoiceSortFields.find((known) => known === column) ?? 'DATE', direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}
