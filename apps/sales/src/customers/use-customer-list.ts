import { useQuery } from '@apollo/client/react';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { useCallback, useMemo } from 'react';
import { ListCustomersDocument, type ListCustomersQuery } from '../data/list-customers.generated.ts';
import { type CustomerListState, readCustomerListState, writeCustomerListState } from './customer-list-state.ts';
import { customerListVariablesFor } from './customer-list-variables.ts';

/** One row of the list. */
export type CustomerRow = ListCustomersQuery['customers']['edges'][number]['node'];

/** The list of customers that the address asks for, and the way to ask for another. */
export function useCustomerList() {
  const [params, setParams] = useSearchParams();
  const query = params.toString();
  const state = useMemo(() => readCustomerListState(new URLSearchParams(query)), [query]);
  const variables = useMemo(() => customerListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListCustomersDocument, { variables });
  const change = useCallback(
    (next: Partial<CustomerListState>) =>
      setParams(writeCustomerListState({ ...state, after: null, before: null, ...next }), { replace: 'search' in next }),
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
    rows: shown?.customers.edges.map((edge) => edge.node) ?? [],
    pageInfo: shown?.customers.pageInfo,
    total: shown?.customers.totalCount ?? 0,
  };
}
