import type { ApolloClient } from '@apollo/client';
import type { PrintableThing } from '@suanpan/print-kit/print-source';
import { ReadPrintedOrdersDocument } from '../data/read-printed-orders.generated.ts';
import { ReadPrintedQuotationsDocument } from '../data/read-printed-quotations.generated.ts';
import { goodsOfOrder } from '../orders/goods-of-order.ts';
import { goodsOfQuotation } from '../quotations/goods-of-quotation.ts';
import { texts } from '../texts.ts';

/** Reads orders that are printed in one go. */
export async function readPrintedOrders(client: ApolloClient, ids: readonly string[]): Promise<readonly PrintableThing[]> {
  // It comes with the preview, which is a file of its own.
  const { printableGoods } = (await import('@suanpan/document-kit/late-parts')).lateParts;
  const variables = { ids, first: ids.length };
  const { data } = await client.query({ query: ReadPrintedOrdersDocument, variables, fetchPolicy: 'no-cache' });
  return (data?.salesOrders.edges ?? []).map(({ node }) => printableGoods(node.id, goodsOfOrder(node, texts.text)));
}

/** Reads quotations that are printed in one go. */
export async function readPrintedQuotations(client: ApolloClient, ids: readonly string[]): Promise<readonly PrintableThing[]> {
  // It comes with the preview, which is a file of its own.
  const { printableGoods } = (await import('@suanpan/document-kit/late-parts')).lateParts;
  const variables = { ids, first: ids.length };
  const { data } = await client.query({ query: ReadPrintedQuotationsDocument, variables, fetchPolicy: 'no-cache' });
  return (data?.quotations.edges ?? []).map(({ node }) => printableGoods(node.id, goodsOfQuotation(node, texts.text)));
}
