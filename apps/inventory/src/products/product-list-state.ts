export const productSortFields = ['CODE', 'NAME', 'PRICE'] as const;
export type ProductSortField = (typeof productSortFields)[number];

/** Which products are shown by whether they are in use. */
export const productStates = ['enabled', 'disabled', 'all'] as const;
export type ProductState = (typeof productStates)[number];

/** What the list of products shows; all of it lives in the address. */
export interface ProductListState {
  readonly shown: ProductState;
  readonly search: string;
  readonly sort: { readonly field: ProductSortField; readonly direction: 'ASC' | 'DESC' };
  readonly after: string | null;
  readonly before: string | null;
}

/** Returns the state that an address means. */
export function readProductListState(params: URLSearchParams): ProductListState {
  const [field, direction] = (params.get('sort') ?? '').split('.');
  return {
    shown: productStates.find((state) => state === params.get('shown')) ?? 'enabled',
    search: params.get('q') ?? '',
    sort: { field: productSortFields.find((known) => known === field) ?? 'CODE', direction: direction === 'DESC' ? 'DESC' : 'ASC' },
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeProductListState({ shown, search, sort, after, before }: ProductListState): URLSearchParams {
  const params = new URLSearchParams();
  if (shown !== 'enabled') params.set('shown', shown);
  if (search !== '') params.set('q', search);
  if (sort.field !== 'CODE' || sort.direction !== 'ASC') params.set('sort', `${sort.field}.${sort.direction}`);
  if (after !== null) params.set('after', after);
  if (before !== null) params.set('before', before);
  return params;
}
