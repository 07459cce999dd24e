import type { StockRow } from './use-stock-list.ts';

/** How much there is of a product, how much of it is reserved for orders, and how much is free. */
export type StockFigure = 'quantity' | 'reserved' | 'available';

type Figures = Pick<StockRow, StockFigure> & {
  readonly byWarehouse: readonly (Pick<StockRow['byWarehouse'][number], StockFigure> & { readonly warehouse: { readonly id: string } })[];
};

/** Returns a figure of a product in a warehouse, or in all of them when none is named. */
export function figureIn(row: Figures, warehouseId: string, figure: StockFigure): string {
  if (warehouseId === '') return row[figure];
  return row.byWarehouse.find(({ warehouse }) => warehouse.id === warehouseId)?.[figure] ?? '0';
}
