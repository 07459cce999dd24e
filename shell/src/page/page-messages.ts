import type { Composition } from '@suanpan/protocol/composition';
import type { Session } from '@suanpan/protocol/session';
import { pageDeliveryPace } from '../messages/delivery-queue.ts';
import { type MessageBus, createMessageBus } from '../messages/message-bus.ts';
import { type TabChannel, createOtherTabs } from '../messages/other-tabs.ts';
import { newTraceparent } from '../telemetry/new-traceparent.ts';
import { reportError } from '../telemetry/report-error.ts';

export interface PageMessagesParts {
  readonly composition: Composition;
  readonly window: Window & typeof globalThis;
  /** Null while nobody is signed in; whoever signs in gets another page. */
  readonly session: Session | null;
  /** Brings an app up out of sight; resolves to whether it is there. */
  readonly wakeApp: (app: string) => Promise<boolean>;
}

/** Makes the messages between a page's apps, and those to the same person's other tabs. */
export function createPageMessages({ composition, window, session, wakeApp }: PageMessagesParts): MessageBus {
  return createMessageBus({
    release: composition.host.release,
    pace: pageDeliveryPace(),
    tabs: session ? createOtherTabs((name) => openChannel(window, name), whoIs(session)) : undefined,
    async wake(topic, wanted) {
      const app = composition.apps.find(
        ({ name, messages }) => messages?.answers[topic] !== undefined && (wanted === undefined || name === wanted),
      );
      return app !== undefined && (await wakeApp(app.name));
    },
    now: Date.now,
    newId: () => window.crypto.randomUUID(),
    traceparent: newTraceparent,
    later(run, milliseconds) {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    report: reportError,
  });
}

function whoIs({ company, user }: Session): { readonly company: string; readonly person: string } {
  return { company: company.id, person: user.id };
}

function openChannel(window: PageMessagesParts['window'], name: string): TabChannel {
  const channel = new window.BroadcastChannel(name);
  return {
    // Not a window's: a channel has no address to name.
    send: channel.postMessage.bind(channel),
    receive: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
  };
}
