import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListAccountsQueryVariables } from '../data/list-accounts.generated.ts';
import { accountCategories } from './account-list-state.ts';

/** The variables of the chart's query, as they follow from the address: the host server and the page both work from this. */
export const accountListVariables = {
  search: { $search: 'q' },
  category: { $search: 'category', oneOf: accountCategories },
} as const;

/** Returns the variables of the chart's query at an address. */
export function accountListVariablesFor(search: URLSearchParams): ListAccountsQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(accountListVariables, { search }) as ListAccountsQueryVariables;
}
