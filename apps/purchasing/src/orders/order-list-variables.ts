import { orderStatuses } from '@suanpan/document-kit/order-status';
import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListPurchaseOrdersQueryVariables } from '../data/list-purchase-orders.generated.ts';
import { orderExecutions, orderSortFields } from './order-list-state.ts';

/** How many orders a page of the list has. */
const pageSize = 20;

const countFilter = {
  search: { $search: 'q' },
  dateFrom: { $search: 'from', kind: 'day' },
  dateTo: { $search: 'to', kind: 'day' },
  deliverBy: { $search: 'deliverBy', kind: 'day' },
  supplierId: { $search: 'supplier' },
  executions: { $list: { $search: 'execution', oneOf: orderExecutions } },
} as const;

const template = {
  filter: { ...countFilter, statuses: { $list: { $search: 'status', oneOf: orderStatuses } } },
  countFilter,
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
export function orderListVariablesFor(search: URLSearchParams): ListPurchaseOrdersQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(template, { search }) as ListPurchaseOrdersQueryVariables;
}
