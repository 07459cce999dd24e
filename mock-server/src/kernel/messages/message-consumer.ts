import type { Transaction } from '../database/transaction.ts';
import type { Message } from './message.ts';

/** Who handles the messages of a topic. */
export interface MessageConsumer {
  /** Its name for good, as what it has handled is kept under it, e.g. "stock-ledger". */
  readonly name: string;
  readonly topic: string;
  /** The versions of the payload that it understands; any other becomes a dead letter. */
  readonly versions: readonly number[];
  /** Whether later messages of an aggregate wait behind a dead letter until somebody decides; they do unless told otherwise. */
  readonly afterDead?: 'wait' | 'go-on';
  /** Runs in a write transaction of the message's company: what it writes there happens once. Anything else that it does may happen again. */
  readonly handle: (tx: Transaction, message: Message) => Promise<void>;
}

const topicShape = /^[a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)*$/;
const nameShape = /^[a-z][a-z\d-]{0,59}$/;

/** Returns whether a text can be a topic: words of small letters, digits and hyphens with dots between them. */
export function isTopic(text: string): boolean {
  return topicShape.test(text) && text.length <= 100;
}

/** Throws a `TypeError` when a consumer is malformed or two have one name. */
export function assertConsumers(consumers: readonly MessageConsumer[]): void {
  const names = new Set<string>();
  for (const { name, topic, versions } of consumers) {
    if (!nameShape.test(name)) throw new TypeError(`Cannot register the consumer "${name}": a name looks like "stock-ledger"`);
    if (!isTopic(topic))
      throw new TypeError(`Cannot register the consumer "${name}": its topic "${topic}" does not look like "stock.moved"`);
    if (versions.length === 0) throw new TypeError(`Cannot register the consumer "${name}": it accepts no version`);
    if (names.has(name)) throw new TypeError(`Cannot register the consumer "${name}" twice: what it has handled is kept under its name`);
    names.add(name);
  }
}
