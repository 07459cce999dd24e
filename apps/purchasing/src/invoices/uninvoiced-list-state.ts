import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListUninvoicedQueryVariables } from '../data/list-uninvoiced.generated.ts';

/** What the list of what is still to be invoiced shows; all of it lives in the address. */
interface UninvoicedListState {
  readonly search: string;
  /** yyyy-mm-dd */
  readonly from: string | null;
  readonly to: string | null;
  readonly supplierId: string | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** Returns the state that an address means; what it does not understand it leaves at its default. */
export function readUninvoicedListState(params: URLSearchParams): UninvoicedListState {
  return {
    search: params.get('q') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    supplierId: params.get('supplier'),
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeUninvoicedListState({ search, from, to, supplierId, after, before }: UninvoicedListState): URLSearchParams {
  const entries = { q: search === '' ? null : search, from, to, supplier: supplierId, after, before };
  return new URLSearchParams(Object.entries(entries).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** How many documents a page of the list has. */
const pageSize = 20;

const template = {
  filter: {
    search: { $search: 'q' },
    dateFrom: { $search: 'from', kind: 'day' },
    dateTo: { $search: 'to', kind: 'day' },
    supplierId: { $search: 'supplier' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list's query at an address. */
export function uninvoicedVariablesFor(search: URLSearchParams): ListUninvoicedQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(template, { search }) as ListUninvoicedQueryVariables;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
