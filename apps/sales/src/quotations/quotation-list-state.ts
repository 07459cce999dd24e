import type { QuotationStatus } from '../data/list-quotations.generated.ts';
import { quotationStatuses } from './quotation-status.ts';

/** What the list can be sorted by, as the backend calls it. */
export const quotationSortFields = ['DATE', 'NUMBER', 'CUSTOMER', 'GROSS', 'VALID_UNTIL'] as const;

/** What the list of quotations shows; all of it lives in the address, so Back and a shared link bring it again. */
export interface QuotationListState {
  readonly status: QuotationStatus | null;
  readonly search: string;
  /** yyyy-mm-dd */
  readonly from: string | null;
  readonly to: string | null;
  readonly customerId: string | null;
  readonly sort: { readonly field: (typeof quotationSortFields)[number]; readonly direction: 'ASC' | 'DESC' };
  /** Where the page begins or ends, as the backend gave it. */
  readonly after: string | null;
  readonly before: string | null;
}

const defaultSort = { field: 'DATE', direction: 'DESC' } as const;

/** Returns the state that an address means; what it does not understand it leaves at its default. */
export function readQuotationListState(params: URLSearchParams): QuotationListState {
  const [field, direction] = (params.get('sort') ?? '').split('.');
  return {
    status: quotationStatuses.find((status) => status === params.get('status')) ?? null,
    search: params.get('q') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    customerId: params.get('customer'),
    sort: {
      field: quotationSortFields.find((known) => known === field) ?? defaultSort.field,
      direction: direction === 'ASC' ? 'ASC' : 'DESC',
    },
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeQuotationListState(state: QuotationListState): URLSearchParams {
  const isDefaultSort = state.sort.field === defaultSort.field && state.sort.direction === defaultSort.direction;
  const entries: readonly (readonly [string, string | null])[] = [
    ['status', state.status],
    ['q', state.search === '' ? null : state.search],
    ['from', state.from],
    ['to', state.to],
    ['customer', state.customerId],
    ['sort', isDefaultSort ? null : `${state.sort.field}.${state.sort.direction}`],
    ['after', state.after],
    ['before', state.before],
  ];
  return new URLSearchParams(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Returns whether something narrows the list. */
export function isNarrowed(state: QuotationListState): boolean {
  return writeQuotationListState({ ...state, sort: defaultSort, after: null, before: null }).size > 0;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
