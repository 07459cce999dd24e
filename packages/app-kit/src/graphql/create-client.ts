import { ApolloClient, InMemoryCache } from '@apollo/client';
import { createFirstAnswers } from './first-answers.ts';
import { type HostLinkParts, createHostLink } from './host-link.ts';

/** Makes an app's GraphQL client. Its cache lives as long as the page, so a second visit shows content at once. */
export function createClient(parts: Omit<HostLinkParts, 'first'>): ApolloClient {
  return new ApolloClient({
    link: createHostLink({ ...parts, first: createFirstAnswers(() => performance.now(), parts.fresh.changes) }),
    cache: new InMemoryCache({ typePolicies: { Workbench: { keyFields: [] }, Viewer: { keyFields: [] } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
