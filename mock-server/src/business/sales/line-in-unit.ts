import { compareDecimals } from '@suanpan/money/decimal';
import { basePrice, baseQuantity } from '@suanpan/money/unit-conversion';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import type { ProductUnit } from '#core/product/product-unit.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** What can be wrong with the unit of a line. */
export type LineUnitReason = 'unit-unknown' | 'unit-quantity-inexact' | 'too-large';

/** The units that lines may be entered in, by product. */
export interface LineUnits {
  readonly unitsOf: ReadonlyMap<string, readonly ProductUnit[]>;
  /** Those out of use that a line had before, or the line that it comes from. */
  readonly keptUnitIds: ReadonlySet<string>;
}

/** The quantity and price of a line in its product's own unit, and how they were entered where that was in another. */
export interface LineInUnit {
  readonly quantity: string;
  readonly price: string;
  readonly entered: EnteredUnit | null;
}

/** The places of a quantity. */
const quantityPlaces = 4;

/** Returns a line's checked quantity and price in the product's own unit; as they are after a noted problem, and where no unit is named. */
export function lineInUnit(
  { productId, unitId, quantity, price }: LineEntry,
  { unitsOf, keptUnitIds }: LineUnits,
  { path, problems, max }: LinePlace,
): LineInUnit {
  if (unitId == null) return { quantity, price, entered: null };
  const unit = unitsOf.get(productId)?.find(({ id }) => id === unitId);
  if (unit === undefined || !(unit.enabled || keptUnitIds.has(unitId))) {
    problems.add(`${path}.unitId`, 'unit-unknown');
    return { quantity, price, entered: null };
  }
  const { name, factor } = unit;
  const base = { quantity: baseQuantity(quantity, factor), price: basePrice(price, factor) };
  if (placesOf(base.quantity) > quantityPlaces)
    problems.add(`${path}.quantity`, 'unit-quantity-inexact', { unit: name, factor, places: quantityPlaces });
  else if (isBeyond(base.quantity, max.quantity)) problems.add(`${path}.quantity`, 'too-large', { max: max.quantity });
  if (isBeyond(base.price, max.price)) problems.add(`${path}.price`, 'too-large', { max: max.price });
  return { ...base, entered: { unitId, name, factor, quantity, price } };
}

/** The terms of a line that a unit matters to. */
interface LineEntry {
  readonly productId: string;
  readonly unitId?: string | null | undefined;
  readonly quantity: string;
  readonly price: string;
}

interface LinePlace {
  readonly path: string;
  readonly problems: ProblemSink<LineUnitReason>;
  /** The largest quantity and price of a line in the product's own unit. */
  readonly max: { readonly quantity: string; readonly price: string };
}

function isBeyond(value: string, max: string): boolean {
  return compareDecimals(value.replace('-', ''), max) > 0;
}

function placesOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}
