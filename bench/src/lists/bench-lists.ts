import type { Browser } from '@playwright/test';
import { bigCompany } from '../backend/seed-big-company.ts';
import { comeToRest } from '../conditions/come-to-rest.ts';
import { openProfile, timeToContent } from '../loading/browser-run.ts';
import type { Site } from '../loading/with-both-sides.ts';
import type { Bench, BenchOptions } from '../report/bench.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { median } from '../report/median.ts';
import { p95 } from '../report/p95.ts';
import { type ListVisit, listVisits } from './list-steps.ts';
import { timeRows } from './time-rows.ts';
import { withBigCompany } from './with-big-company.ts';

/** What a step came to. */
interface FoundStep {
  readonly list: string;
  readonly what: string;
  readonly most: number;
  /** Every counted time, in milliseconds. */
  readonly times: number[];
}

/** Paging, filters, orders and searches in a company of a hundred thousand documents, from the click or input until the rows are painted. */
export const benchLists: Bench = {
  name: 'lists',
  async run(options) {
    const found = await withBigCompany(options.say, (browser, site) => measure(browser, site, options));
    const missed = found
      .filter(({ times, most }) => p95(times) > most)
      .map(({ list, what, times, most }) => `${list}, ${what}: ${p95(times).toFixed(0)} ms at the 95th percentile, at most ${most}`);
    return { text: textOf(found, options.runs), data: found, missed };
  },
};

/** Each visit in a profile of its own; the first round only warms up. */
async function measure(browser: Browser, site: Site, { runs, say }: BenchOptions): Promise<readonly FoundStep[]> {
  const found = listVisits.map((visit) => visit.steps.map(({ what, most }): FoundStep => ({ list: visit.list, what, most, times: [] })));
  for (let round = 0; round <= runs; round += 1) {
    for (const [place, visit] of listVisits.entries()) {
      const times = await takeSteps(browser, site, visit);
      if (round > 0) keep(found[place] ?? [], times);
      say(`round ${round} of ${runs}, ${visit.list}: ${times.map((time) => Math.round(time)).join(' ')}`);
    }
  }
  return found.flat();
}

function keep(steps: readonly FoundStep[], times: readonly number[]): void {
  for (const [index, time] of times.entries()) steps[index]?.times.push(time);
}

async function takeSteps(browser: Browser, site: Site, { address, steps }: ListVisit): Promise<number[]> {
  const context = await openProfile(browser, { ...site, side: 'ours' });
  try {
    const page = await context.newPage();
    await timeToContent(page, `${site.url}${address}`, 'main tbody tr a[href]');
    const times: number[] = [];
    for (const { wanted, go, act } of steps) {
      await go?.(page);
      await comeToRest(page);
      times.push(await timeRows(page, wanted, () => act(page)));
    }
    return times;
  } finally {
    await context.close();
  }
}

function textOf(found: readonly FoundStep[], runs: number): string {
  const documents = (bigCompany.orders + bigCompany.sales).toLocaleString('en-US');
  const rows = found.map(({ list, what, times, most }) => [
    `${list}: ${what}`,
    median(times).toFixed(0),
    p95(times).toFixed(0),
    `${most}, ${p95(times) <= most ? 'met' : 'missed'}`,
  ]);
  return `### Lists of one company with ${documents} documents, ${runs} runs, from the click or input until the rows are painted\n\n${markdownTable(['', 'median ms', 'p95 ms', 'bar, ms'], rows)}\n`;
}
