export const customerSortFields = ['CODE', 'NAME', 'ORDERED_GROSS', 'LAST_ORDER_DATE'] as const;
export type CustomerSortField = (typeof customerSortFields)[number];

/** Which customers are shown by whether they are active. */
export const customerStates = ['enabled', 'disabled', 'all'] as const;
export type CustomerState = (typeof customerStates)[number];

/** What the list of customers shows; all of it lives in the address. */
export interface CustomerListState {
  readonly shown: CustomerState;
  readonly search: string;
  readonly sort: { readonly field: CustomerSortField; readonly direction: 'ASC' | 'DESC' };
  readonly after: string | null;
  readonly before: string | null;
}

/** Returns the state that an address means. */
export function readCustomerListState(params: URLSearchParams): CustomerListState {
  const [field, direction] = (params.get('sort') ?? '').split('.');
  return {
    shown: customerStates.find((state) => state === params.get('shown')) ?? 'enabled',
    search: params.get('q') ?? '',
    sort: { field: customerSortFields.find((known) => known === field) ?? 'CODE', direction: direction === 'DESC' ? 'DESC' : 'ASC' },
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeCustomerListState({ shown, search, sort, after, before }: CustomerListState): URLSearchParams {
  const isDefaultSort = sort.field === 'CODE' && sort.direction === 'ASC';
  const entries: readonly (readonly [string, string | null])[] = [
    ['shown', shown === 'enabled' ? null : shown],
    ['q', search === '' ? null : search],
    ['sort', isDefaultSort ? null : `${sort.field}.${sort.direction}`],
    ['after', after],
    ['before', before],
  ];
  return new URLSearchParams(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
