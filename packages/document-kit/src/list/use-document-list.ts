import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type AddressChange, useAddressState } from '@suanpan/app-kit/use-address-state';
import { useCallback, useMemo } from 'react';
import type { DocumentRow } from '../documents/document-row.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { type DocumentListState, readDocumentListState, writeDocumentListState } from './document-list-state.ts';
import { type DocumentListVariables, documentListVariablesFor } from './document-list-variables.ts';

/** What the query of a list answers. */
export interface DocumentListData<Row extends DocumentRow = DocumentRow> {
  readonly tradeDocuments: {
    readonly edges: readonly { readonly node: Row }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
  readonly tradeDocumentTotals: DocumentTotals;
}

/** The count and sums of everything that the filters let through. */
export interface DocumentTotals {
  readonly count: number;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly amount: string;
}

/** Which documents a list is about, and how they are asked for. */
export interface DocumentListSource<Row extends DocumentRow> {
  readonly query: TypedDocumentNode<DocumentListData<Row>, DocumentListVariables>;
  /** A constant: the list asks anew when it is another array. */
  readonly types: readonly DocumentType[];
}

const inAddress = { read: readDocumentListState, write: writeDocumentListState };

/** The list of documents that the address asks for, and the way to ask for another. */
export function useDocumentList<Row extends DocumentRow>({ query: document, types }: DocumentListSource<Row>) {
  const { state, query, change: changeAddress } = useAddressState<DocumentListState>(inAddress);
  const variables = useMemo(() => documentListVariablesFor(types, new URLSearchParams(query)), [types, query]);
  const answer = useQuery(document, { variables });
  const { data } = answer;
  const change = useCallback(
    (next: Partial<DocumentListState>, options?: AddressChange) => changeAddress({ after: null, before: null, ...next }, options),
    [changeAddress],
  );
  const shown = data ?? answer.previousData;
  const rows = useMemo(() => shown?.tradeDocuments.edges.map((edge) => edge.node) ?? [], [shown]);
  return {
    state,
    change,
    error: answer.error,
    refetch: answer.refetch,
    isLoading: answer.loading && !shown,
    // What is read again because somebody changed something stays as it is until the answer comes.
    isRefreshing: answer.loading && data === undefined && shown !== undefined,
    rows,
    pageInfo: shown?.tradeDocuments.pageInfo,
    totals: shown?.tradeDocumentTotals,
  };
}
