import { afterAll, beforeEach, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  company = await api.company({ secondCompany: false, empty: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const fields = '{ isPutAway takesSamples hasSamples steps { kind isDone isOptional } }';
const readGuide = `{ companyGuide ${fields} }`;
const put = `mutation ($isAway: Boolean!) { putCompanyGuide(isAway: $isAway) ${fields} }`;
const fill = `mutation { fillWithSamples ${fields} }`;
const counts = '{ companyDataCounts { part count } }';

interface Step {
  readonly kind: string;
  readonly isDone: boolean;
}

async function openSteps(client: GraphqlClient): Promise<readonly string[]> {
  const { companyGuide } = await client.run(readGuide);
  return companyGuide.steps.filter(({ isDone }: Step) => !isDone).map(({ kind }: Step) => kind);
}

it('each member of an empty company is told the steps that they may do, and nobody else may fill it', async () => {
  const all = ['MEMBERS', 'PRODUCTS', 'CUSTOMERS', 'SUPPLIERS', 'WAREHOUSES', 'CASH_ACCOUNTS', 'OPENING', 'FIRST_SALE'];
  // The owner of a world has colleagues.
  expect(await openSteps(owner)).toEqual(all.slice(1));
  expect((await owner.run(readGuide)).companyGuide).toMatchObject({ isPutAway: false, takesSamples: true });
  const sales = api.as(userOf(company, 'sales'));
  expect(await openSteps(sales)).toEqual(['CUSTOMERS', 'FIRST_SALE']);
  expect((await sales.run(readGuide)).companyGuide.takesSamples).toBe(false);
  const accountant = api.as(userOf(company, 'accountant'));
  expect(await openSteps(accountant)).toEqual(['SUPPLIERS', 'WAREHOUSES', 'CASH_ACCOUNTS', 'OPENING', 'FIRST_SALE']);
  for (const client of [sales, accountant]) expect((await client.send(fill)).code).toBe('SP-API-204');
  expect((await api.as().send(readGuide)).code).toBe('SP-API-201');
});

it('a step is done once somebody did it, and the guide goes with the last one', async () => {
  await owner.run('mutation { createWarehouse(input: { code: "W1", name: "总仓" }) { id } }');
  expect(await openSteps(owner)).not.toContain('WAREHOUSES');
  expect((await owner.run(readGuide)).companyGuide.takesSamples).toBe(false);
  const sales = api.as(userOf(company, 'sales'));
  await sales.run('mutation { createCustomer(input: { name: "城南小学" }) { id } }');
  expect(await openSteps(sales)).toEqual(['FIRST_SALE']);
  const full = await api.company({ secondCompany: false, books: true });
  for (const role of ['owner', 'sales', 'accountant'] as const)
    expect(await api.as(userOf(full, role)).run(readGuide)).toEqual({ companyGuide: null });
});

it('who puts it away has it away, nobody else, until they have it back', async () => {
  for (const isAway of [true, true, false]) {
    expect((await owner.run(put, { isAway })).putCompanyGuide.isPutAway).toBe(isAway);
    expect((await owner.run(readGuide)).companyGuide.isPutAway).toBe(isAway);
    expect((await api.as(userOf(company, 'sales')).run(readGuide)).companyGuide.isPutAway).toBe(false);
  }
});

it('samples are all there, are bookkeeping that adds up, and end the guide but for the way out of them', async () => {
  const { fillWithSamples: guide } = await owner.run(fill);
  expect(guide).toMatchObject({ takesSamples: false, hasSamples: true });
  expect(guide.steps.every(({ isDone }: Step) => isDone)).toBe(true);
  for (const role of ['sales', 'accountant'] as const)
    expect(await api.as(userOf(company, role)).run(readGuide)).toEqual({ companyGuide: null });
  const { companyDataCounts } = await owner.run(counts);
  const countOf = Object.fromEntries(
    companyDataCounts.map(({ part, count }: { readonly part: string; readonly count: number }) => [part, count]),
  );
  expect(countOf).toMatchObject({ PRODUCTS: 8, CUSTOMERS: 4, SUPPLIERS: 2, WAREHOUSES: 2, CASH_ACCOUNTS: 2, SALES_ORDERS: 1 });
  expect(countOf.DOCUMENTS).toBeGreaterThanOrEqual(11);
  const { bookProblems, books } = await owner.run('{ bookProblems { __typename } books { firstPeriod } }');
  expect(bookProblems).toEqual([]);
  expect(books.firstPeriod).toBe('2026-11');
  const { salesOrderCounts, purchaseOrderCounts } = await owner.run(
    '{ salesOrderCounts { status count } purchaseOrderCounts { status count } }',
  );
  expect(salesOrderCounts).toContainEqual({ status: 'SUBMITTED', count: 1 });
  expect(purchaseOrderCounts).toContainEqual({ status: 'APPROVED', count: 1 });
});

it('a second click under the same key gets the answer of the first, another one is refused, and nothing is there twice', async () => {
  const key = { 'idempotency-key': 'samples-once-1' };
  const clicks = await Promise.all([owner.send(fill, {}, key), owner.send(fill, {}, key)]);
  expect(clicks.map(({ errors }) => errors)).toEqual([[], []]);
  expect(clicks[0]?.data).toEqual(clicks[1]?.data);
  const before = await owner.run(counts);
  const others = await Promise.all(['samples-once-2', 'samples-once-3'].map((other) => owner.send(fill, {}, { 'idempotency-key': other })));
  expect(others.map(({ code }) => code)).toEqual(['SP-API-654', 'SP-API-654']);
  expect(await owner.run(counts)).toEqual(before);
});

it('two owners who fill it at once fill it once', async () => {
  const both = await Promise.all(['at-once-1', 'at-once-2'].map((key) => owner.send(fill, {}, { 'idempotency-key': key })));
  expect(new Set(both.map(({ code }) => code))).toEqual(new Set(['SP-API-654', null]));
  expect((await owner.run(counts)).companyDataCounts).toContainEqual({ part: 'PRODUCTS', count: 8 });
});

it('a company with one product is not filled', async () => {
  await owner.run('mutation { createProduct(input: { sku: "A", name: "甲", unit: "个", price: "1", taxRate: "13" }) { id } }');
  expect((await owner.send(fill)).code).toBe('SP-API-654');
  expect((await owner.run(counts)).companyDataCounts).toContainEqual({ part: 'PRODUCTS', count: 1 });
});
