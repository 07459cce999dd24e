import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
import { useMemo } from 'react';
import type { AccountCardFragment } from '../data/account-card.fragment.generated.ts';
import { ListAccountsDocument } from '../data/list-accounts.generated.ts';
import { type AccountListState, readAccountListState, writeAccountListState } from './account-list-state.ts';
import { accountListVariablesFor } from './account-list-variables.ts';

const inAddress = { read: readAccountListState, write: writeAccountListState };
const none: readonly AccountCardFragment[] = [];

/** The part of the chart that the address asks for, and the way to ask for another. */
export function useAccountList() {
  const { state, query, change } = useAddressState<AccountListState>(inAddress);
  const variables = useMemo(() => accountListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListAccountsDocument, { variables });
  const shown = data ?? previousData;
  return {
    state,
    change,
    error,
    refetch,
    isLoading: loading && !shown,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && shown !== undefined,
    isRead: shown !== undefined,
    rows: shown?.accounts ?? none,
  };
}
