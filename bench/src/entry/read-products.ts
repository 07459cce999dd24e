import type { Site } from '../loading/with-both-sides.ts';

/** A product that can be found by its name and by its barcode. */
export interface KnownProduct {
  readonly name: string;
  readonly barcode: string;
}

/** Reads products of the demo company that have a barcode. */
export async function readProducts({ url, cookie }: Site): Promise<readonly KnownProduct[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-suanpan-app': 'bench', cookie: `sp_session=${cookie}` },
    body: JSON.stringify({ query: '{ productList(first: 50) { edges { node { name barcode } } } }' }),
  });
  const { data } = (await response.json()) as { data: { productList: { edges: readonly { node: KnownProduct }[] } } };
  return data.productList.edges.map(({ node }) => node).filter(({ barcode }) => barcode !== '');
}
