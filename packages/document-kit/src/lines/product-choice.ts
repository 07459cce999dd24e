import { plainDecimal } from './decimal-text.ts';
import type { LineProduct } from './product-line.ts';

/** A product as the lookup shows it. */
export interface ProductChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly product: LineProduct;
  /** The further unit whose barcode was looked for. */
  readonly unitId: string | null;
  /** Whether what was looked for is its barcode, or that of its unit, as when a scanner types. */
  readonly isRead: boolean;
}

/** Finds products by code, barcode, name or pinyin initials. The same function at each render. */
export type ProductSearch = (text: string, signal: AbortSignal) => Promise<readonly ProductChoice[]>;

/** Returns a product as the lookup shows it. */
export function productChoice(product: LineProduct, search: string): ProductChoice {
  const { id, name, sku, spec, price, unit, units = [] } = product;
  const code = search.trim();
  const scanned = units.find(({ barcode, enabled }) => enabled && barcode !== '' && barcode === code);
  const facts = [sku, spec, `${price} / ${unit}`, scanned ? `${scanned.name} = ${plainDecimal(scanned.factor)} ${unit}` : ''];
  return {
    id,
    label: name,
    description: facts.filter((part) => part !== '').join(' · '),
    product,
    unitId: scanned?.id ?? null,
    isRead: scanned !== undefined || (code !== '' && product.barcode === code),
  };
}
