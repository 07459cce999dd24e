import type { TypedDocumentNode } from '@apollo/client';
import { useCallback } from 'react';
import type { DocumentRow } from '../documents/document-row.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { readDocumentListState, writeDocumentListState } from './document-list-state.ts';
import { type DocumentListVariables, documentListVariablesFor } from './document-list-variables.ts';
import { usePagedList } from './use-paged-list.ts';

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
export function useDocumentList<Row extends DocumentRow>({ query, types }: DocumentListSource<Row>) {
  const variablesFor = useCallback((address: URLSearchParams) => documentListVariablesFor(types, address), [types]);
  return usePagedList({ query, inAddress, variablesFor, read: readAnswer<Row> });
}

function readAnswer<Row extends DocumentRow>(answer: DocumentListData<Row> | undefined) {
  return {
    rows: answer?.tradeDocuments.edges.map((edge) => edge.node) ?? [],
    pageInfo: answer?.tradeDocuments.pageInfo,
    totals: answer?.tradeDocumentTotals,
  };
}
