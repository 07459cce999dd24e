import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { goldenCompany } from '../testing/golden-company.ts';
import { randomMonth } from '../testing/reference/random-month.ts';
import { referenceFigures } from '../testing/reference/reference-figures.ts';
import { demand, type Ask } from './golden-world.ts';
import { playMonth } from './play-month.ts';

/** How many months, of how many documents: in short many, and one as long as a shop's. `npm run faults -- books` plays ten of those. */
const [months, documents] = [process.env['SUANPAN_BOOK_MONTHS'], process.env['SUANPAN_BOOK_DOCUMENTS']];
const sizes =
  months === undefined
    ? [
        { months: 3, documents: 60 },
        { months: 1, documents: 500 },
      ]
    : [{ months: Number(months), documents: Number(documents ?? '500') }];
/** Years end once in the short months' size. */
const december = sizes[0] ?? { months: 3, documents: 60 };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

it.each(sizes)(
  '$months random months of $documents documents come out as a second calculation has them, figure by figure',
  async ({ months: runs, documents: length }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const month = randomMonth(seed, length);
        const { differences } = await playMonth(() => goldenCompany(api), { ...month, expected: referenceFigures(month) });
        expect(month.documents).toHaveLength(length);
        // Whatever `npm run books -- check` finds is among them.
        expect(differences.list.slice(0, 20)).toEqual([]);
        expect(differences.compared).toBeGreaterThan(500);
      }),
      { seed: 20_260_501, numRuns: runs, endOnFailure: true },
    );
    expect(api.faults).toEqual([]);
  },
  300_000 + 500 * Number(months ?? '1') * Number(documents ?? '500'),
);

it(
  'random months of small-scale taxpayers, in the middle of a quarter and at its end, come out as the second calculation has them',
  async () => {
    const periods = fc.constantFrom('2026-05' as const, '2026-06' as const);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), periods, async (seed, period) => {
        const month = randomMonth(seed, december.documents, { period, taxpayer: 'small-scale' });
        const { differences } = await playMonth(() => goldenCompany(api), { ...month, expected: referenceFigures(month) });
        expect(month.documents).toHaveLength(december.documents);
        expect(differences.list.slice(0, 20)).toEqual([]);
        expect(differences.compared).toBeGreaterThan(500);
      }),
      { seed: 20_260_601, numRuns: december.months + 1, endOnFailure: true },
    );
    expect(api.faults).toEqual([]);
  },
  (december.months + 1) * december.documents * 500,
);

const closing = 'mutation ($month: String!) { closePeriod(month: $month) { checklist { step result } } }';
const journal = `mutation { createJournal(input: { date: "2027-01-10", word: GENERAL, summary: "房租",
  lines: [{ accountCode: "5602", debit: "321.09" }, { accountCode: "1002", credit: "321.09" }] }, approve: true) { id } }`;
const statements = `query ($month: String!) { sheet: balanceSheet(month: $month) { line opening ending }
  income: incomeStatement(month: $month) { line month yearToDate } trial: trialBalance(month: $month) { accountCode endingDebit endingCredit } }`;

interface Statements {
  readonly sheet: readonly { readonly line: number; readonly opening: string; readonly ending: string }[];
  readonly income: readonly { readonly line: number; readonly month: string; readonly yearToDate: string }[];
  readonly trial: readonly { readonly accountCode: string; readonly endingDebit: string; readonly endingCredit: string }[];
}

/** What January makes of the December before it. */
async function closeJanuary(owner: Ask) {
  const ended = await demand<Statements>(owner, statements, { month: '2026-12' });
  await demand(owner, journal);
  await demand(owner, closing, { month: '2027-01' });
  const january = await demand<Statements>(owner, statements, { month: '2027-01' });
  const { bookProblems } = await demand<{ bookProblems: readonly unknown[] }>(owner, '{ bookProblems { what } }');
  return { ended, january, bookProblems };
}

it(
  'random Decembers end their year, and January begins from nothing with what they left',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const month = randomMonth(seed, december.documents, { period: '2026-12' });
        const { owner, sales } = await goldenCompany(api);
        const { differences } = await playMonth(() => Promise.resolve({ owner, sales }), { ...month, expected: referenceFigures(month) });
        expect(differences.list.slice(0, 20)).toEqual([]);
        const { ended, january, bookProblems } = await closeJanuary(owner);
        expect(bookProblems).toEqual([]);
        expect(ended.trial.find(({ accountCode }) => accountCode === '3103')).toMatchObject({
          endingDebit: '0.00',
          endingCredit: '0.00',
        });
        expect(january.sheet.map(({ line, opening }) => ({ line, opening }))).toEqual(
          ended.sheet.map(({ line, ending }) => ({ line, opening: ending })),
        );
        for (const line of january.income) expect(line.yearToDate).toBe(line.month);
        const net = january.income.find(({ line }) => line === 32);
        const profit = january.trial.find(({ accountCode }) => accountCode === '3103');
        expect(profit).toMatchObject({ endingDebit: net?.month.replace('-', ''), endingCredit: '0.00' });
      }),
      { seed: 20_261_231, numRuns: december.months, endOnFailure: true },
    );
    expect(api.faults).toEqual([]);
  },
  december.months * december.documents * 500,
);
