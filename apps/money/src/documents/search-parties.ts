import type { ApolloClient } from '@apollo/client';
import { SearchCustomersDocument } from '../data/search-customers.generated.ts';
import { SearchSuppliersDocument } from '../data/search-suppliers.generated.ts';
import type { Party } from './money-draft.ts';

/** A customer or supplier as the lookup shows them. */
export interface PartyChoice extends Party {
  readonly description: string;
  /** How many days they have to pay, or we have. */
  readonly creditDays: number;
}

/** How many a lookup shows. */
const most = 12;

interface PartyWish {
  readonly isCustomer: boolean;
  /** Code, name or initials. */
  readonly search: string;
  readonly signal: AbortSignal;
}

/** Finds customers or suppliers in use by code, name or pinyin initials. */
export async function searchParties(client: ApolloClient, { isCustomer, search, signal }: PartyWish): Promise<PartyChoice[]> {
  const options = { variables: { search }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } } } as const;
  if (isCustomer) {
    const { data } = await client.query({ query: SearchCustomersDocument, ...options });
    return (data?.customers.edges ?? []).map(({ node }) => choiceOf(node));
  }
  const { data } = await client.query({ query: SearchSuppliersDocument, ...options });
  return (data?.suppliers ?? [])
    .filter(({ enabled }) => enabled)
    .slice(0, most)
    .map(choiceOf);
}

type FoundParty = Pick<PartyChoice, 'id' | 'creditDays'> & { readonly code: string; readonly name: string };

function choiceOf({ id, code, name, creditDays }: FoundParty): PartyChoice {
  return { id, label: name, description: code, creditDays };
}
