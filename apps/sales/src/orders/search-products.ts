import type { ApolloClient } from '@apollo/client';
import { SearchProductsDocument, type SearchProductsQuery } from '../data/search-products.generated.ts';

/** A product as the lookup shows it. */
export interface ProductChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly product: SearchProductsQuery['products'][number];
}

/** Finds products by code, barcode, name or pinyin initials. */
export async function searchProducts(client: ApolloClient, search: string): Promise<ProductChoice[]> {
  const { data } = await client.query({ query: SearchProductsDocument, variables: { search, first: 12 }, fetchPolicy: 'network-only' });
  return (data?.products ?? []).map((product) => ({
    id: product.id,
    label: product.name,
    description: [product.sku, product.spec, `${product.price} / ${product.unit}`].filter((part) => part !== '').join(' · '),
    product,
  }));
}
