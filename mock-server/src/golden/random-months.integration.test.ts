import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { goldenCompany } from '../testing/golden-company.ts';
import { randomMonth } from '../testing/reference/random-month.ts';
import { referenceFigures } from '../testing/reference/reference-figures.ts';
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
