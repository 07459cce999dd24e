import {
  type InvoiceDeduction,
  type InvoiceExecution,
  type InvoiceStatus,
  invoiceDeductions,
  invoiceExecutions,
  invoiceStatuses,
} from './invoice-status.ts';

/** What the list can be sorted by, as the backend calls it. */
export const invoiceSortFields = ['DATE', 'NUMBER', 'INVOICE_NUMBER', 'SUPPLIER', 'GROSS', 'TAX'] as const;

/** What the list of invoices shows; all of it lives in the address, so Back and a shared link bring it again. */
export interface InvoiceListState {
  readonly status: InvoiceStatus | null;
  readonly execution: InvoiceExecution | null;
  readonly deduction: InvoiceDeduction | null;
  readonly search: string;
  /** yyyy-mm-dd */
  readonly from: string | null;
  readonly to: string | null;
  readonly supplierId: string | null;
  readonly sort: { readonly field: (typeof invoiceSortFields)[number]; readonly direction: 'ASC' | 'DESC' };
  /** Where the page begins or ends, as the backend gave it. */
  readonly after: string | null;
  readonly before: string | null;
}

const defaultSort = { field: 'DATE', direction: 'DESC' } as const;

/** Returns the state that an address means; what it does not understand it leaves at its default. */
export function readInvoiceListState(params: URLSearchParams): InvoiceListState {
  const [field, direction] = (params.get('sort') ?? '').split('.');
  return {
    status: invoiceStatuses.find((status) => status === params.get('status')) ?? null,
    execution: invoiceExecutions.find((execution) => execution === params.get('execution')) ?? null,
    deduction: invoiceDeductions.find((deduction) => deduction === params.get('deduction')) ?? null,
    search: params.get('q') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    supplierId: params.get('supplier'),
    sort: {
      field: invoiceSortFields.find((known) => known === field) ?? defaultSort.field,
      direction: direction === 'ASC' ? 'ASC' : 'DESC',
    },
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeInvoiceListState(state: InvoiceListState): URLSearchParams {
  const isDefaultSort = state.sort.field === defaultSort.field && state.sort.direction === defaultSort.direction;
  const entries: readonly (readonly [string, string | null])[] = [
    ['status', state.status],
    ['execution', state.execution],
    ['deduction', state.deduction],
    ['q', state.search === '' ? null : state.search],
    ['from', state.from],
    ['to', state.to],
    ['supplier', state.supplierId],
    ['sort', isDefaultSort ? null : `${state.sort.field}.${state.sort.direction}`],
    ['after', state.after],
    ['before', state.before],
  ];
  return new URLSearchParams(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Returns whether something narrows the list. */
export function isNarrowed(state: InvoiceListState): boolean {
  return writeInvoiceListState({ ...state, sort: defaultSort, after: null, before: null }).size > 0;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
