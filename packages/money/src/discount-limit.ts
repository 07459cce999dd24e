import { Big } from 'big.js';
import { canonicalDecimal } from './decimal.ts';

/** What a line asks for one of a unit, and what it gives off, in percent; decimal strings. */
export interface GivenPrice {
  readonly price: string;
  readonly discount: string;
  /** How many of the product's own unit the unit is; 1 when left out. */
  readonly factor?: string | undefined;
}

/** What a price is held against. */
export interface DiscountLimits {
  /** The most that a person may give off, in percent; null where nothing limits them. */
  readonly most: string | null;
  /** The list price of one of the line's unit; null, or nought, where there is none. */
  readonly list: string | null;
  /** What stands already: a price that was agreed may be given again. */
  readonly agreed?: readonly GivenPrice[] | undefined;
}

/** What a line gives too much: by its discount, or by a price below the list's. */
export type DiscountExcess =
  | { readonly field: 'discount' }
  | {
      readonly field: 'price';
      /** What one comes to after the discount. */
      readonly net: string;
      /** The least that one may come to, rounded up to the places of prices. */
      readonly least: string;
      readonly list: string;
    };

/**
 * Returns how a line gives more than a person may, or null where it does not.
 *
 * What counts is how far one is below the list price, whether by the price or by the discount. Without a list price there is the discount alone.
 */
export function discountExcess(line: GivenPrice, { most, list, agreed = [] }: DiscountLimits): DiscountExcess | null {
  if (most === null || agreed.some((earlier) => isAsMuch(line, earlier))) return null;
  if (list === null || new Big(list).lte(0)) return new Big(line.discount).gt(most) ? { field: 'discount' } : null;
  const net = netOf(line);
  const least = part(list, most);
  if (net.gte(least)) return null;
  if (new Big(line.price).gte(list)) return { field: 'discount' };
  return { field: 'price', net: canonicalDecimal(net.toFixed(pricePlaces)), least: roundedUp(least, list), list };
}

/** The places of a price. */
const pricePlaces = 6;

const roundUp = 3;

function netOf({ price, discount }: GivenPrice): Big {
  return part(price, discount);
}

/** What is left of a price after some percent. */
function part(price: string, percent: string): Big {
  return new Big(price).times(new Big('100').minus(percent)).times('0.01');
}

/** Per unit, without a division that would round. */
function isAsMuch(line: GivenPrice, earlier: GivenPrice): boolean {
  return netOf(line)
    .times(earlier.factor ?? '1')
    .gte(netOf(earlier).times(line.factor ?? '1'));
}

/** As many places as people type: cents, or those of the list price. */
function roundedUp(price: Big, list: string): string {
  const places = Math.max(2, canonicalDecimal(list).split('.')[1]?.length ?? 0);
  return canonicalDecimal(price.round(places, roundUp).toFixed());
}
