import { useQuery } from '@apollo/client/react';
import { type AddressChange, useAddressState } from '@suanpan/app-kit/use-address-state';
import { useCallback, useMemo } from 'react';
import { ListAuditDocument, type ListAuditQuery } from '../data/list-audit.generated.ts';
import { type AuditListState, readAuditListState, writeAuditListState } from './audit-list-state.ts';
import { auditListVariablesFor } from './audit-list-variables.ts';

/** One entry of the log. */
export type AuditEntry = ListAuditQuery['auditEntries']['edges'][number]['node'];

const inAddress = { read: readAuditListState, write: writeAuditListState };
const none: readonly AuditEntry[] = [];

/** The part of the log that the address asks for, and the way to ask for another. */
export function useAuditList() {
  const { state, query, change: changeAddress } = useAddressState<AuditListState>(inAddress);
  const variables = useMemo(() => auditListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListAuditDocument, { variables });
  const change = useCallback(
    (next: Partial<AuditListState>, options?: AddressChange) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const shown = data ?? previousData;
  const rows = useMemo(() => shown?.auditEntries.edges.map(({ node }) => node) ?? none, [shown]);
  return {
    state,
    change,
    error,
    refetch,
    isLoading: loading && !shown,
    isRefreshing: loading && shown !== undefined,
    isRead: shown !== undefined,
    rows,
    pageInfo: shown?.auditEntries.pageInfo,
  };
}
