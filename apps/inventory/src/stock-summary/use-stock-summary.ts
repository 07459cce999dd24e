import { useQuery } from '@apollo/client/react';
import { pageWish } from '@suanpan/app-kit/page-wish';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { monthOf } from '../app/month-of.ts';
import { useToday } from '../app/use-today.ts';
import { ListStockSummaryDocument, type ListStockSummaryQuery } from '../data/list-stock-summary.generated.ts';
import { stockSummaryForm } from './stock-summary-form.ts';

/** What a period did to one product. */
export type SummaryRow = ListStockSummaryQuery['stockSummary']['edges'][number]['node'];

const nothing: readonly SummaryRow[] = [];

/** What the days that the address says did to each product. */
export function useStockSummary() {
  // Of one warehouse nobody knows the cost: it is kept across warehouses.
  const mayKnow = useCan('inventory.cost.read');
  const month = monthOf(useToday()());
  const { asked, state, change, isFiltered } = useListState(stockSummaryForm);
  const withCost = mayKnow && asked.warehouse === '';
  const { data, previousData, error, loading, refetch } = useQuery(ListStockSummaryDocument, {
    variables: {
      from: asked.from || month.from,
      to: asked.to || month.to,
      search: asked.q,
      warehouseId: asked.warehouse === '' ? null : asked.warehouse,
      ...pageWish(asked),
      withCost,
    },
  });
  const summary = (data ?? previousData)?.stockSummary;
  const rows = useMemo(() => summary?.edges.map(({ node }) => node) ?? nothing, [summary]);
  return {
    state,
    days: { from: state.from || month.from, to: state.to || month.to },
    asked,
    change,
    isFiltered,
    withCost,
    error,
    refetch,
    summary,
    rows,
    isLoading: loading && !summary,
    isRefreshing: loading && data === undefined && summary !== undefined,
  };
}
