import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListNoticesQueryVariables } from '../data/list-notices.generated.ts';

const pageSize = 30;

/** The variables of the list of notices, as they follow from the address: the host server and the page both work from this. */
export const noticeListVariables = {
  onlyUnread: { $search: 'shown', cases: { unread: true }, oneOf: ['unread'], else: false },
  first: { $when: 'before', else: pageSize },
  after: { $when: 'before', else: { $search: 'after', else: null } },
  last: { $when: 'before', given: pageSize },
  before: { $search: 'before' },
} as const;

/** Returns the variables of the list of notices at an address. */
export function noticeListVariablesFor(search: URLSearchParams): ListNoticesQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(noticeListVariables, { search }) as ListNoticesQueryVariables;
}
