import { useQuery } from '@apollo/client/react';
import { ReadOrderDocument, type ReadOrderQuery } from '../data/read-order.generated.ts';

/** An order with its lines and history. */
export type Order = NonNullable<ReadOrderQuery['salesOrder']>;

/** Reads an order; `order` is null when there is none that this person may see. */
export function useOrder(id: string) {
  const { data, error, loading, refetch } = useQuery(ReadOrderDocument, { variables: { id } });
  return { order: data ? data.salesOrder : undefined, error, isLoading: loading && !data, refetch };
}
