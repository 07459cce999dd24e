import { parseDecimal, type DecimalLimits, type DecimalProblem } from '@suanpan/money/decimal';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import { isBarcode } from '#core/product/check-barcode.ts';
import type { ProductEntries, ProductFields } from '#core/product/product.ts';

/** What can be wrong with a product's entries. */
export type ProductReason =
  | TextReason
  | 'decimal-malformed'
  | 'too-many-places'
  | 'too-large'
  | 'price-negative'
  | 'min-stock-negative'
  | 'barcode-malformed'
  | 'product-code-taken'
  | 'product-tax-rate-not-valid';

/** What the entries are held against. */
export interface ProductReferences {
  /** What is already known of the product; null for a new one. */
  readonly before: ProductFields | null;
  /** The rates valid today, as canonical decimals. */
  readonly taxRates: ReadonlySet<string>;
}

const limits = { sku: 30, barcode: 20, name: 100, spec: 100, unit: 10 } as const;

/** Prices are at most what a line of an order takes. */
const priceLimits: DecimalLimits = { maxPlaces: 6, max: '9999999.999999' };

const quantityLimits: DecimalLimits = { maxPlaces: 4, max: '99999999.9999' };

const priceReasons: Readonly<Record<DecimalProblem, ProductReason>> = {
  malformed: 'decimal-malformed',
  'too-many-places': 'too-many-places',
  'too-small': 'price-negative',
  'too-large': 'too-large',
};

/** Checks what was entered over what was there. */
export function checkProduct(
  entries: ProductEntries,
  { before, taxRates }: ProductReferences,
  problems: ProblemSink<ProductReason>,
): ProductFields {
  const text = (path: keyof typeof limits, required = false): string =>
    checkText(problems, { path, text: entries[path] ?? before?.[path] ?? '' }, { max: limits[path], required });
  const barcode = text('barcode').normalize('NFKC');
  if (barcode !== '' && barcode.length <= limits.barcode && !isBarcode(barcode)) problems.add('barcode', 'barcode-malformed');
  return {
    sku: text('sku', true),
    barcode,
    name: text('name', true),
    spec: text('spec'),
    unit: text('unit', true),
    price: checkPrice(entries.price, problems),
    taxRate: checkTaxRate(entries.taxRate, taxRates, problems),
    ...checkStocking(entries, before, problems),
    enabled: entries.enabled ?? before?.enabled ?? true,
  };
}

function checkStocking(
  entries: ProductEntries,
  before: ProductFields | null,
  problems: ProblemSink<ProductReason>,
): Pick<ProductFields, 'service' | 'minStock'> {
  const minStock = checkMinStock(entries.minStock ?? before?.minStock ?? '0', problems);
  return { service: entries.service ?? before?.service ?? false, minStock };
}

function checkPrice(text: string, problems: ProblemSink<ProductReason>): string {
  const result = parseDecimal(text, priceLimits);
  if (result.ok) return result.value;
  problems.add('price', priceReasons[result.problem], { places: priceLimits.maxPlaces, max: priceLimits.max });
  return '0';
}

function checkMinStock(text: string, problems: ProblemSink<ProductReason>): string {
  const result = parseDecimal(text, quantityLimits);
  if (result.ok) return result.value;
  const reasons = { ...priceReasons, 'too-small': 'min-stock-negative' } as const;
  problems.add('minStock', reasons[result.problem], { places: quantityLimits.maxPlaces, max: quantityLimits.max });
  return '0';
}

function checkTaxRate(text: string, taxRates: ReadonlySet<string>, problems: ProblemSink<ProductReason>): string {
  const result = parseDecimal(text, { maxPlaces: 2, max: '100' });
  if (result.ok && taxRates.has(result.value)) return result.value;
  problems.add('taxRate', 'product-tax-rate-not-valid');
  return '0';
}
