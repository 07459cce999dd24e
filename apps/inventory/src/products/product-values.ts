import { normalizeDecimalInput } from '@suanpan/money/decimal';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';

/** What a person types; numbers are texts until the backend has judged them. */
export interface ProductValues {
  readonly sku: string;
  readonly barcode: string;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
  readonly enabled: boolean;
}

/** A product of which nothing is typed yet. */
export const blankProduct: ProductValues = {
  sku: '',
  barcode: '',
  name: '',
  spec: '',
  unit: '',
  price: '',
  taxRate: '',
  enabled: true,
};

/** Returns what the form of a product begins with. */
export function valuesOf({ sku, barcode, name, spec, unit, price, taxRate, enabled }: ProductCardFragment): ProductValues {
  return { sku, barcode, name, spec, unit, price, taxRate, enabled };
}

/** Returns what is sent: numbers as plain decimals, whatever width their digits were typed in. */
export function inputOf(values: ProductValues): ProductValues {
  return { ...values, price: normalizeDecimalInput(values.price) };
}

/** Returns whether anything is typed that was not there before. */
export function isChanged(values: ProductValues, before: ProductValues): boolean {
  return (Object.keys(before) as (keyof ProductValues)[]).some((name) => values[name] !== before[name]);
}
