import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListAuditQueryVariables } from '../data/list-audit.generated.ts';
import { auditActs } from './audit-list-state.ts';

/** How many entries a page of the log has. */
const pageSize = 50;

/** The variables of the log's query, as they follow from the address: the host server and the page both work from this. */
export const auditListVariables = {
  filter: {
    table: { $search: 'table' },
    act: { $search: 'act', oneOf: auditActs },
    from: { $search: 'from', kind: 'day' },
    to: { $search: 'to', kind: 'day' },
    memberId: { $search: 'member' },
    operation: { $search: 'operation' },
    rowId: { $search: 'row' },
  },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the log's query at an address. */
export function auditListVariablesFor(search: URLSearchParams): ListAuditQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(auditListVariables, { search }) as ListAuditQueryVariables;
}
