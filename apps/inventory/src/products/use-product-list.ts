import { useQuery } from '@apollo/client/react';
import { type AddressChange, useAddressState } from '@suanpan/app-kit/use-address-state';
import { useCallback, useMemo } from 'react';
import { ListProductsDocument } from '../data/list-products.generated.ts';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { type ProductListState, readProductListState, writeProductListState } from './product-list-state.ts';
import { productListVariablesFor } from './product-list-variables.ts';

const inAddress = { read: readProductListState, write: writeProductListState };
const nothing: readonly ProductCardFragment[] = [];

/** The list of products that the address asks for, and the way to ask for another. */
export function useProductList() {
  const { state, query, change: changeAddress } = useAddressState<ProductListState>(inAddress);
  const variables = useMemo(() => productListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListProductsDocument, { variables });
  const change = useCallback(
    (next: Partial<ProductListState>, options?: AddressChange) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const list = (data ?? previousData)?.productList;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? nothing, [list]);
  return {
    state,
    change,
    error,
    refetch,
    rows,
    isLoading: loading && !list,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && list !== undefined,
    pageInfo: list?.pageInfo,
    total: list?.totalCount ?? 0,
  };
}
