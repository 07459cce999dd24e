import type { DeclaredSide } from '@suanpan/protocol/declared-messages';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import { pageDeliveryPace } from '../../../shell/src/messages/delivery-queue.ts';
import { createMessageBus } from '../../../shell/src/messages/message-bus.ts';

/** Connects one app, which may say and hear these topics, to a bus of the page as it is. */
export function connectOurs(isChecked: boolean, topics: Readonly<Record<string, DeclaredSide>>): HostMessages {
  const bus = createMessageBus({
    release: 'shell@bench',
    pace: pageDeliveryPace(),
    tabs: undefined,
    isChecked,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    traceparent: () => '',
    wake: async () => false,
    later: () => () => undefined,
    report: (error) => {
      throw error;
    },
  });
  const declared = { publishes: topics, subscribes: topics, asks: topics, answers: topics };
  return bus.connect({ app: 'bench', release: 'bench@1.0.0-00000000', declared }, new AbortController().signal);
}
