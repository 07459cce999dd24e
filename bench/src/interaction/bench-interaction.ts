import type { Browser } from '@playwright/test';
import { comeToRest } from '../conditions/come-to-rest.ts';
import { imposeCondition } from '../conditions/conditions.ts';
import { type Side, openProfile, timeToContent } from '../loading/browser-run.ts';
import { type Site, bothInTurn, withBothSides } from '../loading/with-both-sides.ts';
import type { Bench, BenchOptions, Report } from '../report/bench.ts';
import { renderReport } from '../report/render-report.ts';
import { interactions } from './interactions.ts';
import { longestInteraction, watchInteractions } from './watch-interactions.ts';

/** What people have: the processor of a phone, and no slow line, which is no matter of the page. */
const phone = { name: 'CPU ÷ 4', latency: 0, megabits: 0, slowdown: 4 };

/** From an interaction on the list of orders to the next paint, as Interaction to Next Paint counts it. */
export const benchInteraction: Bench = {
  name: 'interaction',
  async run(options) {
    const found = await withBothSides((browser, site) => measure(browser, site, options));
    const report = reportOf(found, options.runs);
    return { text: renderReport(report), data: report };
  },
};

/** The longest interaction of each step, by side and run. */
type Found = Readonly<Record<Side, number[][]>>;

/** Both sides in turn, the order changing each time; the first round only warms up. */
async function measure(browser: Browser, site: Site, { runs, say }: BenchOptions): Promise<Found> {
  const found: Found = { ours: [], baseline: [] };
  for (let round = 0; round <= runs; round += 1) {
    for (const side of bothInTurn(round)) {
      const times = await visit(browser, { ...site, side });
      if (round > 0) found[side].push(times);
    }
    say(`round ${round} of ${runs}`);
  }
  return found;
}

function reportOf(found: Found, runs: number): Report {
  const of = (side: Side, step: number): number[] => found[side].map((times) => times[step] ?? 0);
  return {
    name: 'interaction',
    baseline: 'a plain React SPA of the same components',
    method: `Medians of ${runs} interleaved runs in Chromium with CPU ÷ 4. The longest interaction of each step, until its next paint.`,
    rows: interactions.map(({ what }, step) => ({ what, unit: 'ms', ours: of('ours', step), baseline: of('baseline', step), most: 100 })),
  };
}

async function visit(browser: Browser, site: Site & { readonly side: Side }): Promise<number[]> {
  const context = await openProfile(browser, site);
  try {
    const page = await context.newPage();
    await imposeCondition(await context.newCDPSession(page), phone);
    await watchInteractions(page);
    await timeToContent(page, `${site.url}/sales/orders`, 'table a[href^="/sales/orders/"]');
    await comeToRest(page);
    const times: number[] = [];
    for (const { act } of interactions) {
      await longestInteraction(page);
      await act(page);
      await comeToRest(page);
      times.push(await longestInteraction(page));
    }
    return times;
  } finally {
    await context.close();
  }
}
