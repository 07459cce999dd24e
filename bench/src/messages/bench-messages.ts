import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { launchBrowser } from '../loading/browser-run.ts';
import type { Bench } from '../report/bench.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { median } from '../report/median.ts';
import { turnOrder } from '../report/turn-order.ts';
import { bench } from '../sides/folders.ts';
import { installRivals } from '../sides/install-rivals.ts';
import type { ExchangeRates, MessageDriver, Rates } from './message-driver.ts';

/** Deliveries a second of the page's messages, and of what other runtimes have for it, in one page of one browser. */
export const benchMessages: Bench = {
  name: 'messages',
  async run({ runs, say }) {
    await installRivals(say);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      // Ids are made by what a browser gives to secure pages only.
      await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
      await page.goto('http://localhost/');
      await page.addScriptTag({ content: await buildDriver() });
      const names = await page.evaluate(() => (globalThis as unknown as Driven).benchMessages.names);
      const found: Rates[] = [];
      const exchanged: ExchangeRates[] = [];
      for (let round = 0; round <= runs; round += 1) {
        const rates = await page.evaluate(
          (turns) => (globalThis as unknown as Driven).benchMessages.measureAll(turns),
          turnOrder(names, round),
        );
        const exchanges = await page.evaluate((turn) => (globalThis as unknown as Driven).benchMessages.measureExchanges(turn), round);
        // The first round only warms up.
        if (round > 0) {
          found.push(rates);
          exchanged.push(exchanges);
        }
        say(`round ${round} of ${runs}`);
      }
      return { text: render(names, found) + renderExchanges(exchanged), data: { found, exchanged } };
    } finally {
      await browser.close();
    }
  },
};

interface Driven {
  readonly benchMessages: MessageDriver;
}

async function buildDriver(): Promise<string> {
  const outDir = join(bench, 'dist/messages');
  await build({
    root: bench,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: /^qiankun\/es\/(.*)$/, replacement: `${rival('qiankun')}/es/$1.js` },
        { find: 'mitt', replacement: rival('mitt') },
        { find: 'wujie', replacement: rival('wujie') },
        { find: '@micro-zoe/micro-app', replacement: rival('@micro-zoe/micro-app') },
      ],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: join(bench, 'sides/messages/measure.ts'), name: 'bench', formats: ['iife'], fileName: () => 'driver.js' },
    },
  });
  return readFileSync(join(outDir, 'driver.js'), 'utf8');
}

function rival(name: string): string {
  return join(bench, 'rivals/node_modules', name);
}

function render(names: readonly string[], found: readonly Rates[]): string {
  const sizes = Object.keys(found[0]?.[names[0] ?? ''] ?? {});
  const rate = (name: string, size: string): number => median(found.map((rates) => rates[name]?.[size] ?? 0));
  return [
    '### messages: deliveries a second, by subscribers',
    '',
    `Medians of ${found.length} interleaved rounds in Chromium, one page; one warm-up round. In brackets the time of a delivery as a ratio to mitt's.`,
    '',
    `| bus | ${sizes.join(' | ')} |`,
    `|---|${sizes.map(() => '---').join('|')}|`,
    ...names.map((name) => `| ${name} | ${sizes.map((size) => cell(rate(name, size), rate('mitt', size))).join(' | ')} |`),
    '',
  ].join('\n');
}

const kinds: Readonly<Record<string, string>> = {
  requests: 'questions answered, a second',
  states: 'changes of a state with ten readers, a second',
};

function renderExchanges(found: readonly ExchangeRates[]): string {
  return Object.entries(kinds)
    .map(([kind, title]) => {
      const names = Object.keys(found[0]?.[kind] ?? {});
      const rows = names.map((name) => [name, Math.round(median(found.map((rates) => rates[kind]?.[name] ?? 0))).toLocaleString('en-US')]);
      return `\n${markdownTable(['', title], rows)}\n`;
    })
    .join('');
}

function cell(rate: number, mitt: number): string {
  return `${Math.round(rate).toLocaleString('en-US')} (${(mitt / rate).toFixed(2)} ×)`;
}
