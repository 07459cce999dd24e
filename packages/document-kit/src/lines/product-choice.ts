import type { LineProduct } from './product-line.ts';

/** A product as the lookup shows it. */
export interface ProductChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly product: LineProduct;
}

/** Finds products by code, barcode, name or pinyin initials. The same function at each render. */
export type ProductSearch = (text: string, signal: AbortSignal) => Promise<readonly ProductChoice[]>;

/** Returns a product as the lookup shows it. */
export function productChoice(product: LineProduct): ProductChoice {
  const { id, name, sku, spec, price, unit } = product;
  return { id, label: name, description: [sku, spec, `${price} / ${unit}`].filter((part) => part !== '').join(' · '), product };
}
