import type { HostMessages } from '@suanpan/protocol/host-messages';
import { type ConnectedApp, connectApp } from './connect-app.ts';
import { type DeliveryPace, createDeliveryQueue } from './delivery-queue.ts';
import { createEventTopics } from './event-topics.ts';
import { type MessageLog, createMessageLog } from './message-log.ts';
import { type OtherTabs, fromOtherTab } from './other-tabs.ts';
import { type RequestTopicsParts, createRequestTopics } from './request-topics.ts';
import type { FactSources } from './speaker.ts';
import { createStateTopics } from './state-topics.ts';

/** The messages of a page: each app has its own way in, which knows who it is. */
export interface MessageBus {
  readonly log: MessageLog;
  /** Returns an app's way to the others; what it hears and answers ends with `signal`. */
  connect(app: ConnectedApp, signal: AbortSignal): HostMessages;
}

export interface MessageBusParts extends FactSources, Omit<RequestTopicsParts, 'log'> {
  readonly pace: DeliveryPace;
  readonly tabs: OtherTabs | undefined;
  /** Whether what is said is held against its contract. False only where it is measured what that costs. */
  readonly isChecked?: boolean;
}

/** Makes the messages of a page. */
export function createMessageBus(parts: MessageBusParts): MessageBus {
  const { pace, tabs, report, isChecked = true } = parts;
  const log = createMessageLog();
  const queue = createDeliveryQueue(pace);
  const events = createEventTopics({ queue, log, report });
  const exchange = {
    events,
    requests: createRequestTopics({ ...parts, log }),
    states: createStateTopics(report),
    queue,
    log,
    tabs,
    sources: parts,
    isChecked,
  };
  tabs?.hear((message) => events.tell(message.facts.app, fromOtherTab(message)));
  return { log, connect: (app, signal) => connectApp(app, signal, exchange) };
}
