import type { MessageFacts } from '@suanpan/protocol/host-messages';

/** What became of a message. */
export type MessageFate = 'told' | 'answered' | 'refused' | 'set' | 'dead' | 'flood';

/** One line of what was said on the page. */
export interface LoggedMessage {
  readonly facts: MessageFacts;
  readonly kind: 'event' | 'request' | 'state';
  readonly fate: MessageFate;
  readonly content: unknown;
  /** How many heard it, or why nobody did. */
  readonly note: string;
}

/** What was said on the page lately, for whoever looks into it. */
export interface MessageLog {
  add(line: LoggedMessage): void;
  /** The last lines, the oldest first. */
  lines(): readonly LoggedMessage[];
  /** The messages that reached nobody although somebody was meant. */
  deadLetters(): readonly LoggedMessage[];
  /** Who published so fast that others had to wait, and when. */
  floods(): readonly LoggedMessage[];
  subscribe(listener: () => void): () => void;
}

/** How much is kept: enough to look back, too little to be felt. */
const kept = { lines: 500, deadLetters: 100, floods: 20 };

/** Makes the log of a page. */
export function createMessageLog(): MessageLog {
  const all = createRing<LoggedMessage>(kept.lines);
  const dead = createRing<LoggedMessage>(kept.deadLetters);
  const floods = createRing<LoggedMessage>(kept.floods);
  const listeners = new Set<() => void>();
  return {
    add(line) {
      all.add(line);
      if (line.fate === 'dead') dead.add(line);
      if (line.fate === 'flood') floods.add(line);
      for (const listener of listeners) listener();
    },
    lines: all.items,
    deadLetters: dead.items,
    floods: floods.items,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Ring<T> {
  add(item: T): void;
  items(): readonly T[];
}

function createRing<T>(size: number): Ring<T> {
  const slots: T[] = [];
  let next = 0;
  return {
    add(item) {
      slots[next] = item;
      next = (next + 1) % size;
    },
    items: () => (slots.length < size ? slots.slice() : [...slots.slice(next), ...slots.slice(0, next)]),
  };
}
