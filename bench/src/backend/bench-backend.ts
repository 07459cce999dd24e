import type { Bench, BenchOptions } from '../report/bench.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { median } from '../report/median.ts';
import { p95 } from '../report/p95.ts';
import { measureConfirmCost } from './confirm-cost.ts';
import type { Cost } from './cost-of.ts';
import { explainLists, type ListResult } from './explain-lists.ts';
import { measureListCost } from './list-cost.ts';
import { measureStart, type StartResult } from './measure-start.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { measureMoves } from './move-pause.ts';
import { openBenchStore } from './open-bench-store.ts';
import { bigCompany } from './seed-big-company.ts';
import { timeBigCompany } from './time-big-company.ts';

/** Starts, lists and changes of the backend; `--sides` names parts of it. */
export const benchBackend: Bench = {
  name: 'backend',
  async run(options) {
    const parts: readonly [string, (options: BenchOptions) => Promise<string>][] = [
      ['start', partStart],
      ['list', partList],
      ['confirm', partConfirm],
      ['lists', partLists],
      ['big', partBig],
      ['move', partMove],
    ];
    const texts: string[] = [];
    for (const [name, part] of parts) if (options.sides.length === 0 || options.sides.includes(name)) texts.push(await part(options));
    return { text: texts.join('\n'), data: texts };
  },
};

async function partStart({ runs, say }: BenchOptions): Promise<string> {
  const found: StartResult[] = [];
  for (let run = 0; run < runs; run += 1) {
    found.push(await measureStart());
    say(`start ${run + 1} of ${runs}`);
  }
  const of = (pick: (result: StartResult) => number): string => Math.round(median(found.map(pick))).toLocaleString('en-US');
  return `### Start\n\n${markdownTable(
    ['', 'median', 'bar'],
    [
      ['cold: database, schema, demo data', `${of(({ cold }) => cold)} ms`, '4,000 ms'],
      ['warm', `${of(({ warm }) => warm)} ms`, '1,000 ms'],
      ['idle memory of server and database', `${of(({ idleKb }) => idleKb / 1024)} MB`, '250 MB'],
    ],
  )}\n`;
}

/** The CPU of Node, as the database does the same for all sides. */
async function partList({ runs, say }: BenchOptions): Promise<string> {
  const costs = await withStore((store) => measureListCost(store, { runs, say }));
  return `### A list of 50 orders with customer and lines: CPU of the server process\n\n${ratioTable(costs, 'raw graphql-js', 'cpu')}\n`;
}

async function partConfirm({ runs, say }: BenchOptions): Promise<string> {
  const costs = await withStore((store) => measureConfirmCost(store, { runs, say }));
  return `### Approving an order: time\n\n${ratioTable(costs, 'bare SQL', 'wall')}\n`;
}

function ratioTable<Name extends string>(costs: Readonly<Record<Name, readonly Cost[]>>, baseline: Name, what: keyof Cost): string {
  const middle = (name: Name): number => median(costs[name].map((cost) => cost[what]));
  const names = Object.keys(costs) as Name[];
  return markdownTable(
    ['', 'median ms', `against ${baseline}`],
    names.map((name) => [name, middle(name).toFixed(2), (middle(name) / middle(baseline)).toFixed(2)]),
  );
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openBenchStore();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A million orders, unless a few runs only say that a short look is wanted. */
async function partLists({ runs, say }: BenchOptions): Promise<string> {
  return withStore(async (store) => {
    const amount = runs < 5 ? { companies: 20, ordersEach: 500 } : { companies: 1000, ordersEach: 1000 };
    const results = await explainLists(store, amount, { runs: runs * 10, say });
    return `### Lists over ${(amount.companies * amount.ordersEach).toLocaleString('en-US')} orders of ${amount.companies} companies\n\n${markdownTable(
      ['list', 'median ms', 'p95 ms', 'read across companies'],
      results.map(rowOf),
    )}\n`;
  });
}

async function partBig({ runs, say }: BenchOptions): Promise<string> {
  const answers = await withStore((store) => timeBigCompany(store, { runs: runs * 10, say }));
  const documents = (bigCompany.orders + bigCompany.sales).toLocaleString('en-US');
  return `### One company of ${documents} documents and ${bigCompany.voucherLines.toLocaleString('en-US')} voucher lines\n\n${markdownTable(
    ['', 'median ms', 'p95 ms', 'bar'],
    answers.map(({ name, times, barMs }) => [name, median(times).toFixed(1), p95(times).toFixed(1), `${barMs} ms`]),
  )}\n`;
}

async function partMove({ runs, say }: BenchOptions): Promise<string> {
  const moves = await measureMoves({ runs, say });
  const pauses = moves.map(({ pauseMs }) => pauseMs);
  return `### Moving a company of 4,000 orders while three people write\n\n${markdownTable(
    ['', 'median', 'longest', 'bar'],
    [['writes wait', `${median(pauses)} ms`, `${Math.max(...pauses)} ms`, '300 ms']],
  )}\n`;
}

function rowOf({ name, times, badScans }: ListResult): readonly string[] {
  return [name, median(times).toFixed(1), p95(times).toFixed(1), badScans.join(', ') || 'nothing'];
}
