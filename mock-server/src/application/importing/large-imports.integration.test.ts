import { afterAll, beforeAll, expect, it } from 'vitest';
import { addRows, beginImport, commit, type SeenJob } from '../../testing/import-files.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';

let api: TestApi;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  owner = api.as(userOf(await api.company(), 'owner'));
});
afterAll(() => api.close());

const columns = ['sku', 'name', 'spec', 'unit', 'price', 'taxRate'];
const rowsOf = (name: string) =>
  Array.from({ length: 10_000 }, (_, index) => [
    `L-${String(index).padStart(5, '0')}`,
    `${name} ${index}`,
    '规格',
    '个',
    `${index}.5`,
    '13',
  ]);

async function check(rows: readonly (readonly string[])[]): Promise<SeenJob> {
  let job = await beginImport(owner, 'PRODUCTS', columns);
  for (let at = 0; at < rows.length; at += 500) ({ job } = await addRows(owner, { id: job.id, from: at + 2 }, rows.slice(at, at + 500)));
  return job;
}

it('10,000 rows are checked in parts and written at once, new ones and changed ones, in seconds', { timeout: 120_000 }, async () => {
  for (const [name, counts] of [
    ['铅笔', { created: 10_000, changed: 0 }],
    ['圆珠笔', { created: 0, changed: 10_000 }],
  ] as const) {
    const job = await check(rowsOf(name));
    const checked = performance.now();
    expect(job).toMatchObject({ ...counts, wrong: 0 });
    expect(await commit(owner, job)).toMatchObject({ code: null, job: counts });
    expect(performance.now() - checked).toBeLessThan(20_000);
  }
  const { productList } = await owner.run('{ productList(filter: { search: "圆珠笔" }) { totalCount } }');
  expect(productList.totalCount).toBe(10_000);
});

it('of 10,000 rows none is written when the last is wrong', { timeout: 120_000 }, async () => {
  const rows = rowsOf('钢笔').map((row, index) => (index === 9999 ? [...row.slice(0, 5), '14'] : row));
  const job = await check(rows);
  expect(job).toMatchObject({ changed: 9999, wrong: 1 });
  expect((await commit(owner, job)).code).toBe('SP-API-625');
  const { productList } = await owner.run('{ productList(filter: { search: "钢笔" }) { totalCount } }');
  expect(productList.totalCount).toBe(0);
});
