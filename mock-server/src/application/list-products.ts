import { requirePermission } from '#core/access/actor.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { countProducts, listProducts as readProducts, type ProductFilter, type ProductSort } from '#business/inventory/product-list.ts';
import { findProducts } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { Work } from './work.ts';

/** Which part of which products is wanted, and how sorted: by code when nothing is said. */
export interface ProductListWish extends PageArguments {
  readonly filter?: ProductFilter | null | undefined;
  readonly sort?: ProductSort | null | undefined;
}

/** Reads one page of the products, in use or not. */
export function listProducts({ tx, actor }: Work, wish: ProductListWish): Promise<Page<Product>> {
  requirePermission(actor, 'inventory.product.read');
  const part = { sort: wish.sort ?? { field: 'CODE', direction: 'ASC' }, wish: checkPage(wish) } as const;
  return readProducts(tx, wish.filter ?? {}, part);
}

/** Counts all products of a filter. */
export function countListedProducts({ tx, actor }: Work, filter: ProductFilter | null | undefined): Promise<number> {
  requirePermission(actor, 'inventory.product.read');
  return countProducts(tx, filter ?? {});
}

/** Reads one product, in use or not; null when there is none. */
export async function findProduct({ tx, actor }: Work, id: string): Promise<Product | null> {
  requirePermission(actor, 'inventory.product.read');
  const [product] = isId(id) ? await findProducts(tx, [id]) : [];
  return product ?? null;
}
