import type { StockRow } from './use-stock-list.ts';

/** Returns how much of a product there is in a warehouse, or in all of them when none is named. */
export function quantityIn({ quantity, byWarehouse }: Pick<StockRow, 'quantity' | 'byWarehouse'>, warehouseId: string): string {
  if (warehouseId === '') return quantity;
  return byWarehouse.find(({ warehouse }) => warehouse.id === warehouseId)?.quantity ?? '0';
}
