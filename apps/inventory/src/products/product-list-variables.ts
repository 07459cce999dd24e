import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListProductsQueryVariables } from '../data/list-products.generated.ts';
import { productSortFields } from './product-list-state.ts';

const pageSize = 20;

/** The variables of the list's query, as they follow from the address: the host server and the page both work from this. */
export const productListVariables = {
  filter: {
    search: { $search: 'q' },
    enabled: { $search: 'shown', cases: { disabled: false }, none: ['all'], else: true },
  },
  sort: {
    field: { $search: 'sort', part: 0, oneOf: productSortFields, else: 'CODE' },
    direction: { $search: 'sort', part: 1, oneOf: ['DESC'], else: 'ASC' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list's query at an address. */
export function productListVariablesFor(search: URLSearchParams): ListProductsQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(productListVariables, { search }) as ListProductsQueryVariables;
}
