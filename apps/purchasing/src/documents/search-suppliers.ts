import type { ApolloClient } from '@apollo/client';
import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import { ListSuppliersDocument } from '../data/list-suppliers.generated.ts';

/** How many suppliers a lookup shows. */
const most = 12;

/** Finds suppliers in use by code, name or pinyin initials. */
export async function searchSuppliers(client: ApolloClient, search: string, signal: AbortSignal): Promise<LookupItem[]> {
  const { data } = await client.query({
    query: ListSuppliersDocument,
    variables: { search },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  return (data?.suppliers ?? [])
    .filter(({ enabled }) => enabled)
    .slice(0, most)
    .map(({ id, name, code }) => ({ id, label: name, description: code }));
}
