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
}

interface Turnovers {
  readonly trialBalance: readonly { readonly accountCode: string; readonly debit: string; readonly credit: string }[];
}

const turnovers = 'query ($month: String!) { trialBalance(month: $month) { accountCode debit credit } }';
const query = `query ($by: SalesReportKey!, $from: Date!, $to: Date!) {
  report: salesReport(by: $by, from: $from, to: $to) { rows { now { net cost margin } } totals { now { net cost margin } } other { now { net cost margin } } } }`;

/** What was posted to revenue and to the cost of sales. */
interface Booked {
  readonly net: number;
  readonly cost: number;
}

/** Returns what the trial balance says before the month is closed, which takes both accounts back to nothing. */
async function bookedIn(owner: Ask, { settings }: GoldenMonth): Promise<Booked> {
  const { trialBalance } = await demand<Turnovers>(owner, turnovers, { month: settings.period });
  const net = (account: string): number =>
    trialBalance
      .filter(({ accountCode }) => accountCode.startsWith(account))
      .reduce((sum, { debit, credit }) => sum + decimalToFen(debit) - decimalToFen(credit), 0);
  return { net: -net('5001'), cost: net('5401') };
}

/** Holds the report, summed by everything, against what was posted to revenue and cost of sales. */
async function holdAgainstBooks(owner: Ask, { settings }: GoldenMonth, { net, cost }: Booked): Promise<void> {
  for (const by of ['CUSTOMER', 'PRODUCT', 'SALESPERSON', 'DAY', 'WEEK', 'MONTH']) {
    const { report } = await demand<Read>(owner, query, { by, from: settings.periodStart, to: settings.periodEnd });
    const all = [...report.rows, report.other].map(({ now }) => now);
    const sum = (name: keyof Figures) => all.reduce((total, figures) => total + decimalToFen(figures[name]), 0);
    expect(net, by).toBeGreaterThan(0);
    expect([decimalToFen(report.totals.now.net), decimalToFen(report.totals.now.cost)], by).toEqual([net, cost]);
    expect([sum('net'), sum('cost'), sum('margin')], by).toEqual([net, cost, net - cost]);
  }
}

const others = `query ($from: Date!, $to: Date!, $month: String!) {
  ageing(kind: RECEIVABLE, on: $to) { amounts total overdue parties { total overdue } }
  cashReport(by: WEEK, from: $from, to: $to) { opening rows { incoming outgoing balance } }
  stockReport(from: $from, to: $to) { rows { code closing average sold amount } }
  stockMoves(first: 1000) { kind date quantity product { sku } }
  trialBalance(month: $month) { accountCode openingDebit endingDebit openingCredit endingCredit } }`;

interface ReadOthers {
  readonly ageing: Owed & { readonly amounts: readonly string[]; readonly parties: readonly Owed[] };
  readonly cashReport: {
    readonly opening: string;
    readonly rows: readonly Readonly<Record<'incoming' | 'outgoing' | 'balance', string>>[];
  };
  readonly stockReport: { readonly rows: readonly Readonly<Record<'code' | 'closing' | 'average' | 'sold' | 'amount', string>>[] };
  readonly stockMoves: readonly (Readonly<Record<'kind' | 'date' | 'quantity', string>> & { readonly product: { readonly sku: string } })[];
  readonly trialBalance: readonly (Balance & { readonly accountCode: string })[];
}
type Owed = Readonly<Record<'total' | 'overdue', string>>;
type Balance = Readonly<Record<'openingDebit' | 'endingDebit' | 'openingCredit' | 'endingCredit', string>>;

const sumOf = (amounts: readonly string[]): number => amounts.reduce((sum, amount) => sum + decimalToFen(amount), 0);

/** Holds receivables, money and stock against the balances of their accounts, and turnover against a count day by day. */
async function holdOthers(owner: Ask, { settings: { periodStart: from, periodEnd: to, period } }: GoldenMonth): Promise<void> {
  const { ageing, cashReport, stockReport, stockMoves, trialBalance } = await demand<ReadOthers>(owner, others, {
    from,
    to,
    month: period,
  });
  const balance = (codes: RegExp, side: 'opening' | 'ending') => {
    const rows = trialBalance.filter(({ accountCode }) => codes.test(accountCode));
    return sumOf(rows.map((row) => row[`${side}Debit`])) - sumOf(rows.map((row) => row[`${side}Credit`]));
  };
  expect(sumOf([ageing.total])).toBe(balance(/^1122/, 'ending'));
  expect([sumOf(ageing.amounts), sumOf(ageing.parties.map(({ total }) => total))]).toEqual([sumOf([ageing.total]), sumOf([ageing.total])]);
  expect(sumOf(ageing.parties.map(({ overdue }) => overdue))).toBe(sumOf([ageing.overdue]));
  const cash = /^(1001|1002|1012)/;
  expect([cashReport.opening, cashReport.rows.at(-1)?.balance ?? ''].map(decimalToFen)).toEqual([
    balance(cash, 'opening'),
    balance(cash, 'ending'),
  ]);
  expect(sumOf(stockReport.rows.map(({ amount }) => amount))).toBe(balance(/^1405/, 'ending'));
  const days = Array.from({ length: Number(to.slice(8)) }, (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`);
  for (const { code, closing, average, sold } of stockReport.rows) {
    const moves = stockMoves.filter(({ product }) => product.sku === code);
    const until = (day: string) => moves.reduce((sum, move) => sum + (move.date <= day ? Number(move.quantity) : 0), 0);
    const sales = moves.filter(({ kind, date }) => kind.startsWith('SALE') && date >= from && date <= to);
    expect(Number(closing), code).toBeCloseTo(until(to), 4);
    expect(Number(average), code).toBeCloseTo(days.reduce((sum, day) => sum + until(day), 0) / days.length, 2);
    expect(Number(sold), code).toBeCloseTo(-sales.reduce((sum, { quantity }) => sum + Number(quantity), 0), 4);
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
  const booked = await bookedIn(owner, month);
  await holdAgainstBooks(owner, month, booked);
  await demand(owner, 'mutation ($month: String!) { closePeriod(month: $month) { status } }', { month: month.settings.period });
  await holdAgainstBooks(owner, month, booked);
  await holdOthers(owner, month);
  expect(api.faults).toEqual([]);
}

const folder = join(import.meta.dirname, '../../golden');

it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
  '%s: sales by anything come to the turnover of revenue and cost of sales, and the other reports to their accounts',
  (name) => playAndHold(parseMonth(readFileSync(join(folder, name), 'utf8'))),
  120_000,
);

it.each([11, 12])('so they do in random month %i', (seed) => playAndHold(randomMonth(seed, 60) as GoldenMonth), 120_000);
