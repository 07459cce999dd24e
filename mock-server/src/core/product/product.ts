import type { ProductUnit, ProductUnitEntries, ProductUnitFields } from './product-unit.ts';

/** Something the company sells; price and rate are decimal strings. */
export interface Product {
  readonly id: string;
  readonly version: number;
  readonly sku: string;
  readonly barcode: string;
  readonly name: string;
  readonly mnemonic: string;
  readonly spec: string;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
  /** Whether it is work rather than goods: it moves no stock. */
  readonly service: boolean;
  /** Below which quantity it is time to buy; "0" for never. */
  readonly minStock: string;
  readonly enabled: boolean;
  /** The further units that it is bought and sold in, in their order. */
  readonly units: readonly ProductUnit[];
}

/** What can be entered about a product; what is left out stays as it is, or gets its default. */
export interface ProductEntries {
  readonly sku: string;
  readonly barcode?: string | null | undefined;
  readonly name: string;
  readonly spec?: string | null | undefined;
  readonly unit: string;
  readonly price: string;
  readonly taxRate: string;
  readonly service?: boolean | null | undefined;
  readonly minStock?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
  /** All further units in their order: one that is left out is removed. */
  readonly units?: readonly ProductUnitEntries[] | null | undefined;
}

/** The checked entries of a product, without its further units. */
export type ProductFields = Omit<Product, 'id' | 'version' | 'mnemonic' | 'units'>;

/** A product as it is written. */
export type WrittenProduct = ProductFields & { readonly id: string; readonly units: readonly ProductUnitFields[] };
