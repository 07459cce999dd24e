import { useApolloClient } from '@apollo/client/react';
import { useSearchParams } from '@suanpan/app-kit/routing';
import { useState } from 'react';
import { useLoaded } from '../app/use-loaded.ts';
import type { Party } from '../documents/money-draft.ts';
import { searchParties } from '../documents/search-parties.ts';
import { readDocumentWish } from './document-wish.ts';

/** What the address of a form says of a line of the bank, as it was when the form was opened; null when it is for none. */
export function useDocumentWish() {
  const [params] = useSearchParams();
  const [wish] = useState(() => readDocumentWish(params));
  return wish;
}

/** Finds the one customer or supplier of a name; null while that is on its way, `{ party: null }` when there is none, or nobody is named. */
export function useNamedParty(name: string, isCustomer: boolean): { readonly party: Party | null } | null {
  const client = useApolloClient();
  return useLoaded(async () => {
    if (name === '') return { party: null };
    try {
      const found = await searchParties(client, { isCustomer, search: name, signal: new AbortController().signal });
      return { party: found.find(({ label }) => label === name) ?? null };
    } catch {
      // The form is of use without it.
      return { party: null };
    }
  });
}
