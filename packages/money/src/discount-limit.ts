import { Big } from 'big.js';

/** What a discount is held against; percent, as decimal strings. */
export interface DiscountLimits {
  /** The most that a person may give; null where nothing limits them. */
  readonly most: string | null;
  /** What the line of an order gives that the line carries out: it was approved, so it may be given again. */
  readonly agreed?: string | null | undefined;
}

/** Returns whether a discount, in percent, is more than a person may give. */
export function exceedsDiscount(discount: string, { most, agreed }: DiscountLimits): boolean {
  if (most === null) return false;
  const given = new Big(discount);
  return given.gt(most) && (agreed == null || given.gt(agreed));
}
