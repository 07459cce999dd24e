import { addDecimals, negateDecimal } from '@suanpan/money/proportion';

/** How much there is of a product, how much of it is reserved for orders, and how much is free. */
export type StockFigure = 'quantity' | 'reserved' | 'available';

interface Place {
  readonly quantity: string;
  readonly reserved: string;
}

type Figures = Place & { readonly byWarehouse: readonly (Place & { readonly warehouse: { readonly id: string } })[] };

const nothing: Place = { quantity: '0', reserved: '0' };

/** Returns a figure of a product in a warehouse, or in all of them when none is named. */
export function figureIn(row: Figures, warehouseId: string, figure: StockFigure): string {
  const place: Place = warehouseId === '' ? row : (row.byWarehouse.find(({ warehouse }) => warehouse.id === warehouseId) ?? nothing);
  return figure === 'available' ? addDecimals(place.quantity, negateDecimal(place.reserved)) : place[figure];
}
