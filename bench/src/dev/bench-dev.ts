import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startLiveApps } from '@suanpan/e2e/live-apps';
import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../loading/browser-run.ts';
import type { Bench, BenchOptions, Report, Row } from '../report/bench.ts';
import { renderReport } from '../report/render-report.ts';
import { type Edit, edits } from './edits.ts';
import { servePlainly } from './plain-vite.ts';
import { timeBuilds } from './time-build.ts';
import { timeEdit } from './time-edit.ts';

/** The most that an edit and a build may take, in milliseconds. */
const bars = { edit: 300, build: 2000 } as const;
const buildRuns = 5;

/** No developer saves faster, in milliseconds. */
const betweenEdits = 200;

/** Edit to visible in the shell, against the same app alone under plain Vite; and the build of an app after an edit. */
export const benchDev: Bench = {
  name: 'dev',
  async run(options) {
    const apps = [...new Set(edits.map(({ app }) => `e2e/apps/${app}`))];
    const live = await startLiveApps({ apps, prepare: (folder) => copyPlainly(apps, folder) });
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext();
      await live.signIn(context);
      const rows: Row[] = [];
      for (const edit of edits) rows.push(await measureEdit(edit, { browser, live, options, open: () => context.newPage() }));
      const builds = await timeBuilds('apps/sales', buildRuns);
      rows.push({ what: 'build of `apps/sales` after an edit, whole command', unit: 'ms', ours: builds, baseline: [], most: bars.build });
      const found = report(rows, options.runs);
      return { text: renderReport(found), data: found };
    } finally {
      await browser.close();
      await live.stop();
    }
  },
};

interface Measuring {
  readonly browser: Browser;
  readonly live: Awaited<ReturnType<typeof startLiveApps>>;
  readonly options: BenchOptions;
  readonly open: () => Promise<Page>;
}

/** Both sides edit copies of their own, in turn, the order changing each time; the first two rounds only warm up. */
async function measureEdit(edit: Edit, { browser, live, options, open }: Measuring): Promise<Row> {
  const plainFolder = join(live.folder, 'plain', edit.app);
  const plain = await servePlainly(plainFolder);
  const sides = {
    ours: { page: await open(), url: `${live.url}/${edit.app}`, folder: join(live.folder, edit.app) },
    baseline: { page: await browser.newPage(), url: plain.resolvedUrls?.local[0] ?? '', folder: plainFolder },
  };
  const times = { ours: [] as number[], baseline: [] as number[] };
  for (const { page, url } of Object.values(sides)) {
    // The compiler that runs this file marks inner functions with a helper that a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (inner) => inner;' });
    await page.goto(url);
    await page.locator('main h1').waitFor();
  }
  for (let round = 0; round < options.runs + 2; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const);
    for (const side of order) {
      const { page, folder } = sides[side];
      await page.bringToFront();
      // Vite's watcher takes saves that follow each other at once for one.
      await setTimeout(betweenEdits);
      const from = round === 0 ? edit.text : edit.version(round - 1);
      const step = { file: join(folder, edit.file), from, to: edit.version(round), selector: edit.selector, property: edit.property };
      const time = await timeEdit(page, step);
      if (round > 1) times[side].push(time);
    }
  }
  options.say(`${edit.what}: ${times.ours.length} edits`);
  for (const side of Object.values(sides)) {
    await side.page.close();
    await putBack(edit, side.folder);
  }
  await plain.close();
  return { what: `edit of ${edit.what} to visible`, unit: 'ms', ...times, most: bars.edit };
}

function putBack({ app, file }: Edit, folder: string): Promise<void> {
  return cp(join('e2e/apps', app, file), join(folder, file));
}

async function copyPlainly(apps: readonly string[], folder: string): Promise<void> {
  for (const app of apps) await cp(app, join(folder, 'plain', basename(app)), { recursive: true, filter: isSource });
}

function report(rows: readonly Row[], runs: number): Report {
  return {
    name: 'Developer loop',
    baseline: 'plain Vite',
    method: `${runs} edits of each kind and side in turn, after two that were not counted; from the moment a file is saved until the first frame that shows it. ${buildRuns} builds.`,
    rows,
  };
}

function isSource(path: string): boolean {
  return !['dist', 'node_modules'].includes(basename(path));
}
