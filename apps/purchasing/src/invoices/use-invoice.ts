import { useQuery } from '@apollo/client/react';
import { ReadInputInvoiceDocument, type ReadInputInvoiceQuery } from '../data/read-input-invoice.generated.ts';

/** An input invoice with its lines, what it is for, and its history. */
export type Invoice = NonNullable<ReadInputInvoiceQuery['inputInvoice']>;

/** Reads an invoice; `invoice` is null when there is none. */
export function useInvoice(id: string) {
  const { data, error, refetch } = useQuery(ReadInputInvoiceDocument, { variables: { id } });
  return { invoice: data?.inputInvoice, error: data ? undefined : error, refetch };
}
