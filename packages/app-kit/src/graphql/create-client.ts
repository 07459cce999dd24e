import { ApolloClient, InMemoryCache } from '@apollo/client';
import type { HostGraphql } from '@suanpan/protocol/host';
import { createFirstAnswers } from './first-answers.ts';
import { createHostLink } from './host-link.ts';

/** Makes an app's GraphQL client; `mutated` gets what each mutation gave back. Its cache lives as long as the page, so a second visit shows content at once. */
export function createClient(graphql: HostGraphql, mutated?: (data: unknown) => void): ApolloClient {
  return new ApolloClient({
    link: createHostLink(
      graphql,
      createFirstAnswers(() => performance.now()),
      mutated,
    ),
    cache: new InMemoryCache({ typePolicies: { Workbench: { keyFields: [] }, Viewer: { keyFields: [] } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
