import { useQuery } from '@apollo/client/react';
import { pageWish } from '@suanpan/app-kit/page-wish';
import { useListState } from '@suanpan/app-kit/use-list-state';
import { useCan } from '@suanpan/app-kit/use-session';
import { useMemo } from 'react';
import { monthOf } from '../app/month-of.ts';
import { useToday } from '../app/use-today.ts';
import { ReadStockLedgerDocument, type ReadStockLedgerQuery } from '../data/read-stock-ledger.generated.ts';
import { stockLedgerForm } from './stock-ledger-form.ts';

/** One move of a ledger. */
export type LedgerRow = ReadStockLedgerQuery['stockLedger']['edges'][number]['node'];

const nothing: readonly LedgerRow[] = [];

/** The moves of a product in the days that the address says. */
export function useStockLedger(id: string) {
  const withCost = useCan('inventory.cost.read');
  const month = monthOf(useToday()());
  const { asked, state, change } = useListState(stockLedgerForm);
  const from = asked.from || month.from;
  const to = asked.to || month.to;
  const { data, previousData, error, loading, refetch } = useQuery(ReadStockLedgerDocument, {
    variables: { id, from, to, ...pageWish(asked, 50), withCost },
  });
  const shown = data ?? previousData;
  const rows = useMemo(() => shown?.stockLedger.edges.map(({ node }) => node) ?? nothing, [shown]);
  return {
    days: { from: state.from || month.from, to: state.to || month.to },
    change,
    withCost,
    error,
    refetch,
    shown,
    rows,
    isLoading: loading && !shown,
    isRefreshing: loading && data === undefined && shown !== undefined,
  };
}
