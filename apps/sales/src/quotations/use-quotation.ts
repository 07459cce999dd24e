import { useQuery } from '@apollo/client/react';
import { ReadQuotationDocument, type ReadQuotationQuery } from '../data/read-quotation.generated.ts';

/** A quotation with its lines, orders and history. */
export type Quotation = NonNullable<ReadQuotationQuery['quotation']>;

/** Reads a quotation; `quotation` is null when there is none that this person may see. */
export function useQuotation(id: string) {
  const { data, error, refetch } = useQuery(ReadQuotationDocument, { variables: { id } });
  return { quotation: data?.quotation, error: data ? undefined : error, refetch };
}
