import type { CompanyMode } from '#core/company/company-mode.ts';

/** A customer of the demo data: name, contact, city with street, days to pay, share of the orders. */
export type CustomerData = readonly [name: string, contact: string, address: string, creditDays: number, weight: number];

/** A product of the demo data: code, name, spec, unit, list price with tax, tax rate, usual quantity. */
export type ProductData = readonly [
  sku: string,
  name: string,
  spec: string,
  unit: string,
  price: string,
  taxRate: string,
  usualQuantity: number,
];

/** A further unit of a product of the demo data: its code, the unit, how many of the product's own it is, its price where that is one of its own. */
export type UnitData = readonly [sku: string, unit: string, factor: number, price?: string];

/** A supplier of the demo data. */
export interface SupplierData {
  readonly name: string;
  readonly creditDays: number;
}

/** What a company of the demo data is made from. */
export interface CompanyData {
  readonly name: string;
  /** The first digits of its customers' codes and products' barcodes. */
  readonly prefix: string;
  readonly customers: readonly CustomerData[];
  readonly products: readonly ProductData[];
  /** What also comes by the box; nothing when absent. */
  readonly units?: readonly UnitData[];
  readonly suppliers: readonly SupplierData[];
  /** How busy each month is, January first; 1 is usual. */
  readonly season: readonly number[];
  /** Orders on a usual working day. */
  readonly ordersPerDay: number;
  readonly seed: number;
  /** With how much of the product it works; with all of it when absent. */
  readonly mode?: CompanyMode;
  /** How many whole months its books go back. */
  readonly bookMonths: number;
}
