import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Host } from '@suanpan/protocol/host';
import { type ReactNode, useEffect } from 'react';
import { Router } from 'wouter';
import { HostProvider } from '../host/host-context.tsx';
import { useStore } from '../host/use-store.ts';
import { hostLocation } from '../routing/host-location.ts';
import type { Texts } from '../texts/define-texts.ts';

interface WidgetRootProps {
  readonly host: Host;
  readonly client: ApolloClient;
  readonly texts?: Pick<Texts, 'activate'>;
  readonly children: ReactNode;
}

/** The tree around a widget: host, client and router. */
export function WidgetRoot({ host, client, texts, children }: WidgetRootProps) {
  const { locale } = useStore(host.session);
  useEffect(() => {
    texts?.activate(locale).catch((error: unknown) => host.telemetry.error(error));
  }, [texts, locale, host]);
  return (
    <HostProvider value={host}>
      <ApolloProvider client={client}>
        <Router {...hostLocation}>{children}</Router>
      </ApolloProvider>
    </HostProvider>
  );
}
