import { negateDecimal } from '@suanpan/money/proportion';
import { unitQuantity } from '@suanpan/money/unit-conversion';
import type { EnteredUnit } from '#core/product/entered-unit.ts';

/** Returns how a part of a line is said: in the unit of the line where that is exact, else null for the product's own. */
export function enteredPart(entered: EnteredUnit | null, quantity: string): EnteredUnit | null {
  const part = entered && unitQuantity(quantity, entered.factor);
  return entered && part !== null ? { ...entered, quantity: part } : null;
}

/** Returns how a line in red was entered. */
export function enteredInRed(entered: EnteredUnit | null): EnteredUnit | null {
  return entered && { ...entered, quantity: negateDecimal(entered.quantity) };
}
