import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListQuotationsDocument, type ListQuotationsQuery } from '../data/list-quotations.generated.ts';
import { readQuotationListState, writeQuotationListState } from './quotation-list-state.ts';
import { quotationListVariablesFor } from './quotation-list-variables.ts';

/** One row of the list. */
export type QuotationRow = ListQuotationsQuery['quotations']['edges'][number]['node'];

const list = {
  query: ListQuotationsDocument,
  inAddress: { read: readQuotationListState, write: writeQuotationListState },
  variablesFor: quotationListVariablesFor,
  read: readAnswer,
};

/** The list of quotations that the address asks for, and the way to ask for another. */
export function useQuotationList() {
  return usePagedList(list);
}

function readAnswer(answer: ListQuotationsQuery | undefined) {
  const connection = answer?.quotations;
  return {
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    pageInfo: connection?.pageInfo,
    totals: connection && { ...connection.totals, count: connection.totalCount },
    counts: new Map(answer?.quotationCounts.map(({ status, count }) => [status, count])),
  };
}
