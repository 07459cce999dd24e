import { useQuery } from '@apollo/client/react';
import { pageWish } from '@suanpan/app-kit/page-wish';
import { useMemo } from 'react';
import { ListHandOversDocument, type ListHandOversQuery } from '../data/list-hand-overs.generated.ts';
import { handOverStatuses } from './delivery-ways.ts';
import type { DeliveryListState } from './use-delivery-list.ts';

/** What was handed over, in the list. */
export type HandOverRow = ListHandOversQuery['handOvers']['edges'][number]['node'];

const nothing: readonly HandOverRow[] = [];

/** What was handed over, as the address asks for it. */
export function useHandOvers(asked: DeliveryListState['asked']) {
  const status = handOverStatuses.find((known) => known === asked.status) ?? null;
  const { data, previousData, error, loading, refetch } = useQuery(ListHandOversDocument, { variables: { status, ...pageWish(asked) } });
  const list = (data ?? previousData)?.handOvers;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? nothing, [list]);
  return {
    error,
    refetch,
    rows,
    count: list?.totalCount,
    pageInfo: list?.pageInfo,
    isLoading: loading && !list,
    isRefreshing: loading && data === undefined && list !== undefined,
  };
}
