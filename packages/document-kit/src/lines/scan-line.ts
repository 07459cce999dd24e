import { addDecimals } from '@suanpan/money/proportion';
import type { ProductChoice } from './product-choice.ts';
import { type LineProduct, type ProductLine, withProductLine } from './product-line.ts';

/** Returns the product that a scanner's code means; undefined where it is none, or where it could be several. */
export function scannedProduct(found: readonly ProductChoice[], code: string): LineProduct | undefined {
  const [first, ...others] = found;
  const named = found.find(({ product }) => product.sku.toLowerCase() === code.toLowerCase());
  return (named ?? (others.length === 0 ? first : undefined))?.product;
}

/** Returns the lines with one more of a product: in its line where there is one, else in a line of its own. */
export function withOneMore(lines: readonly ProductLine[], product: LineProduct): readonly ProductLine[] {
  const there = lines.findLast((line) => line.product?.id === product.id && /^\d+(\.\d+)?$/.test(line.quantity));
  if (!there) return withProductLine(lines, product);
  return lines.map((line) => (line === there ? { ...line, quantity: addDecimals(line.quantity, '1') } : line));
}
