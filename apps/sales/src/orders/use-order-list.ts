import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListOrdersDocument, type ListOrdersQuery } from '../data/list-orders.generated.ts';
import { readOrderListState, writeOrderListState } from './order-list-state.ts';
import { orderListVariablesFor } from './order-list-variables.ts';

/** One row of the list. */
export type OrderRow = ListOrdersQuery['salesOrders']['edges'][number]['node'];

const list = {
  query: ListOrdersDocument,
  inAddress: { read: readOrderListState, write: writeOrderListState },
  variablesFor: orderListVariablesFor,
  read: readAnswer,
};

/** The list of orders that the address asks for, and the way to ask for another. */
export function useOrderList() {
  return usePagedList(list);
}

function readAnswer(answer: ListOrdersQuery | undefined) {
  const connection = answer?.salesOrders;
  return {
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    pageInfo: connection?.pageInfo,
    totals: connection?.totals,
    total: connection?.totalCount ?? 0,
    counts: new Map(answer?.salesOrderCounts.map(({ status, count }) => [status, count])),
  };
}
