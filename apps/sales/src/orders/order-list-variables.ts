import { orderStatuses } from '@suanpan/document-kit/order-status';
import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListOrdersQueryVariables } from '../data/list-orders.generated.ts';
import { orderSortFields } from './order-list-state.ts';

/** How many orders a page of the list has. */
const pageSize = 20;

const filter = {
  search: { $search: 'q' },
  dateFrom: { $search: 'from', kind: 'day' },
  dateTo: { $search: 'to', kind: 'day' },
  customerId: { $search: 'customer' },
  deliverBy: { $search: 'deliverBy', kind: 'day' },
} as const;

/** The variables of the list's query, as they follow from the address: the host server and the page both work from this. */
export const orderListVariables = {
  filter: { ...filter, statuses: { $list: { $search: 'status', oneOf: orderStatuses } } },
  countFilter: filter,
  sort: {
    field: { $search: 'sort', part: 0, oneOf: orderSortFields, else: 'DATE' },
    direction: { $search: 'sort', part: 1, oneOf: ['ASC'], else: 'DESC' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list's query at an address. */
export function orderListVariablesFor(search: URLSearchParams): ListOrdersQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(orderListVariables, { search }) as ListOrdersQueryVariables;
}
