import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBrowserTabs, declareAll, notedInAllTabs, testBus } from './message-bus.examples.ts';

const who = { company: 'tea', person: 'li' };
const forever = new AbortController().signal;
const declared = declareAll(notedInAllTabs);

interface Told {
  readonly from: string;
  readonly number: number;
}

/** A subscriber of one tab, with what it heard and what was told while it heard. */
class Subscriber {
  readonly heard: Told[] = [];
  readonly due: Told[] = [];
  isStopped = false;
  heardAfterStop = 0;
  stop = (): void => undefined;

  take(told: Told): void {
    if (this.isStopped) this.heardAfterStop += 1;
    this.heard.push(told);
  }
}

/** Two tabs with two publishers each, and what a plain list says should arrive. */
class TwoTabs {
  readonly everySubscriber: Subscriber[] = [];
  readonly #browser = createBrowserTabs();
  readonly #pages = [0, 1].map(() => testBus({ tabs: this.#browser.tabs(who) }));
  readonly #slots = [new Map<number, Subscriber>(), new Map<number, Subscriber>()];
  /** What each tab was sent and has not taken in yet. */
  readonly #posted: Told[][] = [[], []];
  #count = 0;

  publish(tab: number, publisher: string): void {
    this.#count += 1;
    const told = { from: `${publisher}${tab}`, number: this.#count };
    this.#connect(tab, told.from)?.publish(notedInAllTabs, { number: told.number });
    this.#expectAt(tab, told);
    this.#posted[1 - tab]?.push(told);
  }

  carry(tab: number): void {
    this.#browser.carry(tab);
    for (const told of this.#posted[tab]?.splice(0) ?? []) this.#expectAt(tab, told);
  }

  deliver(tab: number): void {
    this.#pages[tab]?.deliver();
  }

  subscribe(tab: number, slot: number): void {
    if (this.#slots[tab]?.has(slot)) return;
    const subscriber = new Subscriber();
    const take = ({ number }: { readonly number: number }, { app }: { readonly app: string }): void =>
      subscriber.take({ from: app, number });
    subscriber.stop = this.#connect(tab, 'reader')?.subscribe(notedInAllTabs, take) ?? subscriber.stop;
    this.#slots[tab]?.set(slot, subscriber);
    this.everySubscriber.push(subscriber);
  }

  unsubscribe(tab: number, slot: number): void {
    const subscriber = this.#slots[tab]?.get(slot);
    if (!subscriber) return;
    subscriber.stop();
    subscriber.isStopped = true;
    this.#slots[tab]?.delete(slot);
  }

  #connect(tab: number, app: string) {
    return this.#pages[tab]?.bus.connect({ app, release: `${app}@1.0.0-00000000`, declared }, forever);
  }

  #expectAt(tab: number, told: Told): void {
    for (const subscriber of this.#slots[tab]?.values() ?? []) subscriber.due.push(told);
  }
}

type Step = (tabs: TwoTabs) => void;

const tab = fc.constantFrom(0, 1);
const slot = fc.constantFrom(0, 1, 2);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(tab, fc.constantFrom('a', 'b')).map(
    ([at, publisher]): Step =>
      (tabs) =>
        tabs.publish(at, publisher),
  ),
  tab.map(
    (at): Step =>
      (tabs) =>
        tabs.deliver(at),
  ),
  tab.map(
    (at): Step =>
      (tabs) =>
        tabs.carry(at),
  ),
  fc.tuple(tab, slot).map(
    ([at, which]): Step =>
      (tabs) =>
        tabs.subscribe(at, which),
  ),
  fc.tuple(tab, slot).map(
    ([at, which]): Step =>
      (tabs) =>
        tabs.unsubscribe(at, which),
  ),
);

describe('createMessageBus(): any interleaving of two tabs', () => {
  it('loses nothing, keeps the order of each publisher, tells nothing twice, and nothing after the end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const tabs = new TwoTabs();
        for (const act of steps) act(tabs);
        for (const at of [0, 1]) tabs.carry(at);
        for (const at of [0, 1]) tabs.deliver(at);
        for (const { heard, due, isStopped, heardAfterStop } of tabs.everySubscriber) {
          expect(heardAfterStop).toBe(0);
          for (const from of ['a0', 'b0', 'a1', 'b1']) {
            const got = heard.filter((told) => told.from === from);
            const wanted = due.filter((told) => told.from === from);
            // Who left early has a beginning of what was due; who stayed has all of it.
            expect(got).toEqual(isStopped ? wanted.slice(0, got.length) : wanted);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
