import type { CustomerFields } from '#core/party/customer.ts';
import { checkDigitOf } from '#core/product/check-barcode.ts';
import type { WrittenProduct } from '#core/product/product.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { CompanyData } from './data/company-data.ts';

/** What drafts are made with. */
export interface DraftTools {
  readonly ids: Ids;
  readonly at: Date;
}

/** Drafts the customers of a company, shared out among its salespeople. */
export function draftCustomers(
  data: CompanyData,
  salespeople: readonly string[],
  { ids, at }: DraftTools,
): readonly (CustomerFields & { readonly id: string })[] {
  return data.customers.map(([name, contact, address, creditDays], index) => ({
    id: ids.next(at),
    code: `KH-${String(index + 1).padStart(4, '0')}`,
    name,
    contact,
    phone: `138${data.prefix}${String(index + 1).padStart(4, '0')}`,
    address,
    taxNumber: `91330100MA${data.prefix.slice(2)}${String(100_000 + index * 37)}`,
    creditDays,
    creditLimit: null,
    salespersonId: salespeople[index % salespeople.length] ?? '',
    // One has gone out of business, so that lists show what that looks like.
    enabled: index !== data.customers.length - 4,
  }));
}

/** How many usual quantities a small shop wants to have of anything. */
const shopLeast = 11;

/** Drafts the products of a company. */
export function draftProducts(data: CompanyData, { ids, at }: DraftTools): readonly WrittenProduct[] {
  return data.products.map(([sku, name, spec, unit, price, taxRate, usual], index) => ({
    id: ids.next(at),
    sku,
    barcode: barcodeOf(`${data.prefix}00${String(index + 1).padStart(6, '0')}`),
    name,
    spec,
    unit,
    price,
    taxRate,
    service: unit === '次',
    // A small shop is told what runs low: less than it has after it bought.
    minStock: data.mode === 'SIMPLE' && unit !== '次' ? String(usual * shopLeast) : '0',
    enabled: true,
    units: draftUnits(data, sku),
  }));
}

function draftUnits({ units = [], prefix }: CompanyData, wanted: string): WrittenProduct['units'] {
  return units.flatMap(([sku, name, factor, price], index) => {
    const barcode = barcodeOf(`${prefix}01${String(index + 1).padStart(6, '0')}`);
    return sku === wanted ? [{ id: null, name, factor: String(factor), barcode, price: price ?? null, enabled: true }] : [];
  });
}

function barcodeOf(digits: string): string {
  return `${digits}${checkDigitOf(digits)}`;
}
