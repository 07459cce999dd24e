import { variablesFor } from '@suanpan/protocol/variable-template';
import type { ListSuppliersQueryVariables } from '../data/list-suppliers.generated.ts';

/** The variables of the list's query, as they follow from the address: the host server and the page both work from this. */
export const supplierListVariables = { search: { $search: 'q' } } as const;

/** Returns the variables of the list's query at an address. */
export function supplierListVariablesFor(search: URLSearchParams): ListSuppliersQueryVariables {
  // The template has no part of a path, so there always are variables; the test holds their form.
  return variablesFor(supplierListVariables, { search }) as ListSuppliersQueryVariables;
}
