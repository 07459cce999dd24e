import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { foldText } from '#kernel/text/search-text.ts';
import { productColumns } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';

/** Which products are wanted. */
export interface ProductFilter {
  readonly search?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
}

/** How a list of products is sorted. */
export interface ProductSort {
  readonly field: 'CODE' | 'NAME' | 'PRICE';
  readonly direction: 'ASC' | 'DESC';
}

// Each is the expression of an index of the table.
const sortKeys: Readonly<Record<ProductSort['field'], Omit<SortKey, 'direction'>>> = {
  CODE: { expression: 'p.sku COLLATE "C"', type: 'text', id: 'p.id' },
  NAME: {
    expression: `CASE WHEN p.sort_key = '' THEN lower(p.mnemonic) || E'\\n' || p.name ELSE p.sort_key END COLLATE "C"`,
    type: 'text',
    id: 'p.id',
  },
  PRICE: { expression: 'p.price', type: 'numeric', id: 'p.id' },
};

/** Reads one page of products. */
export async function listProducts(
  tx: Transaction,
  filter: ProductFilter,
  part: { readonly sort: ProductSort; readonly wish: PageWish },
): Promise<Page<Product>> {
  const values = new SqlValues();
  const condition = productCondition(filter, values);
  const keyset = keysetOf({ ...sortKeys[part.sort.field], direction: part.sort.direction }, part.wish, values);
  const read = await tx.rows<Product & { readonly sortValue: string }>(
    `SELECT ${productColumns}, ${keyset.sortValue} AS "sortValue" FROM product p
     WHERE ${condition} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

/** Counts all products of a filter. */
export async function countProducts(tx: Transaction, filter: ProductFilter): Promise<number> {
  const values = new SqlValues();
  const rows = await tx.rows<{ readonly count: number }>(
    `SELECT count(*) AS count FROM product p WHERE ${productCondition(filter, values)}`,
    values.list,
  );
  return onlyRow(rows).count;
}

function productCondition(filter: ProductFilter, values: SqlValues): string {
  const parts: string[] = [];
  if (filter.enabled != null) parts.push(`p.enabled = ${values.add(filter.enabled)}`);
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(`strpos(p.search_text, ${values.add(search)}) > 0`);
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}
