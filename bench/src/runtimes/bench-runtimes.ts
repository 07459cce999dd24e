import type { Browser } from '@playwright/test';
import { buildDriver } from '../isolation/build-driver.ts';
import { launchBrowser } from '../loading/browser-run.ts';
import type { Bench, BenchOptions } from '../report/bench.ts';
import { businessApps, taxApps } from '../sides/app-sources.ts';
import type { Side } from '../sides/side.ts';
import { type OpenSides, openSides } from '../sides/open-sides.ts';
import { conditions } from '../conditions/conditions.ts';
import { measureGrowth } from './measure-cycles.ts';
import { measureTax } from './measure-tax.ts';
import { measureVisit } from './measure-visit.ts';
import { type RuntimeFigures, emptyFigures } from './runtime-figures.ts';
import { turnOrder } from '../report/turn-order.ts';
import { renderRuntimes } from './render-runtimes.ts';

/** One pair of apps under the product, a plain application and each other runtime, in one interleaved run. */
export const benchRuntimes: Bench = {
  name: 'runtimes',
  async run(options) {
    const server = await openSides([...businessApps, ...taxApps], { names: options.sides, say: options.say });
    await buildDriver();
    const browser = await launchBrowser();
    try {
      const figures = await measureAll(browser, server, options);
      return { text: renderRuntimes(figures, options.runs), data: figures };
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

/** All sides take turns in each round, and the order moves on by one; the first round only warms up. */
async function measureAll(browser: Browser, { url, sides }: OpenSides, { runs, say }: BenchOptions): Promise<readonly RuntimeFigures[]> {
  const turns = sides.map((side) => ({ side, figures: emptyFigures(side) }));
  for (let round = 0; round <= runs; round += 1) {
    for (const { side, figures } of turnOrder(turns, round)) {
      const turn = { browser, url, side };
      await measureVisits(turn, round === 0 ? emptyFigures(side) : figures);
      if (round > 0) await measureRest(turn, figures);
    }
    say(`round ${round} of ${runs}`);
  }
  return turns.map(({ figures }) => figures);
}

interface Turn {
  readonly browser: Browser;
  readonly url: string;
  readonly side: Side;
}

/** A hundred mounts take long, and what they leave varies little. */
const rounds = { growth: 2, taxes: 5 } as const;

async function measureVisits({ browser, url, side }: Turn, { visits }: RuntimeFigures): Promise<void> {
  for (const condition of conditions) visits[condition.name]?.push(await measureVisit(browser, url, { side, condition }));
}

async function measureRest({ browser, url, side }: Turn, { growth, taxes }: RuntimeFigures): Promise<void> {
  if (growth.length < rounds.growth) growth.push(await measureGrowth(browser, url, side));
  if (taxes.length < rounds.taxes && side.name !== 'spa') taxes.push(await measureTax(browser, url, side));
}
