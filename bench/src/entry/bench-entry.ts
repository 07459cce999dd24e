import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { comeToRest } from '../conditions/come-to-rest.ts';
import { imposeCondition } from '../conditions/conditions.ts';
import { longestInteraction, watchInteractions } from '../interaction/watch-interactions.ts';
import { openProfile } from '../loading/browser-run.ts';
import { type Site, withBothSides } from '../loading/with-both-sides.ts';
import type { Bench, BenchOptions } from '../report/bench.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { median } from '../report/median.ts';
import { entrySteps } from './entry-steps.ts';
import { type KnownProduct, readProducts } from './read-products.ts';
import { openSale } from './open-sale.ts';

/** What people have: the processor of a phone. */
const phone = { name: 'CPU ÷ 4', latency: 0, megabits: 0, slowdown: 4 };

/** How many lines the documents have: the baseline is the same form with few. */
const sizes = { long: 200, short: 5 };

/** Milliseconds that a visit may take. */
const visitTime = 90_000;

type Size = keyof typeof sizes;
type Found = Readonly<Record<Size, number[][]>>;

/** Typing in a document of 200 lines, beside one of five. */
export const benchEntry: Bench = {
  name: 'entry',
  async run(options) {
    const found = await withBothSides((browser, site) => measure(browser, site, options));
    return { text: textOf(found, options.runs), data: found };
  },
};

/** Both sizes in turn, the order changing each time; the first round only warms up. */
async function measure(browser: Browser, site: Site, { runs, say }: BenchOptions): Promise<Found> {
  const found: Found = { long: [], short: [] };
  const products = await readProducts(site);
  for (let round = 0; round <= runs; round += 1) {
    const turn: readonly Size[] = round % 2 === 0 ? ['long', 'short'] : ['short', 'long'];
    for (const size of turn) {
      const times = await visit(browser, site, { lines: sizes[size], products });
      if (round > 0) found[size].push(times);
      say(`round ${round} of ${runs}, ${sizes[size]} lines: ${times.map((time) => Math.round(time)).join(' ')}`);
    }
  }
  return found;
}

interface Wish {
  readonly lines: number;
  readonly products: readonly KnownProduct[];
}

async function visit(browser: Browser, site: Site, { lines, products }: Wish): Promise<number[]> {
  const context = await openProfile(browser, { ...site, side: 'ours' });
  try {
    const page = await context.newPage();
    await watchInteractions(page);
    await openSale(page, { url: site.url, lines, products });
    // Only now, so that what prepares the form takes no minutes.
    await imposeCondition(await context.newCDPSession(page), phone);
    return await Promise.race([takeSteps(page, products), endOf(visitTime)]);
  } finally {
    await context.close();
  }
}

/** Rejects once a visit has taken longer than any does, so that a page that never comes to rest is told of. */
async function endOf(time: number): Promise<never> {
  await setTimeout(time, undefined, { ref: false });
  throw new Error(`A visit did not end within ${time} ms.`);
}

async function takeSteps(page: Page, products: readonly KnownProduct[]): Promise<number[]> {
  const times: number[] = [];
  for (const { go, act } of entrySteps) {
    await go?.(page);
    await comeToRest(page);
    await longestInteraction(page);
    const waited = await act(page, products);
    await comeToRest(page);
    const interaction = await longestInteraction(page);
    times.push(waited ?? interaction);
  }
  return times;
}

function textOf(found: Found, runs: number): string {
  const of = (size: Size, step: number): number => median(found[size].map((times) => times[step] ?? 0));
  const rows = entrySteps.map(({ what, most }, step) => {
    const [long, short] = [of('long', step), of('short', step)];
    return [what, long.toFixed(0), short.toFixed(0), (long / Math.max(1, short)).toFixed(2), String(most)];
  });
  const head = ['', `${sizes.long} lines, ms`, `${sizes.short} lines, ms`, 'ratio', 'bar, ms'];
  return `### Typing a sale, CPU ÷ 4, medians of ${runs} interleaved runs\n\n${markdownTable(head, rows)}\n`;
}
