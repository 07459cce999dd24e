import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type AddressChange, type AddressForm, useAddressState } from '@suanpan/app-kit/use-address-state';
import { withColumns } from '@suanpan/app-kit/with-columns';
import { useCallback, useMemo } from 'react';

/** What a list has in its address, besides filters: the page. */
interface PagedState {
  readonly after: string | null;
  readonly before: string | null;
}

/** What a list asks for, where kinds differ. All are the same at each render. */
export interface PagedList<State extends PagedState, Answer, Variables, Read> {
  readonly query: TypedDocumentNode<Answer, Variables>;
  readonly inAddress: AddressForm<State>;
  readonly variablesFor: (address: URLSearchParams) => Variables;
  /** What the page shows of an answer; of none while there is none. */
  readonly read: (answer: Answer | undefined) => Read;
}

/** Returns the list that the address asks for, and the way to ask for another, from its first page on unless a page is named. */
export function usePagedList<State extends PagedState, Answer, Variables extends OperationVariables, Read extends object>(
  list: PagedList<State, Answer, Variables, Read>,
) {
  const { query: operation, inAddress, variablesFor, read } = list;
  const form = useMemo(() => withColumns(inAddress), [inAddress]);
  const { state, query, change: changeAddress } = useAddressState(form);
  const variables = useMemo(() => variablesFor(new URLSearchParams(query)), [variablesFor, query]);
  const { data, previousData, error, loading, refetch } = useQuery(operation, { variables });
  const change = useCallback(
    (next: Partial<State>, options?: AddressChange) =>
      changeAddress({ after: null, before: null, ...next } as Partial<typeof state>, options),
    [changeAddress],
  );
  // Other columns of the same rows: the page stays.
  const showColumns = useCallback(
    (columnIds: readonly string[] | null) => changeAddress({ columnIds } as Partial<typeof state>),
    [changeAddress],
  );
  const shown = data ?? previousData;
  const answer = useMemo(() => read(shown), [read, shown]);
  return {
    state,
    change,
    columnIds: state.columnIds,
    showColumns,
    error,
    refetch,
    variables,
    isLoading: loading && !shown,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && shown !== undefined,
    ...answer,
  };
}
