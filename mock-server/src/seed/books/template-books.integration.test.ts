import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentTypes } from '#business/trade/document.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import type { TestCompany } from '../test-company.ts';

let api: TestApi;
let company: TestCompany;
beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
});
afterAll(() => api.close());

/** They are entered by the tests of their own: sums of what is open in other tests are without them. */
const withoutGoods = new Set<string>(['RECEIVABLE', 'PAYABLE']);

it('the company for tests has books with every kind of document of goods and money, which agree with themselves', async () => {
  const data = await api.as(userOf(company, 'owner')).run(`{
    tradeDocuments(first: 50) { edges { node { type } } }
    bookProblems { invariant what }
    bookPeriods { month status }
  }`);

  const types = new Set((data.tradeDocuments.edges as { node: { type: string } }[]).map(({ node }) => node.type));
  expect([...types].toSorted()).toEqual(documentTypes.filter((type) => !withoutGoods.has(type)).toSorted());
  expect(data.bookProblems).toEqual([]);
  expect(data.bookPeriods).toEqual([
    { month: '2026-11', status: 'OPEN' },
    { month: '2026-10', status: 'CLOSED' },
  ]);
});
