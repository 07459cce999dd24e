import { useQuery } from '@apollo/client/react';
import { ReadPurchaseOrderDocument, type ReadPurchaseOrderQuery } from '../data/read-purchase-order.generated.ts';

/** A purchase order with its lines, receipts and history. */
export type Order = NonNullable<ReadPurchaseOrderQuery['purchaseOrder']>;

/** Reads an order; `order` is null when there is none that this person may see. */
export function useOrder(id: string) {
  const { data, error, refetch } = useQuery(ReadPurchaseOrderDocument, { variables: { id } });
  return { order: data?.purchaseOrder, error: data ? undefined : error, refetch };
}
