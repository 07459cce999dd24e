import { freshKey } from '@suanpan/document-kit/fresh-key';
import { normalizeDecimalInput } from '@suanpan/money/decimal';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';

/** A further unit as it is typed. */
export interface UnitValues {
  /** Tells units apart on the screen; never sent. */
  readonly key: string;
  /** Null for one that is not there yet. */
  readonly id: string | null;
  readonly name: string;
  readonly factor: string;
  readonly barcode: string;
  /** Empty where it follows from the product's. */
  readonly price: string;
  readonly enabled: boolean;
}

/** Returns a unit of which nothing is typed yet. */
export function blankUnit(): UnitValues {
  return { key: freshKey(), id: null, name: '', factor: '', barcode: '', price: '', enabled: true };
}

/** Returns whether nothing is typed in a unit. */
export function isBlankUnit({ id, name, factor, barcode, price }: UnitValues): boolean {
  return id === null && [name, factor, barcode, price].every((text) => text === '');
}

/** Returns what the form of a product begins with. */
export function unitValuesOf({ units }: Pick<ProductCardFragment, 'units'>): readonly UnitValues[] {
  return units.map(({ id, name, factor, barcode, price, enabled }) => ({
    key: id,
    id,
    name,
    factor,
    barcode,
    price: price ?? '',
    enabled,
  }));
}

/** Returns what is sent: all units in which anything is typed. */
export function unitInputsOf(units: readonly UnitValues[]) {
  return units
    .filter((unit) => !isBlankUnit(unit))
    .map(({ id, name, factor, barcode, price, enabled }) => ({
      id,
      name,
      factor: normalizeDecimalInput(factor),
      barcode,
      price: price === '' ? null : normalizeDecimalInput(price),
      enabled,
    }));
}
