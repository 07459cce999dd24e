import { useApolloClient } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { findProductsToCount } from '../counts/find-products-to-count.ts';
import { type StockChoice, stockChoice } from '../documents/stock-choice.ts';
import { useT } from '../texts.ts';
import { type OtherStockKind, type OtherStockLine, withOtherProduct } from './other-stock-draft.ts';

/** The columns of goods that come or go otherwise; what comes in has a cost, for who may know it. */
export function useOtherColumns(kind: OtherStockKind): readonly EntryColumn<OtherStockLine>[] {
  const t = useT();
  const client = useApolloClient();
  const canSeeCost = useCan('inventory.cost.read');
  return useMemo(() => {
    const columns: (EntryColumn<OtherStockLine> | false)[] = [
      {
        id: 'product',
        header: t('stockDocument.product'),
        kind: 'lookup',
        placeholder: t('stockDocument.productHint'),
        phone: 'title',
        get: ({ product }) => product && { id: product.id, label: product.name },
        // The grid gives back what `search` returned, which knows more than its label.
        set: (line, item) => withOtherProduct(line, (item as StockChoice | null)?.found.product ?? null),
        search: async (text) => (await findProductsToCount(client, text)).map((product) => stockChoice({ product, there: '0' }, null)),
      },
      { id: 'spec', header: t('product.spec'), kind: 'computed', width: 140, phone: 'field', get: ({ product }) => product?.spec ?? '' },
      {
        id: 'quantity',
        header: t('other.quantity'),
        kind: 'decimal',
        align: 'end',
        width: 132,
        maxPlaces: 4,
        phone: 'stepper',
        get: ({ quantity }) => quantity,
        set: (line, quantity) => ({ ...line, quantity }),
      },
      { id: 'unit', header: t('product.unit'), kind: 'computed', width: 64, phone: 'field', get: ({ product }) => product?.unit ?? '' },
      kind === 'OTHER_IN' &&
        canSeeCost && {
          id: 'unitCost',
          header: t('other.unitCost'),
          kind: 'decimal',
          placeholder: t('other.unitCostHint'),
          align: 'end',
          width: 148,
          maxPlaces: 6,
          phone: 'field',
          get: ({ unitCost }) => unitCost,
          set: (line, unitCost) => ({ ...line, unitCost }),
        },
    ];
    return columns.filter((column) => column !== false);
  }, [t, client, kind, canSeeCost]);
}
