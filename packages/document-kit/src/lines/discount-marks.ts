import { parseDecimal } from '@suanpan/money/decimal';
import { type DiscountExcess, discountExcess } from '@suanpan/money/discount-limit';
import { listPrice } from '@suanpan/money/list-price';
import type { ProductLine } from './product-line.ts';

/** A cell, as `<row>.<column>`, and how it gives more than somebody may. */
export interface DiscountMark {
  readonly cell: string;
  readonly excess: DiscountExcess;
}

/**
 * Returns the cells that give more off the list price than somebody may, in percent; none where nothing limits them.
 *
 * What carries out an order may give what that gives, which the backend knows.
 */
export function discountMarks(lines: readonly ProductLine[], most: string | null): readonly DiscountMark[] {
  if (most === null) return [];
  return lines.flatMap((line, row) => {
    const excess = line.orderLineId == null && isReduced(line) ? excessOf(line, most) : null;
    return excess ? [{ cell: `${row}.${excess.field}`, excess }] : [];
  });
}

/** Returns whether any line asks less than the list price, so that it matters how much somebody may give. */
export function isAnyReduced(lines: readonly ProductLine[]): boolean {
  return lines.some((line) => isReduced(line));
}

const known = new WeakMap<ProductLine, boolean>();

/** Whether a line asks less than the list price; a line that has not changed is not looked at anew, as this is asked at each letter. */
function isReduced(line: ProductLine): boolean {
  const before = known.get(line);
  if (before !== undefined) return before;
  const reduced = excessOf(line, '0') !== null;
  known.set(line, reduced);
  return reduced;
}

/** Numbers that are not typed out yet give nothing. */
function excessOf({ product, unit, price, discount: typed }: ProductLine, most: string): DiscountExcess | null {
  const discount = typed === '' ? '0' : typed;
  const isTyped =
    parseDecimal(price, { maxPlaces: 6, max: '9999999.999999' }).ok && parseDecimal(discount, { maxPlaces: 2, max: '99.99' }).ok;
  if (!product || !isTyped) return null;
  const list = listPrice({ price: product.price, units: product.units ?? [] }, unit ?? null);
  return discountExcess({ price, discount }, { most, list });
}
