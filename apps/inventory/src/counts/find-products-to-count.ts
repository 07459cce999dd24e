import type { ApolloClient } from '@apollo/client';
import { FindProductsDocument } from '../data/find-products.generated.ts';
import type { StockProduct } from '../documents/stock-product.ts';

/** Finds goods in use by code, barcode, name or initials: what was found in a warehouse may not be in its books. */
export async function findProductsToCount(client: ApolloClient, search: string): Promise<readonly StockProduct[]> {
  const { data } = await client.query({ query: FindProductsDocument, variables: { search, first: 12 }, fetchPolicy: 'network-only' });
  return (data?.productList.edges ?? []).map(({ node }) => node);
}
