import { convertPrice } from './unit-conversion.ts';

/** A product with its list price, and the further units that it is sold in. */
export interface ListedProduct {
  readonly price: string;
  readonly units: readonly ListedUnit[];
}

interface ListedUnit {
  readonly id: string;
  /** Its own list price; null where that follows from the product's. */
  readonly price: string | null;
}

/** Returns the list price of one of a unit, of the product's own where none is named: the unit's own, else by how many of the product's own it is. */
export function listPrice({ price, units }: ListedProduct, unit: { readonly id: string; readonly factor: string } | null): string {
  if (unit === null) return price;
  return units.find(({ id }) => id === unit.id)?.price ?? convertPrice(price, { from: '1', to: unit.factor });
}
