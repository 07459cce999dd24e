import { type DeclaredMessages, noMessages } from '@suanpan/protocol/declared-messages';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import type { EventContract, MessageContract } from '@suanpan/protocol/message-contract';
import { admitMessage } from './admit-message.ts';
import type { EventTopics, Outlet } from './event-topics.ts';
import type { MessageLog } from './message-log.ts';
import { type OtherTabs, forOtherTabs } from './other-tabs.ts';
import type { RequestTopics } from './request-topics.ts';
import { type FactSources, type Speaker, StampedFacts, checkDeclared } from './speaker.ts';
import type { StateTopics } from './state-topics.ts';

/** An app with what its manifest declares. */
export interface ConnectedApp {
  readonly app: string;
  readonly release: string;
  readonly declared?: DeclaredMessages | undefined;
}

/** What carries a page's messages. */
export interface Exchange {
  readonly events: EventTopics;
  readonly requests: RequestTopics;
  readonly states: StateTopics;
  readonly log: MessageLog;
  readonly tabs: OtherTabs | undefined;
  readonly sources: FactSources;
  readonly isChecked: boolean;
}

/** How many events of one publisher may wait: at this many it is told that it floods the page, and no more are taken. */
const mostWaiting = 100_000;

/** From this many waiting events on the log says who floods. */
const flood = 1000;

/** Returns an app's way to the others: it may do what it has declared, and what it hears and answers ends with `signal`. */
export function connectApp({ app, release, declared = noMessages }: ConnectedApp, signal: AbortSignal, exchange: Exchange): HostMessages {
  const { events, requests, states, log, sources } = exchange;
  const speaker: Speaker = { app, release, declared };
  const stamp = (contract: MessageContract): StampedFacts => new StampedFacts(contract, speaker, sources);
  // What may be published is asked once for each contract: neither it nor the release changes.
  const outlets = new Map<EventContract, Outlet>();
  const outletOf = (topic: EventContract): Outlet => {
    checkDeclared(speaker, 'publishes', topic);
    const outlet = events.outlet(app, topic.name);
    outlets.set(topic, outlet);
    return outlet;
  };
  return {
    publish: (topic, payload) => publish(topic, payload, { speaker, outlet: outlets.get(topic) ?? outletOf(topic), exchange }),
    subscribe(topic, listener) {
      checkDeclared(speaker, 'subscribes', topic);
      return until(signal, events.hear(speaker, topic, listener));
    },
    async ask(topic, input, options = {}) {
      checkDeclared(speaker, 'asks', topic);
      // What is given is as the contract of whoever asks says.
      return (await requests.ask({ contract: topic, input, facts: stamp(topic), signal: options.signal })) as never;
    },
    answer(topic, answerer) {
      checkDeclared(speaker, 'answers', topic);
      return until(signal, requests.answer({ speaker, contract: topic, answerer }));
    },
    state(topic) {
      checkDeclared(speaker, 'subscribes', topic);
      return states.read(speaker, topic) as never;
    },
    set(topic, value) {
      checkDeclared(speaker, 'publishes', topic);
      const admitted = admitMessage(topic.value, value, { action: 'set', topic: topic.name, app });
      states.set(speaker, topic, admitted);
      log.add({ kind: 'state', facts: stamp(topic), content: admitted, fate: 'set', note: '' });
    },
  };
}

interface Publishing {
  readonly speaker: Speaker;
  readonly outlet: Outlet;
  readonly exchange: Exchange;
}

function publish(contract: EventContract, payload: unknown, { speaker, outlet, exchange }: Publishing): void {
  const { log, tabs, isChecked, sources } = exchange;
  const value = isChecked
    ? admitMessage(contract.payload, payload, { action: 'publish', topic: contract.name, app: speaker.app })
    : payload;
  const waiting = outlet.waiting();
  if (waiting >= mostWaiting) throw tooMany(contract, speaker);
  const facts = new StampedFacts(contract, speaker, sources);
  outlet.tell({ contract, value, facts });
  if (waiting === flood) log.add({ kind: 'event', facts, content: null, fate: 'flood', note: `${speaker.app}: ${flood} wait` });
  if (contract.isForAllTabs) tabs?.tell(forOtherTabs(contract, value, facts));
}

/** Stops with `signal`, or before that by the function that is returned. */
function until(signal: AbortSignal, stop: () => void): () => void {
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return () => {
    signal.removeEventListener('abort', stop);
    stop();
  };
}

function tooMany({ name }: EventContract, { app, release }: Speaker): ProtocolError {
  return new ProtocolError('SP-MSG-009', `Cannot publish "${name}": too many messages of the app "${app}" are waiting`, {
    facts: { release, waiting: String(mostWaiting) },
  });
}
