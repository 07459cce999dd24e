import type { MessageFacts } from '@suanpan/protocol/host-messages';
import { type EventContract, event } from '@suanpan/protocol/message-contract';
import { unknown } from 'valibot';
import { olderVersions } from './join-versions.ts';

/** An event as it goes to the person's other tabs. */
export interface TabMessage {
  readonly topic: string;
  readonly version: number;
  readonly value: unknown;
  /** The value in older versions, as whoever said it writes them. */
  readonly older: Readonly<Record<number, unknown>>;
  readonly facts: Pick<MessageFacts, 'id' | 'app' | 'release' | 'at' | 'traceparent'>;
}

/** The way to the same person's other tabs of the same company. */
export interface OtherTabs {
  tell(message: TabMessage): void;
  hear(listener: (message: TabMessage) => void): void;
}

/** What of a channel between tabs is needed. */
export interface TabChannel {
  send(message: unknown): void;
  receive(listener: (message: unknown) => void): void;
}

/** Makes the way to other tabs; a channel's name keeps companies and people apart. */
export function createOtherTabs(open: (name: string) => TabChannel, who: { readonly company: string; readonly person: string }): OtherTabs {
  const channel = open(`suanpan-messages/${who.company}/${who.person}`);
  return {
    tell: channel.send,
    hear: (listener) => channel.receive((message) => listener(message as TabMessage)),
  };
}

/** Returns an event as it goes to other tabs. */
export function forOtherTabs(contract: EventContract, value: unknown, facts: MessageFacts): TabMessage {
  const { id, app, release, at, traceparent } = facts;
  const { name: topic, version } = contract;
  return { topic, version, value, older: olderVersions(contract, value), facts: { id, app, release, at, traceparent } };
}

/** Returns an event that came from another tab, where its contract stayed: each hearer's own looks at what it says. */
export function fromOtherTab({ topic, version, value, older, facts }: TabMessage) {
  const contract = event(topic, { version, payload: unknown() });
  return { contract, value, older, facts: { ...facts, topic, version, isFromOtherTab: true } };
}
