import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { Host } from '@suanpan/protocol/host';
import { Activity, type ComponentType, Suspense, useEffect } from 'react';
import { refetchWhenOnline } from '../graphql/refetch-when-online.ts';
import { HostProvider } from '../host/host-context.tsx';
import { useStore } from '../host/use-store.ts';
import type { Texts } from '../texts/define-texts.ts';
import { BackgroundBoundary } from './BackgroundBoundary.tsx';
import { PageRoot } from './PageRoot.tsx';

interface AppRootProps {
  readonly host: Host;
  readonly client: ApolloClient;
  readonly Pages: ComponentType;
  readonly Background?: ComponentType;
  readonly texts?: Pick<Texts, 'activate'>;
}

/** The tree around an app's pages: each open page is kept as it is, and one of them is shown. */
export function AppRoot({ host, client, Pages, Background, texts }: AppRootProps) {
  const { locale } = useStore(host.session);
  const pages = useStore(host.navigation.pages);
  useEffect(() => {
    texts?.activate(locale).catch((error: unknown) => host.telemetry.error(error));
  }, [texts, locale, host]);
  useEffect(() => refetchWhenOnline(client, window, (error) => host.telemetry.error(error)), [client, host]);
  return (
    <ApolloProvider client={client}>
      {pages.map(({ id, isCurrent }) => (
        <Activity key={id} mode={isCurrent ? 'visible' : 'hidden'}>
          <PageRoot host={host} page={id} client={client} Pages={Pages} />
        </Activity>
      ))}
      {Background && (
        <HostProvider value={host}>
          <BackgroundBoundary onError={(error) => host.telemetry.error(error)}>
            <Suspense fallback={null}>
              <Background />
            </Suspense>
          </BackgroundBoundary>
        </HostProvider>
      )}
    </ApolloProvider>
  );
}
