import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Bench, BenchOptions, Report, Row } from '../report/bench.ts';
import { renderReport } from '../report/render-report.ts';
import { type Side, launchBrowser, openProfile, scriptWeight, timeToContent, timeToSwitch } from './browser-run.ts';
import { serveBoth } from './serve-both.ts';
import { signIn } from './sign-in.ts';

/** What counts as content: a row of the list of orders, a task of the workbench. Both come from the backend. */
const content = { sales: 'table a[href^="/sales/orders/"]', workbench: 'a[href^="/sales/orders?status="]' };

type Figures = Record<'coldDeepLink' | 'firstSwitch' | 'warmSwitch' | 'scripts', number>;

/** Cold deep link, first and warm switch, and the weight of scripts, against the same components as one plain application. */
export const benchLoading: Bench = {
  name: 'loading',
  async run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'suanpan-bench-'));
    const server = await serveBoth(folder);
    const browser = await launchBrowser();
    try {
      const found = report(await measure(browser, { url: server.url, cookie: await signIn(server.url) }, options), options.runs);
      return { text: renderReport(found), data: found };
    } finally {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Site {
  readonly url: string;
  readonly cookie: string;
}

/** Runs both sides in turn, the order changing each time; the first round only warms up. */
async function measure(browser: Browser, site: Site, { runs, say }: BenchOptions): Promise<Record<Side, Figures[]>> {
  const all: Record<Side, Figures[]> = { ours: [], baseline: [] };
  for (let round = 0; round <= runs; round += 1) {
    const order: readonly Side[] = round % 2 === 0 ? ['ours', 'baseline'] : ['baseline', 'ours'];
    for (const side of order) {
      const figures = await runOnce(browser, site, side);
      if (round > 0) all[side].push(figures);
    }
    say(`round ${round} of ${runs}`);
  }
  return all;
}

async function runOnce(browser: Browser, { url, cookie }: Site, side: Side): Promise<Figures> {
  const context = await openProfile(browser, { url, cookie, side });
  try {
    const page = await context.newPage();
    let coldDeepLink = 0;
    const scripts = await scriptWeight(page, async () => {
      coldDeepLink = await timeToContent(page, `${url}/sales/orders`, content.sales);
    });
    // A person reads before they go on: whatever a page does with that time, both sides have it.
    await page.waitForLoadState('networkidle');
    const firstSwitch = await timeToSwitch(page, '/workbench', content.workbench);
    await page.waitForLoadState('networkidle');
    await timeToSwitch(page, '/sales/orders', content.sales);
    await page.waitForLoadState('networkidle');
    const warmSwitch = await timeToSwitch(page, '/workbench', content.workbench);
    return { coldDeepLink, firstSwitch, warmSwitch, scripts };
  } finally {
    await context.close();
  }
}

function report(all: Record<Side, Figures[]>, runs: number): Report {
  const row = (what: string, key: keyof Figures, extra: { unit: Row['unit']; bar?: number }): Row => ({
    what,
    ours: all.ours.map((figures) => figures[key]),
    baseline: all.baseline.map((figures) => figures[key]),
    ...extra,
  });
  return {
    name: 'loading',
    baseline: 'a plain React SPA of the same components',
    method: `Medians of ${runs} interleaved runs in Chromium on loopback, each in an empty profile; one warm-up round. Content is data from the backend, painted.`,
    rows: [
      row('cold deep link to content', 'coldDeepLink', { unit: 'ms', bar: 1.15 }),
      row('first switch to the other app', 'firstSwitch', { unit: 'ms', bar: 1.2 }),
      row('warm switch between apps', 'warmSwitch', { unit: 'ms', bar: 1.2 }),
      row('scripts of the deep link, gzip', 'scripts', { unit: 'kB' }),
    ],
  };
}
