import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { withColumns } from '@suanpan/app-kit/with-columns';
import { useCallback, useMemo } from 'react';
import { ListSuppliersDocument } from '../data/list-suppliers.generated.ts';
import { supplierListVariablesFor } from './supplier-list-variables.ts';

interface SupplierListState {
  readonly search: string;
}

const inAddress = withColumns({
  read: (params: URLSearchParams): SupplierListState => ({ search: params.get('q') ?? '' }),
  write: ({ search }: SupplierListState): URLSearchParams => new URLSearchParams(search === '' ? {} : { q: search }),
});

/** The list of suppliers that the address asks for, and the way to ask for another. */
export function useSupplierList() {
  const { state, query, change } = useAddressState(inAddress);
  const variables = useMemo(() => supplierListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListSuppliersDocument, { variables });
  const showColumns = useCallback((columnIds: readonly string[] | null) => change({ columnIds }), [change]);
  const shown = data ?? previousData;
  return {
    state,
    change,
    columnIds: state.columnIds,
    showColumns,
    error,
    refetch,
    rows: shown?.suppliers ?? [],
    isLoading: loading && !shown,
    isRefreshing: loading && data === undefined && shown !== undefined,
  };
}
