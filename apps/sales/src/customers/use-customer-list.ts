import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListCustomersDocument, type ListCustomersQuery } from '../data/list-customers.generated.ts';
import { readCustomerListState, writeCustomerListState } from './customer-list-state.ts';
import { customerListVariablesFor } from './customer-list-variables.ts';

/** One row of the list. */
export type CustomerRow = ListCustomersQuery['customers']['edges'][number]['node'];

const list = {
  query: ListCustomersDocument,
  inAddress: { read: readCustomerListState, write: writeCustomerListState },
  variablesFor: customerListVariablesFor,
  read: readAnswer,
};

/** The list of customers that the address asks for, and the way to ask for another. */
export function useCustomerList() {
  return usePagedList(list);
}

function readAnswer(answer: ListCustomersQuery | undefined) {
  return {
    rows: answer?.customers.edges.map((edge) => edge.node) ?? [],
    pageInfo: answer?.customers.pageInfo,
    total: answer?.customers.totalCount ?? 0,
  };
}
