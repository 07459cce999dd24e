import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { DocumentReference } from '@suanpan/protocol/document-type';
import type { AppLocation, Host } from '@suanpan/protocol/host';
import type { Session } from '@suanpan/protocol/session';

/** A plain Apollo Client, as a plain application has it. */
export function createSpaClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', headers: { 'x-suanpan-app': 'spa', 'x-suanpan-locale': 'zh-CN' } }),
    cache: new InMemoryCache({ typePolicies: { Workbench: { keyFields: [] }, Viewer: { keyFields: [] } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

/** What the pages ask of their surroundings, answered by the browser itself. */
export function createSpaHost(session: Session, go: (path: string, options?: { replace?: boolean }) => void): Host {
  const ways = {
    location: { get: readLocation, subscribe: () => () => undefined },
    go,
    back: () => history.back(),
    title: (text: string) => void (document.title = text),
    dirty: () => undefined,
  };
  return {
    app: { name: 'spa', release: 'spa', base: '/' },
    session: { get: () => session, subscribe: () => () => undefined },
    navigation: { ...ways, pages: onePage, at: () => ways, openTab: go },
    graphql: { execute: () => Promise.reject(new Error('The plain application has a client of its own')) },
    // In one application nobody else listens.
    messages: {
      publish: () => undefined,
      subscribe: () => () => undefined,
      ask: () => Promise.reject(new Error('Nobody answers in a plain application')),
      answer: () => () => undefined,
      state: () => ({ get: () => undefined, subscribe: () => () => undefined }),
      set: () => undefined,
    },
    ui: {
      toast: () => undefined,
      confirm: () => Promise.resolve(true),
      shortcut: () => () => undefined,
      drawer: noDrawers,
      portal: document.body,
    },
    documents: { addressOf: readAddress },
    slots: { widgetsIn: () => [], fill: () => () => undefined },
    telemetry: { error: (error) => console.error(error), fatal: (error) => console.error(error), mark: () => undefined },
    storage: { get: () => null, set: () => undefined, remove: () => undefined },
    signal: new AbortController().signal,
  };
}

/** A plain application has one page, which is always in sight. */
const onePage = createOnePage();

function createOnePage(): Host['navigation']['pages'] {
  const pages = [{ id: 'page', isCurrent: true }];
  return { get: () => pages, subscribe: () => () => undefined };
}

/** A plain application knows its addresses. */
function readAddress(reference: DocumentReference): string | null {
  const list = { 'sales.order': '/sales/orders', customer: '/sales/customers' }[reference.type];
  if (list === undefined) return null;
  if ('id' in reference) return `${list}/${reference.id}${reference.view === 'print' ? '/print' : ''}`;
  return reference.view === 'create' ? `${list}/new` : list;
}

function readLocation(): AppLocation {
  return { path: location.pathname, search: location.search, hash: location.hash };
}

async function noDrawers(): Promise<never> {
  throw new Error('This page has one app, and no drawers.');
}
