import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { goldenCompany } from '../testing/golden-company.ts';
import { randomMonth } from '../testing/reference/random-month.ts';
import { referenceFigures } from '../testing/reference/reference-figures.ts';
import { playMonth } from './play-month.ts';

/** How many months, and of how many documents: `npm run faults -- books` plays more and longer ones. */
const months = Number(process.env['SUANPAN_BOOK_MONTHS'] ?? '3');
const documents = Number(process.env['SUANPAN_BOOK_DOCUMENTS'] ?? '60');

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

it(
  'random months come out as a second calculation has them, figure by figure',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        const month = randomMonth(seed, documents);
        const { differences } = await playMonth(() => goldenCompany(api), { ...month, expected: referenceFigures(month) });
        expect(month.documents).toHaveLength(documents);
        expect(differences.list.slice(0, 20)).toEqual([]);
        expect(differences.compared).toBeGreaterThan(500);
      }),
      { seed: 20_260_501, numRuns: months, endOnFailure: true },
    );
    expect(api.faults).toEqual([]);
  },
  months * documents * 500,
);
