import { unitQuantity } from '@suanpan/money/unit-conversion';
import type { Product } from '#core/product/product.ts';
import type { DeliveryLine } from './open-delivery.ts';

/** A line as a keeper sees and enters it: all of its quantities in one unit. */
export interface ShownDeliveryLine extends Pick<DeliveryLine, 'id' | 'orderId' | 'position' | 'productId'> {
  readonly ordered: string;
  readonly done: string;
  readonly waiting: string;
  readonly open: string;
  /** The further unit that the line was ordered in, where every quantity is exact in it; null for the product's own. */
  readonly unit: { readonly name: string; readonly factor: string } | null;
}

/** Returns a line in the unit that it was ordered in while every quantity of it is exact there, else in the product's own. */
export function shownDeliveryLine({ unitName: name, unitFactor: factor, ...line }: DeliveryLine): ShownDeliveryLine {
  const own = { ...line, unit: null };
  if (name === null || factor === null) return own;
  const [ordered, done, waiting, open] = [line.ordered, line.done, line.waiting, line.open].map((part) => unitQuantity(part, factor));
  if (ordered == null || done == null || waiting == null || open == null) return own;
  return { ...line, ordered, done, waiting, open, unit: { name, factor } };
}

/** Returns what a scanner may read for a line, with how much it means in the line's unit: the product's code and its barcodes in use, as far as that is exact. */
export function deliveryScans(
  { sku, barcode, units }: Pick<Product, 'sku' | 'barcode' | 'units'>,
  unit: ShownDeliveryLine['unit'],
): { readonly code: string; readonly quantity: string }[] {
  const own = [sku, barcode].map((code) => ({ code, factor: '1' }));
  const further = units.filter(({ enabled }) => enabled).map((other) => ({ code: other.barcode, factor: other.factor }));
  return [...own, ...further].flatMap(({ code, factor }) => {
    const quantity = unitQuantity(factor, unit?.factor ?? '1');
    return code === '' || quantity === null ? [] : [{ code, quantity }];
  });
}
