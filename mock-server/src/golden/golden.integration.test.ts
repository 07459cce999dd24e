import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { goldenCompany } from '../testing/golden-company.ts';
import { parseMonth, playMonth } from './play-month.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const folder = join(import.meta.dirname, '../../golden');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it.each(files)('%s comes out as it says, figure by figure, and what it says must be refused is', async (name) => {
  const played = await playMonth(() => goldenCompany(api), parseMonth(readFileSync(join(folder, name), 'utf8')));
  expect(played.differences.list).toEqual([]);
  expect(played.refusals).toEqual([]);
  expect(played.unknown).toEqual([]);
  expect(played.differences.compared).toBeGreaterThan(300);
  expect(api.faults).toEqual([]);
});
