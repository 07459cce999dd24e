import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ListUninvoicedDocument } from '../data/list-uninvoiced.generated.ts';
import { ReadInputInvoiceDocument } from '../data/read-input-invoice.generated.ts';
import { type MatchCandidate, matchCandidates } from './match-candidates.ts';
import type { Invoice } from './use-invoice.ts';

/** The most documents that are offered; the oldest come first. */
const most = 200;

/** Which invoice is matched. */
export interface MatchedInvoice {
  readonly supplierId: string | null;
  readonly red: boolean;
  readonly redOfId: string | null;
  /** What it is for already, once it is approved. */
  readonly own: Invoice['matches'];
}

/** Reads what an invoice of a supplier can be for; undefined while it is on its way. */
export function useMatchCandidates({ supplierId, red, redOfId, own }: MatchedInvoice): readonly MatchCandidate[] | undefined {
  const open = { variables: { filter: { supplierId }, first: most }, fetchPolicy: 'cache-and-network' } as const;
  const { data } = useQuery(ListUninvoicedDocument, supplierId === null ? skipToken : open);
  const original = useQuery(ReadInputInvoiceDocument, redOfId === null ? skipToken : { variables: { id: redOfId } });
  const takenBack = original.data?.inputInvoice?.matches;
  return useMemo(() => {
    if (supplierId === null) return [];
    const found = data?.uninvoicedDocuments.edges.map(({ node }) => node);
    return found && matchCandidates({ open: found, red, own, takenBack: takenBack ?? [] });
  }, [data, takenBack, supplierId, red, own]);
}
