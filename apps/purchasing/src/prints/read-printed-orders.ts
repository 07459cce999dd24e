import type { ApolloClient } from '@apollo/client';
import type { PrintableThing } from '@suanpan/print-kit/print-source';
import { ReadPrintedPurchaseOrdersDocument } from '../data/read-printed-orders.generated.ts';
import { goodsOfOrder } from './goods-of-order.ts';

/** Reads orders that are printed in one go. */
export async function readPrintedOrders(client: ApolloClient, ids: readonly string[]): Promise<readonly PrintableThing[]> {
  // It comes with the preview, which is a file of its own.
  const { printableGoods } = (await import('@suanpan/document-kit/late-parts')).lateParts;
  const variables = { ids, first: ids.length };
  const { data } = await client.query({ query: ReadPrintedPurchaseOrdersDocument, variables, fetchPolicy: 'no-cache' });
  return (data?.purchaseOrders.edges ?? []).map(({ node }) => printableGoods(node.id, goodsOfOrder(node)));
}
