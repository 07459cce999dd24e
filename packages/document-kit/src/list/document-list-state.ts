import { type DocumentStatus, type DocumentType, documentStatuses, documentTypes } from '../documents/document-type.ts';

/** What a list of documents can be sorted by, as the backend calls it. */
export const documentSortFields = ['DATE', 'NUMBER', 'AMOUNT'] as const;

/** What a list of documents shows; all of it lives in the address, so Back and a shared link bring it again. */
export interface DocumentListState {
  readonly type: DocumentType | null;
  readonly status: DocumentStatus | null;
  readonly search: string;
  /** yyyy-mm-dd */
  readonly from: string | null;
  readonly to: string | null;
  readonly customerId: string | null;
  readonly supplierId: string | null;
  readonly sort: { readonly field: (typeof documentSortFields)[number]; readonly direction: 'ASC' | 'DESC' };
  /** Where the page begins or ends, as the backend gave it. */
  readonly after: string | null;
  readonly before: string | null;
}

const defaultSort = { field: 'DATE', direction: 'DESC' } as const;

/** Returns the state that an address means; what it does not understand it leaves at its default. */
export function readDocumentListState(params: URLSearchParams): DocumentListState {
  const [field, direction] = (params.get('sort') ?? '').split('.');
  return {
    type: documentTypes.find((type) => type === params.get('type')) ?? null,
    status: documentStatuses.find((status) => status === params.get('status')) ?? null,
    search: params.get('q') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    customerId: params.get('customer'),
    supplierId: params.get('supplier'),
    sort: {
      field: documentSortFields.find((known) => known === field) ?? defaultSort.field,
      direction: direction === 'ASC' ? 'ASC' : 'DESC',
    },
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Returns the address's query of a state, defaults left out. */
export function writeDocumentListState(state: DocumentListState): URLSearchParams {
  const isDefaultSort = state.sort.field === defaultSort.field && state.sort.direction === defaultSort.direction;
  const entries: readonly (readonly [string, string | null])[] = [
    ['type', state.type],
    ['status', state.status],
    ['q', state.search === '' ? null : state.search],
    ['from', state.from],
    ['to', state.to],
    ['customer', state.customerId],
    ['supplier', state.supplierId],
    ['sort', isDefaultSort ? null : `${state.sort.field}.${state.sort.direction}`],
    ['after', state.after],
    ['before', state.before],
  ];
  return new URLSearchParams(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Returns whether something narrows the list. */
export function isNarrowed(state: DocumentListState): boolean {
  return writeDocumentListState({ ...state, sort: defaultSort, after: null, before: null }).size > 0;
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
