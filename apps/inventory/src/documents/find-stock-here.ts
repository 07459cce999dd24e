import type { ApolloClient } from '@apollo/client';
import { FindStockHereDocument, type FindStockHereQuery } from '../data/find-stock-here.generated.ts';
import type { ThereProduct } from './stock-product.ts';

/** A place in a warehouse's stock. */
export interface StockHereWish {
  readonly warehouseId: string;
  /** Code, barcode, name or initials; an empty text for all. */
  readonly search: string;
  readonly first: number;
  readonly after?: string | null;
}

/** Reads what lies in a warehouse, by code, one page. */
export async function findStockHere(client: ApolloClient, { warehouseId, ...wish }: StockHereWish) {
  const { data } = await client.query({
    query: FindStockHereDocument,
    variables: { warehouseId, ...wish },
    fetchPolicy: 'network-only',
  });
  return { found: (data?.stockList.edges ?? []).map(({ node }) => thereIn(node, warehouseId)), pageInfo: data?.stockList.pageInfo };
}

function thereIn({ product, byWarehouse }: FindStockHereQuery['stockList']['edges'][number]['node'], warehouseId: string): ThereProduct {
  return { product, there: byWarehouse.find(({ warehouse }) => warehouse.id === warehouseId)?.quantity ?? '0' };
}
