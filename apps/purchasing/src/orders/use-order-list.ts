import { useQuery } from '@apollo/client/react';
import { type AddressChange, useAddressState } from '@suanpan/app-kit/use-address-state';
import { useCallback, useMemo } from 'react';
import { ListPurchaseOrdersDocument, type ListPurchaseOrdersQuery } from '../data/list-purchase-orders.generated.ts';
import { type OrderListState, readOrderListState, writeOrderListState } from './order-list-state.ts';
import { orderListVariablesFor } from './order-list-variables.ts';

/** One row of the list. */
export type OrderRow = ListPurchaseOrdersQuery['purchaseOrders']['edges'][number]['node'];

const inAddress = { read: readOrderListState, write: writeOrderListState };

/** The list of purchase orders that the address asks for, and the way to ask for another. */
export function useOrderList() {
  const { state, query, change: changeAddress } = useAddressState<OrderListState>(inAddress);
  const variables = useMemo(() => orderListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListPurchaseOrdersDocument, { variables });
  const change = useCallback(
    (next: Partial<OrderListState>, options?: AddressChange) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const shown = data ?? previousData;
  const answer = useMemo(() => readAnswer(shown), [shown]);
  return {
    state,
    change,
    error,
    refetch,
    isLoading: loading && !shown,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && shown !== undefined,
    ...answer,
  };
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
