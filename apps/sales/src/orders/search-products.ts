import type { ApolloClient } from '@apollo/client';
import { type ProductChoice, productChoice } from '@suanpan/document-kit/product-choice';
import { SearchProductsDocument } from '../data/search-products.generated.ts';

/** Finds products by code, barcode, name or pinyin initials. */
export async function searchProducts(client: ApolloClient, search: string): Promise<ProductChoice[]> {
  const { data } = await client.query({ query: SearchProductsDocument, variables: { search, first: 12 }, fetchPolicy: 'network-only' });
  return (data?.products ?? []).map(productChoice);
}
