import { unitQuantity } from '@suanpan/money/unit-conversion';
import { plainDecimal } from './decimal-text.ts';
import type { EnteredUnit } from './shown-line.ts';

/** Returns a part of a line as it is shown: in the line's unit where that is exact, else in the product's own. */
export function partInUnit(entered: EnteredUnit | null | undefined, quantity: string): EnteredUnit | null {
  const part = entered ? unitQuantity(quantity, entered.factor) : null;
  return entered && part !== null ? { ...entered, quantity: part } : null;
}

/** Returns a part of a line as its page says it beside the line's unit: with the product's own unit where it is not exact in the line's. */
export function partText(
  { entered, product }: { readonly entered?: EnteredUnit | null; readonly product: { readonly unit: string } | null },
  quantity: string,
): string {
  if (!entered) return plainDecimal(quantity);
  return partInUnit(entered, quantity)?.quantity ?? `${plainDecimal(quantity)} ${product?.unit ?? ''}`;
}
