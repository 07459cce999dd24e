import type { ApolloClient } from '@apollo/client';
import { SearchCustomersDocument } from '../data/search-customers.generated.ts';

/** A customer as the lookup shows it. */
export interface CustomerChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** Finds customers by code, name or pinyin initials. */
export async function searchCustomers(client: ApolloClient, search: string, signal: AbortSignal): Promise<CustomerChoice[]> {
  const { data } = await client.query({
    query: SearchCustomersDocument,
    variables: { search },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  return (data?.customers.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.name,
    description: [node.code, node.contact].filter((part) => part !== '').join(' · '),
  }));
}
