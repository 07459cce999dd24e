import { useQuery } from '@apollo/client/react';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useMemo } from 'react';
import { useToday } from '../app/use-today.ts';
import { ListOpenItemsDocument, type ListOpenItemsQuery } from '../data/list-open-items.generated.ts';
import { itemKindOf } from './item-kinds.ts';
import { itemListForm } from './item-list-form.ts';
import { itemListVariables } from './item-list-variables.ts';

/** One open item of the list. */
export type ItemRow = ListOpenItemsQuery['openItemList']['edges'][number]['node'];

const nothing: readonly ItemRow[] = [];

/** The open items that the address asks for, and the way to ask for others. */
export function useItemList() {
  const today = useToday()();
  const { asked, ...address } = useListState(itemListForm);
  const variables = useMemo(() => itemListVariables(asked, today), [asked, today]);
  const { data, previousData, error, loading, refetch } = useQuery(ListOpenItemsDocument, { variables });
  const list = (data ?? previousData)?.openItemList;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? nothing, [list]);
  return {
    ...address,
    variables,
    kind: itemKindOf(asked.kind),
    today,
    error,
    refetch,
    rows,
    totals: list?.totals,
    pageInfo: list?.pageInfo,
    isLoading: loading && !list,
    isRefreshing: loading && data === undefined && list !== undefined,
  };
}
