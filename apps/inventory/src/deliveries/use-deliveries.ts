import { useQuery } from '@apollo/client/react';
import { listForm } from '@suanpan/app-kit/list-form';
import { pageWish } from '@suanpan/app-kit/page-wish';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useMemo } from 'react';
import { ListDeliveriesDocument, type ListDeliveriesQuery } from '../data/list-deliveries.generated.ts';
import { deliveryWays, kindOfWay, type DeliveryWay } from './delivery-ways.ts';

/** An order in the list. */
export type DeliveryRow = ListDeliveriesQuery['openDeliveries']['edges'][number]['node'];

/** What the list keeps in its address. */
const deliveryListForm = listForm({ filters: { q: 'text', way: deliveryWays }, sorts: ['DUE'] });

const nothing: readonly DeliveryRow[] = [];

/** What is to be shipped or received, as the address asks for it, and the way to ask for another part. */
export function useDeliveries() {
  const { asked, ...address } = useListState(deliveryListForm);
  const way: DeliveryWay = asked.way === 'in' ? 'in' : 'out';
  const variables = { kind: kindOfWay[way], search: asked.q, ...pageWish(asked) };
  const { data, previousData, error, loading, refetch } = useQuery(ListDeliveriesDocument, { variables });
  const list = (data ?? previousData)?.openDeliveries;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? nothing, [list]);
  return {
    ...address,
    way,
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
