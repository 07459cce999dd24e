import { productListVariables } from './products/product-list-variables.ts';

const id = { $path: 'id', kind: 'id' } as const;

/** What the first screens under `/inventory/products` ask. */
export const productData = [
  { at: '/inventory/products', operation: 'ListProducts', variables: productListVariables },
  { at: '/inventory/products/:id', operation: 'ReadProduct', variables: { id } },
] as const;
