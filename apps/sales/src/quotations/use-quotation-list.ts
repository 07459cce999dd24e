import { useQuery } from '@apollo/client/react';
import { type AddressChange, useAddressState } from '@suanpan/app-kit/use-address-state';
import { useCallback, useMemo } from 'react';
import { ListQuotationsDocument, type ListQuotationsQuery } from '../data/list-quotations.generated.ts';
import { type QuotationListState, readQuotationListState, writeQuotationListState } from './quotation-list-state.ts';
import { quotationListVariablesFor } from './quotation-list-variables.ts';

/** One row of the list. */
export type QuotationRow = ListQuotationsQuery['quotations']['edges'][number]['node'];

const inAddress = { read: readQuotationListState, write: writeQuotationListState };

/** The list of quotations that the address asks for, and the way to ask for another. */
export function useQuotationList() {
  const { state, query, change: changeAddress } = useAddressState<QuotationListState>(inAddress);
  const variables = useMemo(() => quotationListVariablesFor(new URLSearchParams(query)), [query]);
  const { data, previousData, error, loading, refetch } = useQuery(ListQuotationsDocument, { variables });
  const change = useCallback(
    (next: Partial<QuotationListState>, options?: AddressChange) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const shown = data ?? previousData;
  const answer = useMemo(() => readAnswer(shown), [shown]);
  return {
    state,
    change,
    error,
    refetch,
    isLoading: loading && !shown,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: loading && data === undefined && shown !== undefined,
    ...answer,
  };
}

function readAnswer(answer: ListQuotationsQuery | undefined) {
  const connection = answer?.quotations;
  return {
    rows: connection?.edges.map((edge) => edge.node) ?? [],
    pageInfo: connection?.pageInfo,
    totals: connection && { ...connection.totals, count: connection.totalCount },
    counts: new Map(answer?.quotationCounts.map(({ status, count }) => [status, count])),
  };
}
