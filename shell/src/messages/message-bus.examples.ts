import type { DeclaredMessages, DeclaredSide } from '@suanpan/protocol/declared-messages';
import { sideOf } from '@suanpan/protocol/declared-messages';
import { type MessageContract, event, request, state } from '@suanpan/protocol/message-contract';
import * as v from 'valibot';
import { type MessageBus, type MessageBusParts, createMessageBus } from './message-bus.ts';
import { type TabChannel, createOtherTabs } from './other-tabs.ts';

/** Something that any app tells in these examples. */
export const noted = event('examples.note.written', {
  version: 1,
  payload: v.strictObject({ text: v.string(), number: v.optional(v.number()) }),
});

/** The same, in a second version that can write the first. */
export const notedTwo = event('examples.note.written', {
  version: 2,
  payload: v.strictObject({ lines: v.array(v.string()) }),
  from: { 1: ({ text }: { readonly text: string }) => ({ lines: [text] }) },
  to: { 1: ({ lines }: { readonly lines: readonly string[] }) => ({ text: lines.join(' ') }) },
});

export const notedInAllTabs = event('examples.note.sent', {
  version: 1,
  payload: v.strictObject({ number: v.number() }),
  isForAllTabs: true,
});

/** Takes anything, as a careless contract does. */
export const anything = event('examples.thing.happened', { version: 1, payload: v.unknown() });

interface Nested {
  readonly inner?: Nested | undefined;
}

const nestedSchema: v.GenericSchema<unknown, Nested> = v.object({ inner: v.optional(v.lazy(() => nestedSchema)) });

/** Takes as many levels as there are. */
export const nested = event('examples.nest.built', { version: 1, payload: nestedSchema });

export const remembered = event('examples.note.kept', { version: 1, payload: v.number(), replay: 2 });

export const addUp = request('examples.sum', {
  version: 1,
  input: v.array(v.number()),
  output: v.number(),
  refusals: ['too-few'],
  deadlineMs: 1000,
});

/** What the host asks of each app. */
export const countEach = request('examples.count', {
  version: 1,
  input: v.string(),
  output: v.number(),
  deadlineMs: 1000,
  isAskedOfEach: true,
});

export const openNotes = state('examples.open-notes', { version: 1, value: v.array(v.string()) });

/** Declares contracts on every side that fits their kind. */
export function declareAll(...contracts: readonly MessageContract[]): DeclaredMessages {
  const sides = (isWanted: (contract: MessageContract) => boolean): Record<string, DeclaredSide> =>
    Object.fromEntries(contracts.filter(isWanted).map((contract) => [contract.name, sideOf(contract)]));
  const told = sides(({ kind }) => kind !== 'request');
  const asked = sides(({ kind }) => kind === 'request');
  return { publishes: told, subscribes: told, asks: asked, answers: asked };
}

/** A bus whose clock, queue and faults a test commands. */
export interface TestBus {
  readonly bus: MessageBus;
  /** Delivers everything that waits. */
  deliver(): void;
  /** Lets a deadline pass. */
  elapse(): void;
  readonly reported: { readonly error: unknown; readonly app: string }[];
}

/** Makes a bus for a test. */
export function testBus(parts: Partial<Pick<MessageBusParts, 'tabs' | 'wake' | 'pace'>> = {}): TestBus {
  const waiting: (() => void)[] = [];
  const due = new Set<() => void>();
  const reported: { error: unknown; app: string }[] = [];
  let ids = 0;
  const bus = createMessageBus({
    release: 'shell@1.0.0-00000000',
    pace: { now: () => 0, soon: (run) => void waiting.push(run), later: (run) => void waiting.push(run) },
    tabs: undefined,
    wake: async () => false,
    now: () => Date.UTC(2026, 10, 24),
    newId: () => `m${(ids += 1)}`,
    traceparent: () => '00-1-1-01',
    later(run) {
      due.add(run);
      return () => void due.delete(run);
    },
    report: (error, { app }) => void reported.push({ error, app }),
    ...parts,
  });
  return {
    bus,
    deliver() {
      while (waiting.length > 0) waiting.shift()?.();
    },
    elapse() {
      for (const run of due) run();
    },
    reported,
  };
}

interface OpenedTab {
  readonly name: string;
  readonly listeners: ((message: unknown) => void)[];
  readonly inbox: unknown[];
}

/** Tabs of one browser; what is posted waits until it is carried over. */
export function createBrowserTabs() {
  const opened: OpenedTab[] = [];
  const open = (name: string): TabChannel => {
    const mine: OpenedTab = { name, listeners: [], inbox: [] };
    opened.push(mine);
    return {
      send(message) {
        for (const other of opened) if (other !== mine && other.name === name) other.inbox.push(structuredClone(message));
      },
      receive: (listener) => void mine.listeners.push(listener),
    };
  };
  return {
    tabs: (who: { readonly company: string; readonly person: string }) => createOtherTabs(open, who),
    /** Carries over what was posted to one tab, by the order in which they were opened. */
    carry(index: number) {
      const tab = opened[index];
      for (const message of tab?.inbox.splice(0) ?? []) for (const listener of tab?.listeners ?? []) listener(message);
    },
  };
}
