import { variablesFor } from '@suanpan/protocol/variable-template';
import { documentSortFields } from './document-list-state.ts';
import { type DocumentStatus, type DocumentType, documentStatuses } from '../documents/document-type.ts';

/** How many documents a page of the list has. */
const pageSize = 20;

/** What a list of documents asks the backend for. */
export interface DocumentListVariables {
  readonly filter: {
    readonly search?: string;
    readonly dateFrom?: string;
    readonly dateTo?: string;
    readonly customerId?: string;
    readonly supplierId?: string;
    readonly statuses?: readonly DocumentStatus[];
    readonly types: readonly DocumentType[];
  };
  readonly sort: { readonly field: (typeof documentSortFields)[number]; readonly direction: 'ASC' | 'DESC' };
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string;
}

/**
 * Returns the variables of the query of a list that is about `types`, as they follow from the address: the host server and the page both
 * work from this.
 */
export function documentListVariables(types: readonly DocumentType[]) {
  return {
    filter: {
      search: { $search: 'q' },
      dateFrom: { $search: 'from', kind: 'day' },
      dateTo: { $search: 'to', kind: 'day' },
      customerId: { $search: 'customer', kind: 'id' },
      supplierId: { $search: 'supplier', kind: 'id' },
      statuses: { $list: { $search: 'status', oneOf: documentStatuses } },
      types: { $search: 'type', cases: Object.fromEntries(types.map((type) => [type, [type]])), else: types },
    },
    sort: {
      field: { $search: 'sort', part: 0, oneOf: documentSortFields, else: 'DATE' },
      direction: { $search: 'sort', part: 1, oneOf: ['ASC'], else: 'DESC' },
    },
    first: { $when: 'before', else: pageSize },
    after: { $when: 'before', else: { $search: 'after', else: null } },
    last: { $when: 'before', given: pageSize },
    before: { $search: 'before' },
  } as const;
}

/** Returns the variables of the query of a list at an address. */
export function documentListVariablesFor(types: readonly DocumentType[], search: URLSearchParams): DocumentListVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(documentListVariables(types), { search }) as unknown as DocumentListVariables;
}
