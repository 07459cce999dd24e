import { describe, expect, it, vi } from 'vitest';
import { type QuestionFacts, refuse } from '@suanpan/protocol/host-messages';
import { addUp, countEach, declareAll, testBus } from './message-bus.examples.ts';

const forever = new AbortController().signal;
const declared = declareAll(addUp, countEach);
const sales = { app: 'sales', release: 'sales@1.0.0-00000001', declared };
const stock = { app: 'stock', release: 'stock@1.0.0-00000002', declared };

describe('createMessageBus(): requests', () => {
  const answering = () => {
    const page = testBus();
    const { ask } = page.bus.connect(sales, forever);
    return { ...page, ask, answer: page.bus.connect(stock, forever).answer };
  };

  it('answers', async () => {
    const { ask, answer } = answering();
    answer(addUp, (numbers) => numbers.reduce((sum, number) => sum + number, 0));
    await expect(ask(addUp, [1, 2, 3])).resolves.toBe(6);
  });

  it.each([
    { why: 'nobody answers', answerer: undefined, code: 'SP-MSG-004' },
    { why: 'the answerer refuses', answerer: () => refuse('too-few'), code: 'SP-MSG-006' },
    { why: 'the answerer throws', answerer: () => Promise.reject(new Error('broken')), code: 'SP-MSG-007' },
    { why: 'the answer is not as the contract says', answerer: () => 'six' as never, code: 'SP-MSG-002' },
  ])('rejects when $why', async ({ answerer, code }) => {
    const { ask, answer, bus } = answering();
    if (answerer) answer(addUp, answerer);
    await expect(ask(addUp, [])).rejects.toMatchObject({ code });
    expect(bus.log.lines().at(-1)?.fate).toBe(code === 'SP-MSG-006' ? 'refused' : 'dead');
  });

  it('rejects at its deadline, tells the answerer, and drops what it answers then', async () => {
    const { ask, answer, elapse, bus } = answering();
    let late: (sum: number) => void = () => undefined;
    let ended: AbortSignal | undefined;
    answer(addUp, (_, { signal }) => {
      ended = signal;
      return new Promise<number>((resolve) => (late = resolve));
    });
    const asked = ask(addUp, [1]);
    await vi.waitUntil(() => ended !== undefined);
    elapse();
    await expect(asked).rejects.toMatchObject({ code: 'SP-MSG-005' });
    expect(ended?.aborted).toBe(true);
    late(1);
    expect(bus.log.deadLetters()).toHaveLength(1);
  });

  it('ends when whoever asks gives up', async () => {
    const { ask, answer } = answering();
    const leaving = new AbortController();
    answer(addUp, () => new Promise<number>(() => undefined));
    const asked = ask(addUp, [1], { signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('an answerer that stops when it is told to is not reported as one that failed', async () => {
    const { ask, answer, reported } = answering();
    const leaving = new AbortController();
    answer(addUp, async (_, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      signal.throwIfAborted();
      return 0;
    });
    const asked = ask(addUp, [1], { signal: leaving.signal });
    await Promise.resolve();
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise(setImmediate);
    expect(reported).toEqual([]);
  });

  it('has one answerer, until that one leaves', async () => {
    const page = testBus();
    const mounted = new AbortController();
    page.bus.connect(stock, mounted.signal).answer(addUp, () => 1);
    const { answer, ask } = page.bus.connect(sales, forever);
    expect(() => answer(addUp, () => 2)).toThrow(expect.objectContaining({ code: 'SP-MSG-010' }));
    mounted.abort();
    answer(addUp, () => 2);
    await expect(ask(addUp, [])).resolves.toBe(2);
  });

  it('lets any number of apps answer what the host asks of each, and asks the one that is named', async () => {
    const page = testBus();
    page.bus.connect(stock, forever).answer(countEach, () => 1);
    const ofSales = page.bus.connect(sales, forever);
    ofSales.answer(countEach, () => 2);
    expect(() => ofSales.answer(countEach, () => 3)).toThrow(expect.objectContaining({ code: 'SP-MSG-010' }));
    await expect(page.bus.askApp('sales', countEach, { input: 'tea' })).resolves.toBe(2);
    await expect(page.bus.askApp('stock', countEach, { input: 'tea' })).resolves.toBe(1);
    await expect(page.bus.askApp('ledger', countEach, { input: 'tea' })).rejects.toMatchObject({ code: 'SP-MSG-004' });
  });

  it('has the app that the host asks loaded, tells it who asks, and ends when the host gives up', async () => {
    const leaving = new AbortController();
    const asked: QuestionFacts[] = [];
    const page = testBus({
      wake: async (topic, app) => {
        expect([topic, app]).toEqual(['examples.count', 'stock']);
        queueMicrotask(() => {
          page.bus.connect(sales, forever).answer(countEach, () => 2);
          page.bus.connect(stock, forever).answer(countEach, (_, facts) => {
            asked.push(facts);
            return new Promise<number>(() => undefined);
          });
        });
        return true;
      },
    });
    const answer = page.bus.askApp('stock', countEach, { input: 'tea', signal: leaving.signal });
    await vi.waitUntil(() => asked.length > 0);
    expect(asked[0]).toMatchObject({ app: 'shell', release: 'shell@1.0.0-00000000' });
    leaving.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('has the answering app loaded first', async () => {
    const page = testBus({
      wake: async (topic) => {
        expect(topic).toBe('examples.sum');
        queueMicrotask(() => page.bus.connect(stock, forever).answer(addUp, () => 3));
        return true;
      },
    });
    await expect(page.bus.connect(sales, forever).ask(addUp, [])).resolves.toBe(3);
  });
});
