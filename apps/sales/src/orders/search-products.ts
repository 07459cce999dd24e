import type { ApolloClient } from '@apollo/client';
import { type ProductChoice, productChoice } from '@suanpan/document-kit/product-choice';
import { SearchProductsDocument } from '../data/search-products.generated.ts';

/** Finds products by code, barcode, name or pinyin initials, with their last price with the party. */
export async function searchProducts(client: ApolloClient, search: string, partyId: string | null): Promise<ProductChoice[]> {
  const variables = { search, first: 12, partyId };
  const { data } = await client.query({ query: SearchProductsDocument, variables, fetchPolicy: 'network-only' });
  return (data?.products ?? []).map((product) => productChoice(product, search));
}
