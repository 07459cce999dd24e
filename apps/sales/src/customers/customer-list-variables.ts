import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListCustomersQueryVariables } from '../data/list-customers.generated.ts';
import { customerSortFields } from './customer-list-state.ts';

const pageSize = 20;

/** The variables of the list's query, as they follow from the address: the host server and the page both work from this. */
export const customerListVariables = {
  filter: {
    search: { $search: 'q' },
    enabled: { $search: 'shown', cases: { disabled: false }, none: ['all'], else: true },
  },
  sort: {
    field: { $search: 'sort', part: 0, oneOf: customerSortFields, else: 'CODE' },
    direction: { $search: 'sort', part: 1, oneOf: ['DESC'], else: 'ASC' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list's query at an address. */
export function customerListVariablesFor(search: URLSearchParams): ListCustomersQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(customerListVariables, { search }) as ListCustomersQueryVariables;
}
