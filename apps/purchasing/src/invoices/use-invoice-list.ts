import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListInputInvoicesDocument, type ListInputInvoicesQuery } from '../data/list-input-invoices.generated.ts';
import { readInvoiceListState, writeInvoiceListState } from './invoice-list-state.ts';
import { invoiceListVariablesFor } from './invoice-list-variables.ts';

/** One row of the list. */
export type InvoiceRow = ListInputInvoicesQuery['inputInvoices']['edges'][number]['node'];

const list = {
  query: ListInputInvoicesDocument,
  inAddress: { read: readInvoiceListState, write: writeInvoiceListState },
  variablesFor: invoiceListVariablesFor,
  read: readAnswer,
};

/** The list of invoices that the address asks for, and the way to ask for another. */
export function useInvoiceList() {
  return usePagedList(list);
}

function readAnswer(answer: ListInputInvoicesQuery | undefined) {
  const connection = answer?.inputInvoices;
  return {
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    pageInfo: connection?.pageInfo,
    totals: connection && { ...connection.totals, count: connection.totalCount },
    counts: new Map(answer?.inputInvoiceCounts.map(({ status, count }) => [status, count])),
  };
}
