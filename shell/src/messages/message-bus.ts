import type { HostMessages } from '@suanpan/protocol/host-messages';
import type { RequestContract } from '@suanpan/protocol/message-contract';
import { type ConnectedApp, connectApp } from './connect-app.ts';
import type { DeliveryPace } from './delivery-queue.ts';
import { createEventTopics } from './event-topics.ts';
import { type MessageLog, createMessageLog } from './message-log.ts';
import { type OtherTabs, fromOtherTab } from './other-tabs.ts';
import type { RequestTopicsParts } from './asked-question.ts';
import { createRequestTopics } from './request-topics.ts';
import { type FactSources, StampedFacts } from './speaker.ts';
import { createStateTopics } from './state-topics.ts';

/** The messages of a page: each app has its own way in, which knows who it is. */
export interface MessageBus {
  readonly log: MessageLog;
  /** Returns an app's way to the others; what it hears and answers ends with `signal`. */
  connect(app: ConnectedApp, signal: AbortSignal): HostMessages;
  /** Asks one app by name on behalf of the host; has it loaded when it is not there yet. Rejects as `HostMessages.ask` does. */
  askApp<I, O>(app: string, contract: RequestContract<I, O>, question: HostQuestion<I>): Promise<O>;
}

/** What the host asks of an app. */
export interface HostQuestion<I> {
  readonly input: I;
  /** Aborted when the answer is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
}

export interface MessageBusParts extends FactSources, Omit<RequestTopicsParts, 'log'> {
  /** The release of the host, which asks apps on its own behalf. */
  readonly release: string;
  readonly pace: DeliveryPace;
  readonly tabs: OtherTabs | undefined;
  /** Whether what is said is held against its contract. False only where it is measured what that costs. */
  readonly isChecked?: boolean;
}

/** Makes the messages of a page. */
export function createMessageBus(parts: MessageBusParts): MessageBus {
  const { pace, tabs, report, isChecked = true } = parts;
  const log = createMessageLog();
  const events = createEventTopics({ pace, log, report });
  const requests = createRequestTopics({ ...parts, log });
  const exchange = {
    events,
    requests,
    states: createStateTopics(report),
    log,
    tabs,
    sources: parts,
    isChecked,
  };
  tabs?.hear((message) => events.outlet(message.facts.app, message.topic).tell(fromOtherTab(message)));
  return {
    log,
    connect: (app, signal) => connectApp(app, signal, exchange),
    async askApp(app, contract, { input, signal }) {
      const facts = new StampedFacts(contract, { app: 'shell', release: parts.release }, parts);
      // What is given is as the host's contract says.
      return (await requests.ask({ contract, app, input, facts, signal })) as never;
    },
  };
}
