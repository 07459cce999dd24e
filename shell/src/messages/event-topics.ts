import { isProtocolError } from '@suanpan/protocol/errors';
import type { EventContract } from '@suanpan/protocol/message-contract';
import type { MessageFacts } from '@suanpan/protocol/host-messages';
import { type DeliveryPace, createDeliveryQueue } from './delivery-queue.ts';
import { type Said, joinVersions } from './join-versions.ts';
import type { LoggedMessage, MessageLog } from './message-log.ts';
import type { Speaker } from './speaker.ts';

type EventListener = (payload: never, facts: MessageFacts) => void;

/** An event on its way. */
export interface ToldEvent extends Said {
  readonly contract: EventContract;
  readonly facts: MessageFacts;
}

/** The way of one publisher into one topic. */
export interface Outlet {
  /** How many events of the publisher are waiting, of whatever topic. */
  waiting(): number;
  tell(told: ToldEvent): void;
}

/** Carries events from whoever tells them to whoever hears them. */
export interface EventTopics {
  /** Returns the way of an app into a topic, for as long as there is the page. */
  outlet(publisher: string, topic: string): Outlet;
  /** Hears a topic from now on. Returns the way to stop, after which nothing more is delivered. */
  hear(speaker: Speaker, contract: EventContract, listener: EventListener): () => void;
}

export interface EventTopicsParts {
  readonly pace: DeliveryPace;
  readonly log: MessageLog;
  /** Told of a listener that failed, and once of each that cannot be reached. */
  readonly report: (error: unknown, owner: Pick<Speaker, 'app' | 'release'>) => void;
}

interface Hearer {
  readonly speaker: Speaker;
  readonly contract: EventContract;
  readonly listener: EventListener;
  isHearing: boolean;
  /** Whether it was told that it cannot be reached. */
  isWarned: boolean;
}

interface Topic {
  /** Replaced, never changed: an event is for those who heard the topic when it was told. */
  hearers: readonly Hearer[];
  /** The last events, for those who come later. */
  last: readonly ToldEvent[];
}

const nobody: readonly Hearer[] = [];

/** An event on its way to some hearers, and its line in the log: one thing for both, as a flood makes a hundred thousand of them. */
class Delivery implements ToldEvent, LoggedMessage {
  readonly contract: EventContract;
  readonly facts: MessageFacts;
  readonly value: unknown;
  readonly older: ToldEvent['older'];
  #hearers: readonly Hearer[];
  readonly #count: number;

  constructor({ contract, facts, value, older }: ToldEvent, hearers: readonly Hearer[]) {
    this.contract = contract;
    this.facts = facts;
    this.value = value;
    this.older = older;
    this.#hearers = hearers;
    this.#count = hearers.length;
  }

  /** Returns whom it is for, once: the log keeps what was said, not who heard it. */
  take(): readonly Hearer[] {
    const hearers = this.#hearers;
    this.#hearers = nobody;
    return hearers;
  }

  get kind(): 'event' {
    return 'event';
  }

  get fate(): 'told' {
    return 'told';
  }

  get content(): unknown {
    return this.value;
  }

  get note(): string {
    return String(this.#count);
  }
}

/** Makes the topics of a page. */
export function createEventTopics(parts: EventTopicsParts): EventTopics {
  const { pace, log } = parts;
  const queue = createDeliveryQueue<Delivery>(pace, (delivery) => deliver(delivery, parts));
  const topics = new Map<string, Topic>();
  const topicOf = (name: string): Topic => {
    const topic = topics.get(name) ?? { hearers: [], last: [] };
    topics.set(name, topic);
    return topic;
  };
  return {
    outlet(publisher, name) {
      const topic = topicOf(name);
      const line = queue.lineOf(publisher);
      return {
        waiting: () => line.things.length - line.next,
        tell(told) {
          const { hearers } = topic;
          const { replay } = told.contract;
          const delivery = new Delivery(told, hearers);
          if (replay > 0) topic.last = [...topic.last, told].slice(-replay);
          log.add(delivery);
          if (hearers.length > 0) queue.add(line, delivery);
        },
      };
    },
    hear(speaker, contract, listener) {
      const topic = topicOf(contract.name);
      const hearer: Hearer = { speaker, contract, listener, isHearing: true, isWarned: false };
      topic.hearers = [...topic.hearers, hearer];
      // Whatever was told before is in line before what will be.
      const before = contract.replay > 0 ? topic.last.slice(-contract.replay) : [];
      for (const told of before) queue.add(queue.lineOf(told.facts.app), new Delivery(told, [hearer]));
      return () => {
        hearer.isHearing = false;
        topic.hearers = topic.hearers.filter((other) => other !== hearer);
      };
    },
  };
}

function deliver(told: Delivery, parts: EventTopicsParts): void {
  // Apps bring copies of a contract of their own: each copy looks at the message once.
  let views: Map<EventContract, unknown> | undefined;
  for (const hearer of told.take()) {
    if (!hearer.isHearing) continue;
    let { value } = told;
    if (hearer.contract !== told.contract) {
      views ??= new Map();
      if (!canRead(hearer, told, { views, parts })) continue;
      value = views.get(hearer.contract);
    }
    try {
      hearer.listener(value as never, told.facts);
    } catch (error) {
      parts.report(error, hearer.speaker);
    }
  }
}

interface Reading {
  readonly views: Map<EventContract, unknown>;
  readonly parts: EventTopicsParts;
}

/** Returns whether there is a view of the event for a hearer's contract; one that cannot be reached is told so once. */
function canRead(hearer: Hearer, told: ToldEvent, { views, parts }: Reading): boolean {
  const { contract, speaker } = hearer;
  if (views.has(contract)) return true;
  try {
    views.set(contract, joinVersions(told, contract, speaker.app));
    return true;
  } catch (error) {
    if (hearer.isWarned) return false;
    hearer.isWarned = true;
    const why = isProtocolError(error) ? error.code : String(error);
    parts.log.add({ kind: 'event', facts: told.facts, content: told.value, fate: 'dead', note: `${speaker.app}: ${why}` });
    parts.report(error, speaker);
    return false;
  }
}
