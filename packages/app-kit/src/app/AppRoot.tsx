import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Host } from '@suanpan/protocol/host';
import { type ComponentType, useEffect } from 'react';
import { Router } from 'wouter';
import { HostProvider } from '../host/host-context.tsx';
import { useStore } from '../host/use-store.ts';
import { hostLocation } from '../routing/host-location.ts';
import type { Texts } from '../texts/define-texts.ts';

interface AppRootProps {
  readonly host: Host;
  readonly client: ApolloClient;
  readonly Pages: ComponentType;
  readonly texts?: Pick<Texts, 'activate'>;
}

/** The tree around an app's pages: host, client and router. */
export function AppRoot({ host, client, Pages, texts }: AppRootProps) {
  const { locale } = useStore(host.session);
  useEffect(() => {
    texts?.activate(locale).catch((error: unknown) => host.telemetry.error(error));
  }, [texts, locale, host]);
  return (
    <HostProvider value={host}>
      <ApolloProvider client={client}>
        <Router {...hostLocation}>
          <Pages />
        </Router>
      </ApolloProvider>
    </HostProvider>
  );
}
