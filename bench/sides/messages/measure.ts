import type { ExchangeRates, MessageDriver, Rates } from '../../src/messages/message-driver.ts';
import { turnOrder } from '../../src/report/turn-order.ts';
import { buses } from './buses.ts';
import { requests, states } from './exchanges.ts';

/** How many subscribers there are, and how many messages are published to them. */
const loads = [
  { subscribers: 1, messages: 20_000 },
  { subscribers: 10, messages: 5000 },
  { subscribers: 100, messages: 1000 },
];

/** Measures every bus once at every load; the slowest get fewer messages, since a rate needs no more. */
async function measureAll(order: readonly string[]): Promise<Rates> {
  const rates: Record<string, Record<string, number>> = {};
  for (const { subscribers, messages } of loads)
    for (const name of order) {
      const rate = await measure(name, subscribers, /qiankun|micro-app/.test(name) ? messages / 10 : messages);
      rates[name] = { ...rates[name], [String(subscribers)]: rate };
    }
  return rates;
}

/** Exchanges a second, of each kind and by name. */
async function measureExchanges(order: number): Promise<ExchangeRates> {
  const kinds = { requests, states } as const;
  const found: Record<string, Record<string, number>> = {};
  for (const [kind, all] of Object.entries(kinds)) {
    for (const [name, exchange] of turnOrder(Object.entries(all), order)) {
      const times = /qiankun/.test(name) ? 500 : 5000;
      const start = performance.now();
      await exchange(times);
      found[kind] = { ...found[kind], [name]: (times * 1000) / (performance.now() - start) };
    }
  }
  return found;
}

async function measure(name: string, subscribers: number, messages: number): Promise<number> {
  const wanted = subscribers * messages;
  let heard = 0;
  let arrived: (() => void) | undefined;
  const bus = buses[name]?.(() => {
    heard += 1;
    if (heard % subscribers === 0) arrived?.();
  }, subscribers);
  const start = performance.now();
  for (let number = 1; number <= messages; number += 1) {
    bus?.publish({ type: 'SalesOrder', ids: [`order-${number}`] });
    if (bus?.losesQuickOnes)
      await until(
        () => heard >= number * subscribers,
        (go) => (arrived = go),
      );
  }
  await until(
    () => heard >= wanted,
    (go) => (arrived = go),
  );
  const seconds = (performance.now() - start) / 1000;
  if (heard !== wanted) throw new Error(`${name} delivered ${heard} of ${wanted}`);
  return wanted / seconds;
}

function until(isThere: () => boolean, wait: (go: () => void) => void): Promise<void> | undefined {
  if (isThere()) return undefined;
  return new Promise((resolve) => wait(() => isThere() && resolve()));
}

Object.assign(globalThis, { benchMessages: { names: Object.keys(buses), measureAll, measureExchanges } satisfies MessageDriver });
