import type { LineUnits } from '#business/sales/line-in-unit.ts';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import type { Product } from '#core/product/product.ts';

/** A line that others are held against. */
interface LineBefore {
  readonly productId: string | null;
  readonly entered: EnteredUnit | null;
}

/** Returns the units that lines may be entered in: those of their products in use, and what the lines before them had. */
export function lineUnitsOf(products: Iterable<Product>, before: readonly LineBefore[] = []): LineUnits {
  return {
    unitsOf: new Map([...products].map(({ id, units }) => [id, units])),
    keptUnitIds: new Set(before.flatMap(({ entered }) => entered?.unitId ?? [])),
  };
}

/** Returns whether anything that lines name is out of use, so that it matters what they had before. */
export function isAnyDisabled(products: readonly Product[]): boolean {
  return products.some(({ enabled, units }) => !enabled || units.some((unit) => !unit.enabled));
}
