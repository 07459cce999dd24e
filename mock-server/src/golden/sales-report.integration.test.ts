import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalToFen } from '@suanpan/money/fen';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { goldenCompany } from '../testing/golden-company.ts';
import { randomMonth } from '../testing/reference/random-month.ts';
import type { GoldenMonth } from './golden-month.ts';
import { demand, type Ask } from './golden-world.ts';
import { parseMonth } from './play-month.ts';
import { replayMonth } from './replay-month.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

type Figures = Readonly<Record<'net' | 'cost' | 'margin', string>>;
interface Read {
  readonly report: {
    readonly rows: readonly { readonly now: Figures }[];
    readonly totals: { readonly now: Figures };
    readonly other: { readonly now: Figures };
  };
  readonly trialBalance: readonly { readonly accountCode: string; readonly debit: string; readonly credit: string }[];
}

const query = `query ($by: SalesReportKey!, $from: Date!, $to: Date!, $month: String!) {
  report: salesReport(by: $by, from: $from, to: $to) { rows { now { net cost margin } } totals { now { net cost margin } } other { now { net cost margin } } }
  trialBalance(month: $month) { accountCode debit credit } }`;

/** Holds the report, summed by everything, against what was posted to revenue and cost of sales. */
async function holdAgainstBooks(owner: Ask, { settings }: GoldenMonth): Promise<void> {
  for (const by of ['CUSTOMER', 'PRODUCT', 'SALESPERSON', 'DAY', 'WEEK', 'MONTH']) {
    const days = { from: settings.periodStart, to: settings.periodEnd, month: settings.period };
    const { report, trialBalance } = await demand<Read>(owner, query, { by, ...days });
    const turnover = (account: string, side: 'debit' | 'credit') =>
      trialBalance.filter(({ accountCode }) => accountCode.startsWith(account)).reduce((sum, row) => sum + decimalToFen(row[side]), 0);
    const all = [...report.rows, report.other].map(({ now }) => now);
    const sum = (name: keyof Figures) => all.reduce((total, figures) => total + decimalToFen(figures[name]), 0);
    const [net, cost] = [turnover('5001', 'credit'), turnover('5401', 'debit')];
    expect(net, by).toBeGreaterThan(0);
    expect([decimalToFen(report.totals.now.net), decimalToFen(report.totals.now.cost)], by).toEqual([net, cost]);
    expect([sum('net'), sum('cost'), sum('margin')], by).toEqual([net, cost, net - cost]);
  }
}

/** A voucher by hand, which no sale is behind. */
const byHand = {
  word: 'GENERAL',
  summary: '其他收入',
  lines: [
    { accountCode: '1001', debit: '12.34' },
    { accountCode: '5001', credit: '12.34' },
  ],
  cashFlow: [{ line: 1, amount: '12.34' }],
};

async function playAndHold(month: GoldenMonth): Promise<void> {
  const { owner } = await goldenCompany(api);
  await replayMonth(owner, month);
  await demand(owner, 'mutation ($input: JournalInput!) { createJournal(input: $input, approve: true) { id } }', {
    input: { ...byHand, date: month.settings.periodEnd },
  });
  await holdAgainstBooks(owner, month);
  await demand(owner, 'mutation ($month: String!) { closePeriod(month: $month) { status } }', { month: month.settings.period });
  await holdAgainstBooks(owner, month);
  expect(api.faults).toEqual([]);
}

const folder = join(import.meta.dirname, '../../golden');

it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
  '%s: sales by anything come to the turnover of revenue and cost of sales, before the close and after it',
  (name) => playAndHold(parseMonth(readFileSync(join(folder, name), 'utf8'))),
  120_000,
);

it.each([11, 12])('so they do in random month %i', (seed) => playAndHold(randomMonth(seed, 60) as GoldenMonth), 120_000);
