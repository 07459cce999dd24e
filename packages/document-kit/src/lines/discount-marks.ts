import { parseDecimal } from '@suanpan/money/decimal';
import { exceedsDiscount } from '@suanpan/money/discount-limit';
import type { ProductLine } from './product-line.ts';

/**
 * Returns the cells, as `<row>.discount`, that give more than somebody may, in percent; none where nothing limits them.
 *
 * What carries out an order may give what that gives, which the backend knows.
 */
export function discountMarks(lines: readonly ProductLine[], most: string | null): readonly string[] {
  if (most === null) return [];
  return lines.flatMap(({ discount, orderLineId }, row) =>
    orderLineId == null && isGiven(discount) && exceedsDiscount(discount, { most }) ? [`${row}.discount`] : [],
  );
}

/** Returns whether any line gives a discount, so that it matters how much somebody may give. */
export function isAnyDiscounted(lines: readonly ProductLine[]): boolean {
  return lines.some(({ discount }) => isGiven(discount));
}

/** A number that is not typed out yet gives nothing. */
function isGiven(discount: string): boolean {
  return discount !== '' && parseDecimal(discount, { maxPlaces: 2, max: '99.99', min: '0.01' }).ok;
}
