import { ApolloClient, InMemoryCache } from '@apollo/client';
import type { AnswersInParts } from './answers-in-parts.ts';
import { createFirstAnswers } from './first-answers.ts';
import { type HostLinkParts, createHostLink } from './host-link.ts';

/** What a client is made of. */
export interface ClientParts extends Omit<HostLinkParts, 'first' | 'inParts'> {
  readonly inParts?: AnswersInParts | undefined;
}

/** Makes an app's GraphQL client. Its cache lives as long as the page, so a second visit shows content at once. */
export function createClient(parts: ClientParts): ApolloClient {
  return new ApolloClient({
    ...(parts.inParts && { incrementalHandler: parts.inParts.handler() }),
    link: createHostLink({ ...parts, first: createFirstAnswers(() => performance.now(), parts.fresh.changes) }),
    cache: new InMemoryCache({ typePolicies: { Workbench: { keyFields: [] }, Viewer: { keyFields: [] } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
