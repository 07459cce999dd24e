import { useQuery } from '@apollo/client/react';
import { pageWish } from '@suanpan/app-kit/page-wish';
import { useMemo } from 'react';
import { ListDeliveriesDocument, type ListDeliveriesQuery } from '../data/list-deliveries.generated.ts';
import { kindOfWay, type DeliveryWay } from './delivery-ways.ts';
import type { DeliveryListState } from './use-delivery-list.ts';

/** An order in the list. */
export type DeliveryRow = ListDeliveriesQuery['openDeliveries']['edges'][number]['node'];

const nothing: readonly DeliveryRow[] = [];

/** What is to be shipped or received, as the address asks for it. */
export function useDeliveries(asked: DeliveryListState['asked'], way: DeliveryWay) {
  const variables = { kind: kindOfWay[way], search: asked.q, ...pageWish(asked) };
  const { data, previousData, error, loading, refetch } = useQuery(ListDeliveriesDocument, { variables });
  const list = (data ?? previousData)?.openDeliveries;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? nothing, [list]);
  return {
    error,
    refetch,
    rows,
    count: list?.totalCount,
    pageInfo: list?.pageInfo,
    isLoading: loading && !list,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && list !== undefined,
  };
}
