import { normalizeDecimalInput } from '@suanpan/money/decimal';
import type { ProductCardFragment } from '../data/product-card.fragment.generated.ts';
import { type UnitValues, unitInputsOf, unitValuesOf } from './unit-values.ts';

/** What a person types; numbers are texts until the backend has judged them. */
export interface ProductValues {
  readonly sku: string;
  readonly barcode: string;
  readonly name: string;
  readonly spec: string;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
  /** Below which quantity it is time to buy. */
  readonly minStock: string;
  /** Whether it is work, which moves no stock. */
  readonly service: boolean;
  readonly enabled: boolean;
  /** The further units that it is bought and sold in. */
  readonly units: readonly UnitValues[];
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
  minStock: '0',
  service: false,
  enabled: true,
  units: [],
};

/** Returns what the form of a product begins with. */
export function valuesOf(product: ProductCardFragment): ProductValues {
  const { sku, barcode, name, spec, unit, price, taxRate, minStock, service, enabled } = product;
  return { sku, barcode, name, spec, unit, price, taxRate, minStock, service, enabled, units: unitValuesOf(product) };
}

/** Returns what is sent: numbers as plain decimals, whatever width their digits were typed in. */
export function inputOf(values: ProductValues) {
  return {
    ...values,
    price: normalizeDecimalInput(values.price),
    minStock: normalizeDecimalInput(values.minStock) || '0',
    units: unitInputsOf(values.units),
  };
}

/** Returns whether anything is typed that was not there before. */
export function isChanged(values: ProductValues, before: ProductValues): boolean {
  return (Object.keys(before) as (keyof ProductValues)[]).some((name) => values[name] !== before[name]);
}
