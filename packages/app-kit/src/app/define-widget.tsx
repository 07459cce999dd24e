import type { ApolloClient } from '@apollo/client';
import type { Host } from '@suanpan/protocol/host';
import type { WidgetLifecycles } from '@suanpan/protocol/lifecycle';
import type { SlotContext } from '@suanpan/protocol/slots';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { type Root, createRoot } from 'react-dom/client';
import type { Texts } from '../texts/define-texts.ts';
import { WidgetRoot } from './WidgetRoot.tsx';

/** What a widget's component gets. */
export interface WidgetComponentProps {
  /** What the slot tells, e.g. `{ customer: '42' }`. */
  context: SlotContext;
}

/** Loads the module of a widget, which exports its component as `Widget`. */
export type WidgetLoader = () => Promise<{ readonly Widget: ComponentType<WidgetComponentProps> }>;

export interface WidgetParts {
  readonly load: WidgetLoader;
  /** Returns the client of the app, which its pages and all of its widgets share. */
  readonly clientOf: (host: Host) => ApolloClient;
  /** Called for each mount. */
  readonly follow: (host: Host) => void;
  readonly texts?: Pick<Texts, 'activate'>;
}

/** Turns a component into the lifecycle functions of a widget. */
export function defineWidget({ load, clientOf, follow, texts }: WidgetParts): WidgetLifecycles {
  const roots = new Map<HTMLElement, Root>();
  return {
    async mount({ host, container, context }) {
      const client = clientOf(host);
      const [{ Widget }] = await Promise.all([load(), texts?.activate(host.session.get().locale)]);
      // Taken off before its code was there.
      if (host.signal.aborted) return;
      follow(host);
      const root = createRoot(container, { onUncaughtError: (error) => host.telemetry.fatal(error) });
      roots.set(container, root);
      const tree = (
        <WidgetRoot host={host} client={client} {...(texts && { texts })}>
          <Widget context={context} />
        </WidgetRoot>
      );
      flushSync(() => root.render(tree));
    },
    async unmount({ container }) {
      roots.get(container)?.unmount();
      roots.delete(container);
    },
  };
}
