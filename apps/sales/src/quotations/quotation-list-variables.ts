import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListQuotationsQueryVariables } from '../data/list-quotations.generated.ts';
import { quotationSortFields } from './quotation-list-state.ts';
import { quotationStatuses } from './quotation-status.ts';

/** How many quotations a page of the list has. */
const pageSize = 20;

const countFilter = {
  search: { $search: 'q' },
  dateFrom: { $search: 'from', kind: 'day' },
  dateTo: { $search: 'to', kind: 'day' },
  customerId: { $search: 'customer' },
} as const;

const template = {
  filter: { ...countFilter, statuses: { $list: { $search: 'status', oneOf: quotationStatuses } } },
  countFilter,
  sort: {
    field: { $search: 'sort', part: 0, oneOf: quotationSortFields, else: 'DATE' },
    direction: { $search: 'sort', part: 1, oneOf: ['ASC'], else: 'DESC' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list's query at an address. */
export function quotationListVariablesFor(search: URLSearchParams): ListQuotationsQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(template, { search }) as ListQuotationsQueryVariables;
}
