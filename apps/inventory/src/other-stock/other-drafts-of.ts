import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { freshKey } from '@suanpan/document-kit/fresh-key';
import type { StockDocumentFragment } from '../data/stock-document.fragment.generated.ts';
import { type CostDraft, costOfSales } from './cost-draft.ts';
import { type OtherStockDraft, usualCounter } from './other-stock-draft.ts';

type Line = StockDocumentFragment['lines'][number];

/** A document of stock, with what its lines cost for who may know. */
export type CostedDocument = Omit<StockDocumentFragment, 'lines'> & {
  readonly lines: readonly (Line & { readonly unitCost?: string | null; readonly cost?: string | null })[];
};

/** Returns what the form of goods that come or go otherwise begins with when a draft is changed. */
export function otherDraftOf({ date, note, reason, counterAccount, warehouse, lines }: CostedDocument): OtherStockDraft {
  return {
    date,
    note,
    reason: reason ?? 'OTHER',
    counterAccount: counterAccount ?? usualCounter,
    warehouseId: warehouse?.id ?? '',
    lines: lines.map(({ product, quantity, unitCost }) => ({
      key: freshKey(),
      product,
      quantity: plainDecimal(quantity ?? ''),
      unitCost: plainDecimal(unitCost ?? ''),
    })),
  };
}

/** Returns what the form of a change of costs begins with when a draft is changed. */
export function costDraftOf({ date, note, counterAccount, lines }: CostedDocument): CostDraft {
  return {
    date,
    note,
    counterAccount: counterAccount ?? costOfSales,
    lines: lines.map(({ product, cost }) => ({ key: freshKey(), product, held: null, amount: cost ?? '' })),
  };
}
