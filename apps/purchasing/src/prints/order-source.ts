import type { PrintSource } from '@suanpan/print-kit/print-source';
import { goodsOfOrder } from './goods-of-order.ts';

/** Where orders are read that are printed in one go; the operation comes with the preview. */
export const orderSource: PrintSource = {
  kind: 'PURCHASE_ORDER',
  async read(client, ids) {
    const { ReadPrintedPurchaseOrdersDocument: query } = await import('../data/read-printed-orders.generated.ts');
    const { printableGoods } = (await import('@suanpan/document-kit/late-parts')).lateParts;
    const { data } = await client.query({ query, variables: { ids }, fetchPolicy: 'no-cache' });
    return (data?.purchaseOrders.edges ?? []).map(({ node }) => printableGoods(node.id, goodsOfOrder(node)));
  },
};
