import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import type { ThereProduct } from './stock-product.ts';

/** A product as the lookup of a line shows it. */
export interface StockChoice extends LookupItem {
  readonly found: ThereProduct;
}

/** Returns a product as a lookup shows it, with how much of it is there when that is known. */
export function stockChoice(found: ThereProduct, thereText: string | null): StockChoice {
  const { id, name, sku, spec } = found.product;
  return { id, label: name, description: [sku, spec, thereText ?? ''].filter((part) => part !== '').join(' · '), found };
}
