import { pageWish } from '@suanpan/app-kit/page-wish';
import type { ListStockQueryVariables } from '../data/list-stock.generated.ts';
import type { stockListForm } from './stock-list-form.ts';

type StockListState = ReturnType<typeof stockListForm.read>;

/** Returns the variables of the list's query for what its address says; whoever may not know costs neither asks for them nor sorts by them. */
export function stockListVariables({ q, shown, warehouse, sort, ...place }: StockListState, withCost: boolean): ListStockQueryVariables {
  const filter = {
    search: q,
    warehouseId: warehouse === '' ? null : warehouse,
    isLow: shown === 'low' ? true : null,
    isThere: shown === 'there' || shown === 'none' ? shown === 'there' : null,
  };
  const isHidden = sort.field === 'AMOUNT' && !withCost;
  return { filter, sort: isHidden ? { field: 'CODE', direction: 'ASC' } : sort, ...pageWish(place), withCost };
}
