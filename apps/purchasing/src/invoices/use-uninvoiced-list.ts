import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListUninvoicedDocument, type ListUninvoicedQuery } from '../data/list-uninvoiced.generated.ts';
import { readUninvoicedListState, uninvoicedVariablesFor, writeUninvoicedListState } from './uninvoiced-list-state.ts';

/** One row of the list. */
export type UninvoicedRow = ListUninvoicedQuery['uninvoicedDocuments']['edges'][number]['node'];

const list = {
  query: ListUninvoicedDocument,
  inAddress: { read: readUninvoicedListState, write: writeUninvoicedListState },
  variablesFor: uninvoicedVariablesFor,
  read: readAnswer,
};

/** The list of what is still to be invoiced that the address asks for, and the way to ask for another. */
export function useUninvoicedList() {
  return usePagedList(list);
}

function readAnswer(answer: ListUninvoicedQuery | undefined) {
  const connection = answer?.uninvoicedDocuments;
  return {
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    pageInfo: connection?.pageInfo,
    totals: connection && { ...connection.totals, count: connection.totalCount },
  };
}
