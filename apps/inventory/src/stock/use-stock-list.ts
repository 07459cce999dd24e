import { useQuery } from '@apollo/client/react';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { ListStockDocument, type ListStockQuery } from '../data/list-stock.generated.ts';
import { stockListForm } from './stock-list-form.ts';
import { stockListVariables } from './stock-list-variables.ts';

/** The stock of one product. */
export type StockRow = ListStockQuery['stockList']['edges'][number]['node'];

const nothing: readonly StockRow[] = [];

/** The stock that the address asks for, and the way to ask for another part. */
export function useStockList() {
  const withCost = useCan('inventory.cost.read');
  const { asked, ...address } = useListState(stockListForm);
  const variables = useMemo(() => stockListVariables(asked, withCost), [asked, withCost]);
  const { data, previousData, error, loading, refetch } = useQuery(ListStockDocument, { variables });
  const list = (data ?? previousData)?.stockList;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? nothing, [list]);
  return {
    ...address,
    withCost,
    warehouseId: asked.warehouse,
    error,
    refetch,
    rows,
    totals: list?.totals,
    pageInfo: list?.pageInfo,
    isLoading: loading && !list,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && list !== undefined,
  };
}
