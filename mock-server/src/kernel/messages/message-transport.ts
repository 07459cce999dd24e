import type { Transaction } from '../database/transaction.ts';
import type { MessageConsumer } from './message-consumer.ts';
import type { Message } from './message.ts';

/** How messages get from the outbox to the inboxes. */
export interface MessageTransport {
  /** Begins to bring the messages of these consumers' topics to their inboxes, from now on and for good. */
  subscribe(consumers: readonly MessageConsumer[]): Promise<void>;
  /** Takes messages over, those of an aggregate in the given order; returns those that are safe with it. */
  send(tx: Transaction, messages: readonly Message[]): Promise<readonly Message[]>;
  close(): Promise<void>;
}
