import { useQuery } from '@apollo/client/react';
import { type AddressChange, useAddressState } from '@suanpan/app-kit/use-address-state';
import { useCallback, useMemo } from 'react';
import { ListCustomersDocument, type ListCustomersQuery } from '../data/list-customers.generated.ts';
import { type CustomerListState, readCustomerListState, writeCustomerListState } from './customer-list-state.ts';
import { customerListVariablesFor } from './customer-list-variables.ts';

/** One row of the list. */
export type CustomerRow = ListCustomersQuery['customers']['edges'][number]['node'];

const inAddress = { read: readCustomerListState, write: writeCustomerListState };

/** The list of customers that the address asks for, and the way to ask for another. */
export function useCustomerList() {
  const { state, query, change: changeAddress } = useAddressState<CustomerListState>(inAddress);
  const variables = useMemo(() => customerListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListCustomersDocument, { variables });
  const change = useCallback(
    (next: Partial<CustomerListState>, options?: AddressChange) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const shown = data ?? previousData;
  const rows = useMemo(() => shown?.customers.edges.map((edge) => edge.node) ?? [], [shown]);
  return {
    state,
    change,
    error,
    refetch,
    isLoading: loading && !shown,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && shown !== undefined,
    rows,
    pageInfo: shown?.customers.pageInfo,
    total: shown?.customers.totalCount ?? 0,
  };
}
