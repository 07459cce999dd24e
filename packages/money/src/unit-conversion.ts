import { Big } from 'big.js';
import { canonicalDecimal } from './decimal.ts';

const Rounded = Big();
Rounded.DP = 6;
Rounded.RM = 1;

/** Places of a quantity, and of a price. */
const quantityPlaces = 4;
const pricePlaces = 6;

/** Returns so many of a further unit in the product's own, exactly: it may have more places than a quantity has. */
export function baseQuantity(quantity: string, factor: string): string {
  return canonicalDecimal(new Big(quantity).times(factor).toFixed());
}

/** Returns the price of one of the product's own unit, rounded to the places of a price; for comparisons, as amounts follow from what was entered. */
export function basePrice(price: string, factor: string): string {
  return canonicalDecimal(new Rounded(price).div(factor).toFixed(pricePlaces));
}

/** Returns a quantity of the product's own unit in a further one, or null where that has more places than a quantity has. */
export function unitQuantity(quantity: string, factor: string): string | null {
  const found = canonicalDecimal(new Rounded(quantity).div(factor).toFixed(quantityPlaces, 1));
  return new Big(found).times(factor).eq(quantity) ? found : null;
}

/** Returns the price of one of a unit as that of one of another, by how many of the product's own each is; rounded to the places of a price. */
export function convertPrice(price: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return canonicalDecimal(new Rounded(price).times(to).div(from).toFixed(pricePlaces, 1));
}
