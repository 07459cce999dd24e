import type { ApolloClient } from '@apollo/client';
import type { AppLifecycles, AppProps } from '@suanpan/protocol/lifecycle';
import { type ComponentType, createElement } from 'react';
import { flushSync } from 'react-dom';
import { type Root, createRoot } from 'react-dom/client';
import { type FirstData, askFirst } from '../graphql/ask-first.ts';
import { createClient } from '../graphql/create-client.ts';
import { followChanges, tellChanges } from '../graphql/share-changes.ts';
import type { Texts } from '../texts/define-texts.ts';
import { AppRoot } from './AppRoot.tsx';

export interface AppDefinition {
  /**
   * Loads the component that renders the app's routes, and the one that is there once as long as the app is, with or without an open page:
   * what answers others and speaks for the whole app.
   */
  readonly pages: () => Promise<{ readonly Pages: ComponentType; readonly Background?: ComponentType }>;
  readonly texts?: Pick<Texts, 'activate'>;
  /** What the first screens ask; asked while the screen's code is on its way. */
  readonly first?: FirstData;
  /**
   * Whether what the app's mutations change is told to other apps and tabs, and what others change is read again.
   * `app.config.ts` then has `entityChanged` under `publishes` and `subscribes`.
   */
  readonly sharesChanges?: boolean;
}

/** Turns a React app into the lifecycle functions that a host calls. */
export function defineApp({ pages, texts, first, sharesChanges = false }: AppDefinition): Required<AppLifecycles> {
  let client: ApolloClient | undefined;
  let root: Root | undefined;
  let parts: Awaited<ReturnType<AppDefinition['pages']>> | undefined;

  return {
    async bootstrap({ host }) {
      client = createClient(host.graphql, sharesChanges ? (data) => tellChanges(host, data) : undefined);
      const answered = first && askFirst(client, first, host.navigation.location.get());
      const [loaded] = await Promise.all([pages(), texts?.activate(host.session.get().locale), answered]);
      parts = loaded;
    },
    async mount({ host, container }: AppProps) {
      if (!client || !parts) throw new Error('mount() was called before bootstrap() had finished.');
      await texts?.activate(host.session.get().locale);
      if (sharesChanges) followChanges(host, client);
      root = createRoot(container, { onUncaughtError: (error) => host.telemetry.fatal(error) });
      const tree = createElement(AppRoot, { host, client, parts, ...(texts && { texts }) });
      // Rendered before the host shows the container, so that no empty page is seen.
      flushSync(() => root?.render(tree));
    },
    async unmount() {
      root?.unmount();
      root = undefined;
    },
    async update({ host }) {
      // The app was out of sight: what it shows from its cache is there at once, and is asked for anew.
      client?.refetchQueries({ include: 'active' }).catch((error: unknown) => host.telemetry.error(error));
    },
  };
}
