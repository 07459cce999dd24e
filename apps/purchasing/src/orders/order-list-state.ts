import { type OrderExecution, type OrderStatus, orderStatuses } from '@suanpan/document-kit/order-status';

/** How far orders are received, in the order in which that goes. */
export const orderExecutions = ['NONE', 'PARTIAL', 'FULL'] as const satisfies readonly OrderExecution[];

/** What the list can be sorted by, as the backend calls it. */
export const orderSortFields = ['DATE', 'NUMBER', 'SUPPLIER', 'GROSS', 'DELIVERY_DATE'] as const;

/** What the list of purchase orders shows; all of it lives in the address, so Back and a shared link bring it again. */
export interface OrderListState {
  readonly status: OrderStatus | null;
  readonly execution: OrderExecution | null;
  readonly search: string;
  /** yyyy-mm-dd */
  readonly from: string | null;
  readonly to: string | null;
  /** Approved orders that are expected by this day. */
  readonly deliverBy: string | null;
  readonly supplierId: string | null;
  readonly sort: { readonly field: (typeof orderSortFields)[number]; readonly direction: 'ASC' | 'DESC' };
  /** Where the page begins or ends, as the backend gave it. */
  readonly after: string | null;
  readonly before: string | null;
}

const defaultSort = { field: 'DATE', direction: 'DESC' } as const;

/** Returns the state that an address means; what it does not understand it leaves at its default. */
export function readOrderListState(params: URLSearchParams): OrderListState {
  const [field, direction] = (params.get('sort') ?? '').split('.');
  return {
    status: orderStatuses.find((status) => status === params.get('status')) ?? null,
    execution: orderExecutions.find((execution) => execution === params.get('execution')) ?? null,
    search: params.get('q') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    deliverBy: dayOf(params.get('deliverBy')),
    supplierId: params.get('supplier'),
    sort: {
      field: orderSortFields.find((known) => known === field) ?? defaultSort.field,
      direction: direction === 'ASC' ? 'ASC' : 'DESC',
    },
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeOrderListState(state: OrderListState): URLSearchParams {
  const isDefaultSort = state.sort.field === defaultSort.field && state.sort.direction === defaultSort.direction;
  const entries: readonly (readonly [string, string | null])[] = [
    ['status', state.status],
    ['execution', state.execution],
    ['q', state.search === '' ? null : state.search],
    ['from', state.from],
    ['to', state.to],
    ['deliverBy', state.deliverBy],
    ['supplier', state.supplierId],
    ['sort', isDefaultSort ? null : `${state.sort.field}.${state.sort.direction}`],
    ['after', state.after],
    ['before', state.before],
  ];
  return new URLSearchParams(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Returns whether something narrows the list. */
export function isNarrowed(state: OrderListState): boolean {
  return writeOrderListState({ ...state, sort: defaultSort, after: null, before: null }).size > 0;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
