import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { freshKey } from '@suanpan/document-kit/fresh-key';
import { blankCountLine, type CountDraft } from '../counts/count-draft.ts';
import type { StockDocumentFragment } from '../data/stock-document.fragment.generated.ts';
import type { TransferDraft } from '../transfers/transfer-draft.ts';

/** Returns what the form of a transfer begins with when a draft is changed. */
export function transferDraftOf({ date, note, warehouse, targetWarehouse, lines }: StockDocumentFragment): TransferDraft {
  return {
    date,
    note,
    warehouseId: warehouse?.id ?? '',
    targetWarehouseId: targetWarehouse?.id ?? '',
    lines: lines.map(({ product, quantity }) => ({ key: freshKey(), product, there: null, quantity: plainDecimal(quantity ?? '') })),
  };
}

/** Returns what the form of a count begins with when a draft is changed; what should be there is read anew. */
export function countDraftOf({ date, note, warehouse, lines }: StockDocumentFragment): CountDraft {
  return {
    date,
    note,
    warehouseId: warehouse?.id ?? '',
    lines: lines.map(({ product, counted, abnormal }) => ({
      ...blankCountLine(),
      product,
      counted: plainDecimal(counted ?? ''),
      abnormal: abnormal === true,
    })),
  };
}
