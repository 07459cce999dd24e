import type { ApolloClient } from '@apollo/client';
import type { Host } from '@suanpan/protocol/host';
import { type ComponentType, memo, useEffect, useMemo, useRef } from 'react';
import { Router } from 'wouter';
import { HostProvider } from '../host/host-context.tsx';
import { hostLocation } from '../routing/host-location.ts';

interface PageRootProps {
  readonly host: Host;
  /** The id of the open page. */
  readonly page: string;
  readonly client: ApolloClient;
  readonly Pages: ComponentType;
}

/**
 * The tree around one open page: what it does with its address, its name and its draft is about its own tab.
 *
 * Which page is in sight is no matter of any of them: one that was kept comes back without being drawn anew.
 */
export const PageRoot = memo(function PageRoot({ host, page, client, Pages }: PageRootProps) {
  const own = useMemo(() => ({ ...host, navigation: { ...host.navigation, ...host.navigation.at(page) } }), [host, page]);
  const wasShown = useRef(false);
  useEffect(() => {
    // What was out of sight shows what it knew at once, and is asked for anew.
    if (wasShown.current) client.refetchQueries({ include: 'active' }).catch((error: unknown) => host.telemetry.error(error));
    wasShown.current = true;
  }, [client, host]);
  return (
    <HostProvider value={own}>
      <Router {...hostLocation}>
        <Pages />
      </Router>
    </HostProvider>
  );
});
