import { describe, expect, it, vi } from 'vitest';
import {
  anything,
  createBrowserTabs,
  declareAll,
  nested,
  noted,
  notedInAllTabs,
  notedTwo,
  remembered,
  testBus,
} from './message-bus.examples.ts';

const forever = new AbortController().signal;
const all = declareAll(noted, notedInAllTabs, remembered, anything, nested);
const sales = { app: 'sales', release: 'sales@1.0.0-00000001', declared: all };
const stock = { app: 'stock', release: 'stock@1.0.0-00000002', declared: all };

describe('createMessageBus(): events', () => {
  it('delivers to every subscriber, in order, with who said it', () => {
    const { bus, deliver } = testBus();
    const heard: string[] = [];
    for (const [name, app] of [['a', sales] as const, ['b', stock] as const])
      bus.connect(app, forever).subscribe(noted, ({ text }, facts) => heard.push(`${name}:${facts.app}:${text}`));
    const { publish } = bus.connect(stock, forever);
    publish(noted, { text: 'one' });
    publish(noted, { text: 'two' });
    expect(heard).toEqual([]);
    deliver();
    expect(heard).toEqual(['a:stock:one', 'b:stock:one', 'a:stock:two', 'b:stock:two']);
  });

  it('stamps release, time and id, which no app can forge', () => {
    const { bus, deliver } = testBus();
    const listener = vi.fn();
    bus.connect(sales, forever).subscribe(noted, listener);
    bus.connect(stock, forever).publish(noted, { text: 'one' });
    deliver();
    const [, facts] = listener.mock.calls[0] as [unknown, Record<string, unknown>];
    expect([facts['app'], facts['release'], facts['at'], facts['id'], facts['version'], facts['isFromOtherTab']]).toEqual([
      'stock',
      stock.release,
      '2026-11-24T00:00:00.000Z',
      'm1',
      1,
      false,
    ]);
  });

  it.each([
    {
      why: 'a topic that is not declared',
      act: (use: typeof sales) =>
        testBus()
          .bus.connect({ ...use, declared: declareAll() }, forever)
          .publish(noted, { text: '' }),
      code: 'SP-MSG-001',
    },
    {
      why: 'another version than declared',
      act: (use: typeof sales) => testBus().bus.connect(use, forever).publish(notedTwo, { lines: [] }),
      code: 'SP-MSG-001',
    },
    {
      why: 'a payload that is not as the contract says',
      act: (use: typeof sales) =>
        testBus()
          .bus.connect(use, forever)
          .publish(noted, { text: 1 } as never),
      code: 'SP-MSG-002',
    },
    {
      why: 'a field too many',
      act: (use: typeof sales) =>
        testBus()
          .bus.connect(use, forever)
          .publish(noted, { text: '', more: 1 } as never),
      code: 'SP-MSG-002',
    },
    {
      why: '5 MB',
      act: (use: typeof sales) =>
        testBus()
          .bus.connect(use, forever)
          .publish(noted, { text: 'x'.repeat(5_000_000) }),
      code: 'SP-MSG-008',
    },
    {
      why: 'a payload that contains itself, whose contract takes anything',
      act: (use: typeof sales) => testBus().bus.connect(use, forever).publish(anything, circle()),
      code: 'SP-MSG-008',
    },
    {
      why: 'a payload that contains itself, whose contract follows it',
      act: (use: typeof sales) => testBus().bus.connect(use, forever).publish(nested, circle()),
      code: 'SP-MSG-008',
    },
  ])('refuses $why', ({ act, code }) => {
    expect(() => act(sales)).toThrow(expect.objectContaining({ code }));
  });

  it('gives readers a copy that neither they nor the publisher can change', () => {
    const { bus, deliver } = testBus();
    const seen: { text: string }[] = [];
    bus.connect(sales, forever).subscribe(noted, (payload) => seen.push(payload));
    const payload = { text: 'as it was said' };
    bus.connect(stock, forever).publish(noted, payload);
    payload.text = 'changed later';
    deliver();
    expect(seen).toEqual([{ text: 'as it was said' }]);
    expect(() => Object.assign(seen[0] ?? {}, { text: '' })).toThrow(TypeError);
  });

  it('harms nobody else when a listener throws, and says whose it was', () => {
    const { bus, deliver, reported } = testBus();
    const second = vi.fn();
    bus.connect(sales, forever).subscribe(noted, () => {
      throw new Error('broken listener');
    });
    bus.connect(stock, forever).subscribe(noted, second);
    bus.connect(stock, forever).publish(noted, { text: '' });
    deliver();
    expect(second).toHaveBeenCalledOnce();
    expect(reported).toEqual([{ app: 'sales', error: new Error('broken listener') }]);
  });

  it('delivers nothing after unsubscribe or unmount, not even what was told before', () => {
    const { bus, deliver } = testBus();
    const [stopped, unmounted] = [vi.fn(), vi.fn()];
    const mounted = new AbortController();
    const stop = bus.connect(sales, forever).subscribe(noted, stopped);
    bus.connect(sales, mounted.signal).subscribe(noted, unmounted);
    bus.connect(stock, forever).publish(noted, { text: '' });
    stop();
    mounted.abort();
    deliver();
    expect([stopped.mock.calls, unmounted.mock.calls]).toEqual([[], []]);
  });

  it('gives a new subscriber as many of the last events as the contract keeps', () => {
    const { bus, deliver } = testBus();
    const { publish, subscribe } = bus.connect(sales, forever);
    for (const number of [1, 2, 3]) publish(remembered, number);
    const heard: number[] = [];
    subscribe(remembered, (number) => heard.push(number));
    publish(remembered, 4);
    deliver();
    expect(heard).toEqual([2, 3, 4]);
  });

  it('joins versions by what the newer side can convert, both ways', () => {
    const { bus, deliver } = testBus();
    const old = { ...sales, declared: declareAll(noted) };
    const young = { ...stock, declared: declareAll(notedTwo) };
    const [atOld, atYoung] = [vi.fn(), vi.fn()];
    bus.connect(old, forever).subscribe(noted, atOld);
    bus.connect(young, forever).subscribe(notedTwo, atYoung);
    bus.connect(young, forever).publish(notedTwo, { lines: ['new', 'words'] });
    bus.connect(old, forever).publish(noted, { text: 'old words' });
    deliver();
    expect(atOld.mock.calls.map(([payload]) => payload as unknown)).toEqual([{ text: 'new words' }, { text: 'old words' }]);
    expect(atYoung.mock.calls.map(([payload]) => payload as unknown)).toEqual([{ lines: ['new', 'words'] }, { lines: ['old words'] }]);
  });

  it('tells a subscriber once that its version cannot be met, and keeps the message as a dead letter', () => {
    const { bus, deliver, reported } = testBus();
    const lonely = { ...notedTwo, from: {}, to: {} };
    bus.connect({ ...sales, declared: declareAll(lonely) }, forever).subscribe(lonely, vi.fn());
    const { publish } = bus.connect(stock, forever);
    publish(noted, { text: 'a' });
    publish(noted, { text: 'b' });
    deliver();
    expect(reported).toEqual([{ app: 'sales', error: expect.objectContaining({ code: 'SP-MSG-003' }) as unknown }]);
    expect(bus.log.deadLetters().map(({ content, note }) => [content, note])).toEqual([[{ text: 'a' }, 'sales: SP-MSG-003']]);
  });

  it('lets a flood keep nobody waiting, and says who floods', () => {
    const { bus, deliver } = testBus();
    const order: string[] = [];
    bus.connect(sales, forever).subscribe(noted, (_, { app }) => order.push(app));
    const { publish } = bus.connect(stock, forever);
    for (let number = 0; number < 2000; number += 1) publish(noted, { text: '' });
    bus.connect(sales, forever).publish(noted, { text: '' });
    deliver();
    expect(order.indexOf('sales')).toBeLessThan(3);
    expect(order).toHaveLength(2001);
    expect(bus.log.floods().map(({ facts }) => facts.app)).toEqual(['stock']);
  });

  it('takes no more from a publisher of whom 100,000 wait', () => {
    const { bus } = testBus();
    bus.connect(sales, forever).subscribe(remembered, () => undefined);
    const { publish } = bus.connect(stock, forever);
    for (let number = 0; number < 100_000; number += 1) publish(remembered, number);
    expect(() => publish(remembered, 0)).toThrow(expect.objectContaining({ code: 'SP-MSG-009' }));
  });

  it('reaches the other tabs of the same person and company, and no others', () => {
    const browser = createBrowserTabs();
    const heard: string[] = [];
    const whos = [
      { company: 'tea', person: 'li' },
      { company: 'tea', person: 'li' },
      { company: 'tools', person: 'li' },
      { company: 'tea', person: 'wang' },
    ];
    const pages = whos.map((who, index) => {
      const page = testBus({ tabs: browser.tabs(who) });
      page.bus
        .connect(sales, forever)
        .subscribe(notedInAllTabs, ({ number }, { isFromOtherTab }) => heard.push(`${index}:${number}:${isFromOtherTab}`));
      return page;
    });
    pages[0]?.bus.connect(stock, forever).publish(notedInAllTabs, { number: 7 });
    for (const index of whos.keys()) browser.carry(index);
    for (const { deliver } of pages) deliver();
    expect(heard).toEqual(['0:7:false', '1:7:true']);
  });
});

function circle(): { inner?: object } {
  const self: { inner?: object } = {};
  self.inner = self;
  return self;
}
