import { DocumentTotalsLine } from '@suanpan/document-kit/document-totals-line';
import { NoDocuments } from '@suanpan/document-kit/no-documents';
import type { SortOrder } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { type ReactNode, memo, useCallback, useDeferredValue, useMemo } from 'react';
import { useT } from '../texts.ts';
import { type InvoiceListState, isNarrowed } from './invoice-list-state.ts';
import { sortFromTable, sortToTable, useInvoiceColumns } from './use-invoice-columns.tsx';
import type { InvoiceRow, useInvoiceList } from './use-invoice-list.ts';

interface InvoiceTableProps {
  list: ReturnType<typeof useInvoiceList>;
  /** The way to enter the first one; the same element at each render. */
  action: ReactNode;
  /** Takes every filter off; the same function at each render. */
  onClear: () => void;
}

/** The rows of the list of invoices. They are drawn after what somebody does with a filter, and make way for it. */
export function InvoiceTable({ list, ...rest }: InvoiceTableProps) {
  const { rows, totals, isLoading, isRefreshing, change } = list;
  const { field, direction } = list.state.sort;
  const isFiltered = isNarrowed(list.state);
  const shown = useMemo(
    () => ({ rows, totals, isLoading, isRefreshing, change, field, direction, isFiltered }),
    [rows, totals, isLoading, isRefreshing, change, field, direction, isFiltered],
  );
  return <Rows {...useDeferredValue(shown)} {...rest} />;
}

type RowsProps = Pick<InvoiceTableProps['list'], 'rows' | 'totals' | 'isLoading' | 'isRefreshing' | 'change'> &
  InvoiceListState['sort'] &
  Omit<InvoiceTableProps, 'list'> & { isFiltered: boolean };

const Rows = memo(function Rows({ rows, totals, isLoading, isRefreshing, change, field, direction, ...rest }: RowsProps) {
  const t = useT();
  const columns = useInvoiceColumns();
  const sortBy = useCallback((sort: SortOrder) => change({ sort: sortFromTable(sort) }), [change]);
  return (
    <DataTable
      label={t('invoices.title')}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHref={addressOf}
      sort={sortToTable({ field, direction })}
      onSortChange={sortBy}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={<NoDocuments title={t('invoices.empty')} body={t('invoices.emptyBody')} {...rest} />}
      footer={totals && <DocumentTotalsLine totals={{ ...totals, amount: '0' }} />}
    />
  );
});

function idOf({ id }: InvoiceRow): string {
  return id;
}

function addressOf({ id }: InvoiceRow): string {
  return `/purchasing/invoices/${id}`;
}
