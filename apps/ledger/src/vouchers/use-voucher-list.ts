import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { useMemo } from 'react';
import { ListVouchersDocument, type ListVouchersQueryVariables } from '../data/list-vouchers.generated.ts';
import type { VoucherRowFragment } from '../data/voucher-row.fragment.generated.ts';
import { readVoucherListState, type VoucherListState, writeVoucherListState } from './voucher-list-state.ts';

const inAddress = { read: readVoucherListState, write: writeVoucherListState };
const none: readonly VoucherRowFragment[] = [];
const pageSize = 50;

/** The vouchers that the address asks for, and the way to ask for others. */
export function useVoucherList(current: string) {
  const { state, query, change: changeAddress } = useAddressState<VoucherListState>(inAddress);
  const variables = useMemo(() => variablesOf(readVoucherListState(new URLSearchParams(query)), current), [query, current]);
  const { data, previousData, error, loading, refetch } = useQuery(ListVouchersDocument, { variables });
  const shown = data ?? previousData;
  const rows = useMemo(() => shown?.voucherList.edges.map(({ node }) => node) ?? none, [shown]);
  const change: typeof changeAddress = (next, options) => changeAddress({ after: null, before: null, ...next }, options);
  return {
    state,
    month: state.month ?? current,
    change,
    rows,
    error,
    refetch,
    list: shown?.voucherList,
    isLoading: loading && !shown,
    isRefreshing: loading && data === undefined && shown !== undefined,
  };
}

function variablesOf({ month, view, search, after, before }: VoucherListState, current: string): ListVouchersQueryVariables {
  const filter = {
    month: month ?? current,
    ...(search !== '' && { search }),
    ...(view === 'HAND' && { byHand: true }),
    ...(view !== 'ALL' && view !== 'HAND' && { word: view }),
  };
  return before === null ? { filter, first: pageSize, after } : { filter, last: pageSize, before };
}
