import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentSortKeys } from '#business/trade/document-sort.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

interface Sorted {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly gross: string;
  readonly amount: string;
}

const query = `query ($filter: TradeDocumentFilter, $sort: TradeDocumentSort, $first: Int, $after: String, $last: Int, $before: String) {
  tradeDocuments(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    edges { node { id type number date gross amount } }
    pageInfo { hasNextPage endCursor startCursor }
  }
}`;

async function walk(variables: object): Promise<readonly Sorted[]> {
  const rows: Sorted[] = [];
  for (let after: string | null = null; ;) {
    const { tradeDocuments } = await owner.run(query, { ...variables, first: 2, after });
    rows.push(...(tradeDocuments.edges as { node: Sorted }[]).map(({ node }) => node));
    if (!tradeDocuments.pageInfo.hasNextPage) return rows;
    after = tradeDocuments.pageInfo.endCursor;
  }
}

const movesMoney = new Set(['RECEIPT', 'PAYMENT', 'CASH_TRANSFER']);
const sumOf = ({ type, gross, amount }: Sorted): number => Number(movesMoney.has(type) ? amount : gross);
const keys = {
  DATE: ({ date }: Sorted) => date,
  NUMBER: ({ number }: Sorted) => number,
  AMOUNT: sumOf,
} as const;

const types = ['SALE', 'SALE_RETURN', 'RECEIPT', 'PAYMENT'];

it.each(['DATE', 'NUMBER', 'AMOUNT'] as const)('documents are walked by %s, each once, both ways', async (field) => {
  const [up, down] = [
    await walk({ filter: { types }, sort: { field, direction: 'ASC' } }),
    await walk({ filter: { types }, sort: { field, direction: 'DESC' } }),
  ];
  expect(up.length).toBeGreaterThan(6);
  expect(new Set(up.map(({ id }) => id)).size).toBe(up.length);
  expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).toReversed());
  for (const [index, row] of up.slice(1).entries()) expect(keys[field](row) >= keys[field](up[index] as Sorted)).toBe(true);
});

it('a page before another is sorted alike, and nothing said is the latest day first', async () => {
  const sort = { field: 'AMOUNT', direction: 'DESC' };
  const first = await owner.run(query, { filter: { types }, sort, first: 5 });
  const second = await owner.run(query, { filter: { types }, sort, first: 5, after: first.tradeDocuments.pageInfo.endCursor });
  const back = await owner.run(query, { filter: { types }, sort, last: 5, before: second.tradeDocuments.pageInfo.startCursor });
  expect(back.tradeDocuments.edges).toEqual(first.tradeDocuments.edges);
  const usual = await owner.run(query, { filter: { types }, first: 20 });
  expect(usual).toEqual(await owner.run(query, { filter: { types }, sort: { field: 'DATE', direction: 'DESC' }, first: 20 }));
});

it('what goods cost does not order a list', async () => {
  const stock = ['OTHER_IN', 'OTHER_OUT', 'COST_ADJUSTMENT', 'COUNT', 'TRANSFER'];
  const sorted = await walk({ filter: { types: stock }, sort: { field: 'AMOUNT', direction: 'ASC' } });
  expect(sorted.length).toBeGreaterThan(2);
  expect(sorted.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id).toSorted());
});

it('a list sorted by its sums is read along the index of exactly that', async () => {
  const { expression, id } = documentSortKeys.AMOUNT;
  const plan = await api.services.database.tenantTx({ tenantId: company.companies[0]?.id ?? '' }, 'read', async (tx) => {
    // So few documents are sorted sooner than an index is read; what counts is that it can be.
    await tx.rows('SET LOCAL enable_sort = off');
    return tx.rows<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT d.id FROM document d ORDER BY ${expression} DESC, ${id} DESC LIMIT 21`);
  });
  expect(plan.map((line) => line['QUERY PLAN']).join(' ')).toMatch(/Index Scan Backward using document_by_sum/);
});
