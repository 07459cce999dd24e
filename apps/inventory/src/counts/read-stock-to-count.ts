import type { ApolloClient } from '@apollo/client';
import { findStockHere } from '../documents/find-stock-here.ts';
import type { ThereProduct } from '../documents/stock-product.ts';

/** How many products one count can have. */
export const mostCounted = 500;
const pageSize = 200;

/** Reads all that lies in a warehouse, by code, as far as one count can have it; `isWhole` says whether that is all. */
export async function readStockToCount(
  client: ApolloClient,
  warehouseId: string,
): Promise<{ readonly stock: readonly ThereProduct[]; readonly isWhole: boolean }> {
  const stock: ThereProduct[] = [];
  let after: string | null = null;
  let hasMore = true;
  while (hasMore && stock.length < mostCounted) {
    const first = Math.min(pageSize, mostCounted - stock.length);
    // Each page begins where the one before ended.
    const part: Awaited<ReturnType<typeof findStockHere>> = await findStockHere(client, { warehouseId, search: '', first, after });
    stock.push(...part.found);
    after = part.pageInfo?.endCursor ?? null;
    hasMore = part.pageInfo?.hasNextPage === true;
  }
  return { stock, isWhole: !hasMore };
}
