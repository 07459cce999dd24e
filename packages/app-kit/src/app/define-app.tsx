import type { ApolloClient } from '@apollo/client';
import type { Host } from '@suanpan/protocol/host';
import type { AppLifecycles, AppProps } from '@suanpan/protocol/lifecycle';
import { type ComponentType, createElement, lazy } from 'react';
import { flushSync } from 'react-dom';
import { type Root, createRoot } from 'react-dom/client';
import { type FirstData, askFirst } from '../graphql/ask-first.ts';
import type { AnswersInParts } from '../graphql/answers-in-parts.ts';
import { createClient } from '../graphql/create-client.ts';
import { createFreshAnswers } from '../graphql/fresh-answers.ts';
import { followChanges, tellChanges } from '../graphql/share-changes.ts';
import type { Texts } from '../texts/define-texts.ts';
import { AppRoot } from './AppRoot.tsx';
import { type WidgetLoader, defineWidget } from './define-widget.tsx';

export interface AppDefinition {
  /** Loads the component that renders the app's routes. */
  readonly pages: () => Promise<{ readonly Pages: ComponentType }>;
  /** Loads a component that is there while the app is on the page, whichever of its pages are open: what answers others goes there. */
  readonly background?: () => Promise<ComponentType>;
  readonly texts?: Pick<Texts, 'activate'>;
  /** What the first screens ask; asked while the screen's code is on its way. */
  readonly first?: FirstData;
  /**
   * Whether what the app's mutations change is told to other apps and tabs, and what others change is read again.
   * `app.config.ts` then has `entityChanged` under `publishes` and `subscribes`.
   */
  readonly sharesChanges?: boolean;
  /** `answersInParts`, in an app that has queries with `@defer`. */
  readonly inParts?: AnswersInParts;
  /** Loads each widget that `app.config.ts` declares, by its name. */
  readonly widgets?: Readonly<Record<string, WidgetLoader>>;
}

/** Turns a React app into the lifecycle functions that a host calls. */
export function defineApp({
  pages,
  background,
  texts,
  first,
  sharesChanges = false,
  inParts,
  widgets = {},
}: AppDefinition): Required<AppLifecycles> {
  let client: ApolloClient | undefined;
  const fresh = createFreshAnswers();
  const clientOf = ({ graphql, messages }: Host): ApolloClient => {
    client ??= createClient({ graphql, fresh, inParts, mutated: sharesChanges ? (data) => tellChanges({ messages }, data) : undefined });
    return client;
  };
  const follow = (host: Host, options?: Parameters<typeof followChanges>[2]): void => {
    if (sharesChanges) followChanges(host, { client: clientOf(host), fresh }, options);
  };
  let root: Root | undefined;
  let Pages: ComponentType | undefined;
  // Nobody waits for it: it comes behind the page.
  const Background = background && lazy(async () => ({ default: await background() }));

  return {
    async bootstrap({ host }) {
      const answered = first && askFirst(clientOf(host), first, host.navigation.location.get());
      const [loaded] = await Promise.all([pages(), texts?.activate(host.session.get().locale), answered]);
      Pages = loaded.Pages;
    },
    async mount({ host, container }: AppProps) {
      if (!Pages) throw new Error('mount() was called before bootstrap() had finished.');
      await texts?.activate(host.session.get().locale);
      const present = clientOf(host);
      follow(host);
      const failures: unknown[] = [];
      let isMounting = true;
      root = createRoot(container, { onUncaughtError: (error) => (isMounting ? void failures.push(error) : host.telemetry.fatal(error)) });
      const tree = createElement(AppRoot, { host, client: present, Pages, ...(texts && { texts }), ...(Background && { Background }) });
      // Rendered before the host shows the container, so that no empty page is seen; what cannot be rendered is not mounted.
      flushSync(() => root?.render(tree));
      isMounting = false;
      if (failures.length > 0) throw failures[0];
    },
    async unmount() {
      root?.unmount();
      root = undefined;
    },
    async update({ host }) {
      // The app was out of sight: what it shows from its cache is there at once, and is asked for anew.
      client?.refetchQueries({ include: 'active' }).catch((error: unknown) => host.telemetry.error(error));
    },
    widgets: Object.fromEntries(
      Object.entries(widgets).map(([name, load]) => [
        name,
        defineWidget({ load, clientOf, follow: (host) => follow(host, { isOwnMeant: true }), ...(texts && { texts }) }),
      ]),
    ),
  };
}
