import { useQuery } from '@apollo/client/react';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { useCallback, useMemo } from 'react';
import { ListOrdersDocument, type ListOrdersQuery } from '../data/list-orders.generated.ts';
import { type OrderListState, readOrderListState, writeOrderListState } from './order-list-state.ts';
import { orderListVariablesFor } from './order-list-variables.ts';

/** One row of the list. */
export type OrderRow = ListOrdersQuery['salesOrders']['edges'][number]['node'];

/** The list of orders that the address asks for, and the way to ask for another. */
export function useOrderList() {
  const [params, setParams] = useSearchParams();
  const query = params.toString();
  const state = useMemo(() => readOrderListState(new URLSearchParams(query)), [query]);
  const variables = useMemo(() => orderListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListOrdersDocument, { variables });
  const change = useCallback(
    (next: Partial<OrderListState>) => {
      const isPaging = 'after' in next || 'before' in next;
      const fresh = isPaging ? { after: null, before: null, ...next } : { ...next, after: null, before: null };
      setParams(writeOrderListState({ ...state, ...fresh }), { replace: 'search' in next });
    },
    [setParams, state],
  );
  const shown = data ?? previousData;
  return {
    state,
    change,
    error,
    refetch,
    isLoading: loading && !shown,
    isRefreshing: loading && shown !== undefined,
    ...readAnswer(shown),
  };
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
