import type { Browser, Page } from '@playwright/test';
import { comeToRest } from '../conditions/come-to-rest.ts';
import { type Condition, conditions, imposeCondition } from '../conditions/conditions.ts';
import type { Bench, BenchOptions, Report, Row } from '../report/bench.ts';
import { median } from '../report/median.ts';
import { renderReport } from '../report/render-report.ts';
import { type Side, openProfile, scriptWeight, timeToContent, timeToSwitch } from './browser-run.ts';
import { type Site, bothInTurn, withBothSides } from './with-both-sides.ts';

/** What counts as content: a row of the list of orders, a task of the workbench. Both come from the backend. */
const content = { sales: 'table a[href^="/sales/orders/"]', workbench: 'a[href^="/sales/orders?status="]' };

type AllFigures = ReadonlyMap<Condition, Record<Side, Figures[]>>;

type Figures = Record<'coldDeepLink' | 'firstSwitch' | 'warmSwitch' | 'scripts', number>;

/** Cold deep link, first and warm switch, and the weight of scripts, against the same components as one plain application. */
export const benchLoading: Bench = {
  name: 'loading',
  async run(options) {
    const found = report(await withBothSides((browser, site) => measure(browser, site, options)), options.runs);
    return { text: renderReport(found), data: found };
  },
};

/** Runs both sides in turn, the order changing each time; the first round only warms up. */
async function measure(browser: Browser, site: Site, { runs, say }: BenchOptions): Promise<AllFigures> {
  const all = new Map(conditions.map((condition) => [condition, nothingYet()]));
  for (let round = 0; round <= runs; round += 1) {
    for (const [condition, counted] of all) {
      const figures = round === 0 ? nothingYet() : counted;
      for (const side of bothInTurn(round)) figures[side].push(await runOnce(browser, site, { side, condition }));
    }
    say(`round ${round} of ${runs}`);
  }
  return all;
}

function nothingYet(): Record<Side, Figures[]> {
  return { ours: [], baseline: [] };
}

interface Visit {
  readonly side: Side;
  readonly condition: Condition;
}

async function runOnce(browser: Browser, { url, cookie }: Site, { side, condition }: Visit): Promise<Figures> {
  const context = await openProfile(browser, { url, cookie, side });
  try {
    const page = await context.newPage();
    await imposeCondition(await context.newCDPSession(page), condition);
    let coldDeepLink = 0;
    const scripts = await scriptWeight(page, async () => {
      coldDeepLink = await timeToContent(page, `${url}/sales/orders`, content.sales);
    });
    // A person reads before they go on: whatever a page does with that time, both sides have it.
    await comeToRest(page);
    const firstSwitch = await timeToSwitch(page, '/workbench', content.workbench);
    await comeToRest(page);
    return { coldDeepLink, firstSwitch, warmSwitch: await warmSwitches(page), scripts };
  } finally {
    await context.close();
  }
}

/** People go back and forth all day: the median of three switches to the workbench. */
async function warmSwitches(page: Page): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 3; count += 1) {
    await timeToSwitch(page, '/sales/orders', content.sales);
    await comeToRest(page);
    times.push(await timeToSwitch(page, '/workbench', content.workbench));
    await comeToRest(page);
  }
  return median(times);
}

function report(all: AllFigures, runs: number): Report {
  return {
    name: 'loading',
    baseline: 'a plain React SPA of the same components',
    method: `Medians of ${runs} interleaved runs in Chromium, each in an empty profile; one warm-up round. Content is data from the backend, painted.`,
    rows: [...all].flatMap(([condition, figures]) => rowsOf(condition, figures)),
  };
}

/** Data that come with the page must beat a plain application where a line takes time. */
function rowsOf({ name, latency }: Condition, { ours, baseline }: Record<Side, Figures[]>): Row[] {
  const row = (what: string, key: keyof Figures, extra: { unit: Row['unit']; bar?: number }): Row => ({
    what: `${name}: ${what}`,
    ours: ours.map((figures) => figures[key]),
    baseline: baseline.map((figures) => figures[key]),
    ...extra,
  });
  return [
    row('cold deep link to data', 'coldDeepLink', { unit: 'ms', bar: latency > 0 ? 0.85 : 1.05 }),
    row('first switch to the other app', 'firstSwitch', { unit: 'ms', bar: 1.1 }),
    row('warm switch back to a kept app', 'warmSwitch', { unit: 'ms', bar: 0.5 }),
    ...(latency > 0 ? [] : [row('scripts of the deep link, gzip', 'scripts', { unit: 'kB' })]),
  ];
}
