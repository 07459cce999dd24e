import { usePagedList } from '@suanpan/document-kit/use-paged-list';
import { ListPurchaseOrdersDocument, type ListPurchaseOrdersQuery } from '../data/list-purchase-orders.generated.ts';
import { readOrderListState, writeOrderListState } from './order-list-state.ts';
import { orderListVariablesFor } from './order-list-variables.ts';

/** One row of the list. */
export type OrderRow = ListPurchaseOrdersQuery['purchaseOrders']['edges'][number]['node'];

const list = {
  query: ListPurchaseOrdersDocument,
  inAddress: { read: readOrderListState, write: writeOrderListState },
  variablesFor: orderListVariablesFor,
  read: readAnswer,
};

/** The list of purchase orders that the address asks for, and the way to ask for another. */
export function useOrderList() {
  return usePagedList(list);
}

function readAnswer(answer: ListPurchaseOrdersQuery | undefined) {
  const connection = answer?.purchaseOrders;
  return {
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    pageInfo: connection?.pageInfo,
    totals: connection && { ...connection.totals, count: connection.totalCount },
    counts: new Map(answer?.purchaseOrderCounts.map(({ status, count }) => [status, count])),
  };
}
