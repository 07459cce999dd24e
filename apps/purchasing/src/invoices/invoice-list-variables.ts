import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListInputInvoicesQueryVariables } from '../data/list-input-invoices.generated.ts';
import { invoiceSortFields } from './invoice-list-state.ts';
import { invoiceDeductions, invoiceExecutions, invoiceStatuses } from './invoice-status.ts';

/** How many invoices a page of the list has. */
const pageSize = 20;

const countFilter = {
  search: { $search: 'q' },
  dateFrom: { $search: 'from', kind: 'day' },
  dateTo: { $search: 'to', kind: 'day' },
  supplierId: { $search: 'supplier' },
  executions: { $list: { $search: 'execution', oneOf: invoiceExecutions } },
  deductions: { $list: { $search: 'deduction', oneOf: invoiceDeductions } },
} as const;

const template = {
  filter: { ...countFilter, statuses: { $list: { $search: 'status', oneOf: invoiceStatuses } } },
  countFilter,
  sort: {
    field: { $search: 'sort', part: 0, oneOf: invoiceSortFields, else: 'DATE' },
    direction: { $search: 'sort', part: 1, oneOf: ['ASC'], else: 'DESC' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list's query at an address. */
export function invoiceListVariablesFor(search: URLSearchParams): ListInputInvoicesQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(template, { search }) as ListInputInvoicesQueryVariables;
}
