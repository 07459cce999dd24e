import type { PrintSource } from '@suanpan/print-kit/print-source';
import { texts } from '../texts.ts';
import { goodsOfQuotation } from './goods-of-quotation.ts';

/** Where quotations are read that are printed in one go; the operation comes with the preview. */
export const quotationSource: PrintSource = {
  kind: 'QUOTATION',
  async read(client, ids) {
    const { ReadPrintedQuotationsDocument: query } = await import('../data/read-printed-quotations.generated.ts');
    const { printableGoods } = (await import('@suanpan/document-kit/late-parts')).lateParts;
    const { data } = await client.query({ query, variables: { ids }, fetchPolicy: 'no-cache' });
    return (data?.quotations.edges ?? []).map(({ node }) => printableGoods(node.id, goodsOfQuotation(node, texts.text)));
  },
};
