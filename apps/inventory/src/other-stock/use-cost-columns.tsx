import { useApolloClient } from '@apollo/client/react';
import { Amount } from '@suanpan/shared-ui/amount';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { useMemo } from 'react';
import { FindStockCostsDocument } from '../data/find-stock-costs.generated.ts';
import type { StockProduct } from '../documents/stock-product.ts';
import { useT } from '../texts.ts';
import { costAfter, type CostLine } from './cost-draft.ts';

interface CostChoice extends LookupItem {
  readonly product: StockProduct;
  readonly held: CostLine['held'];
}

/** The columns of a change of costs: what there is, what it costs, and by how much that changes. */
export function useCostColumns(): readonly EntryColumn<CostLine>[] {
  const t = useT();
  const client = useApolloClient();
  return useMemo(
    () => [
      {
        id: 'product',
        header: t('stockDocument.product'),
        kind: 'lookup',
        placeholder: t('stockDocument.productHint'),
        phone: 'title',
        get: ({ product }) => product && { id: product.id, label: product.name },
        set(line, item) {
          // The grid gives back what `search` returned, which knows more than its label.
          const choice = item as CostChoice | null;
          return { ...line, product: choice?.product ?? null, held: choice?.held ?? null };
        },
        async search(search): Promise<readonly CostChoice[]> {
          const { data } = await client.query({
            query: FindStockCostsDocument,
            variables: { search, first: 12 },
            fetchPolicy: 'network-only',
          });
          return (data?.stockList.edges ?? []).map(({ node: { product, quantity, amount } }) => ({
            id: product.id,
            label: product.name,
            description: `${product.sku} ${product.spec}`.trim(),
            product,
            held: amount === null ? null : { quantity, amount },
          }));
        },
      },
      {
        id: 'held',
        header: t('adjustment.held'),
        kind: 'computed',
        align: 'end',
        width: 112,
        phone: 'field',
        get: ({ held }) => held && <Quantity value={held.quantity} />,
      },
      {
        id: 'cost',
        header: t('adjustment.cost'),
        kind: 'computed',
        align: 'end',
        width: 128,
        phone: 'field',
        get: ({ held }) => held && <Amount value={held.amount} />,
      },
      {
        id: 'amount',
        header: t('adjustment.amount'),
        kind: 'decimal',
        placeholder: t('adjustment.amountHint'),
        align: 'end',
        width: 140,
        allowNegative: true,
        phone: 'field',
        get: ({ amount }) => amount,
        set: (line, amount) => ({ ...line, amount }),
      },
      {
        id: 'after',
        header: t('adjustment.after'),
        kind: 'computed',
        align: 'end',
        width: 128,
        phone: 'value',
        get: (line) => <Amount value={costAfter(line)} />,
      },
    ],
    [t, client],
  );
}
