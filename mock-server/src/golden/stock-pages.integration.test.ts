import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { setStage } from './stage.ts';
import { askThrough } from '../testing/golden-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let productX: string;
let elsewhere: string;
let stageWarehouse: string;

// 100 of X for 1000.00 at first; 10 sold, 30 carried elsewhere, and a count there that finds 28.
beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
  await setStage(
    { owner: askThrough(owner), sales: askThrough(api.as(userOf(company, 'sales'))) },
    { period: '2026-05', periodStart: '2026-05-01', periodEnd: '2026-05-31' },
  );
  const masters = await owner.run('{ warehouses { id code } productList(filter: { search: "STAGE-X" }) { edges { node { id } } } }', {});
  productX = masters.productList.edges[0].node.id;
  stageWarehouse = masters.warehouses.find(({ code }: { code: string }) => code === 'STAGE').id;
  const made = await owner.run('mutation { made: createWarehouse(input: { code: "W2", name: "W2" }) { id } }', {});
  elsewhere = made.made.id;
  await owner.run('mutation ($input: TransferInput!) { createTransfer(input: $input, approve: true) { id } }', {
    input: {
      date: '2026-05-16',
      warehouseId: stageWarehouse,
      targetWarehouseId: elsewhere,
      lines: [{ productId: productX, quantity: '30' }],
    },
  });
  await owner.run('mutation ($input: CountInput!) { createStockCount(input: $input, approve: true) { id } }', {
    input: { date: '2026-05-17', warehouseId: elsewhere, lines: [{ productId: productX, counted: '28' }] },
  });
});
afterAll(() => api.close());

const list = `query ($filter: StockFilter, $sort: StockSort, $first: Int, $after: String) {
  stockList(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { node { quantity amount isLow product { sku } byWarehouse { quantity warehouse { code } } } }
    pageInfo { hasNextPage endCursor } totals { count lowCount quantity amount } } }`;
const figure = '{ opening { quantity amount } incoming { quantity amount } outgoing { quantity amount } closing { quantity amount } }';
const summary = `query ($from: Date!, $to: Date!, $search: String, $warehouseId: ID) {
  stockSummary(from: $from, to: $to, search: $search, warehouseId: $warehouseId) {
    totalCount edges { node { product { sku } period ${figure} } } totals ${figure} } }`;
const ledger = `query ($id: ID!, $from: Date!, $to: Date!, $first: Int, $after: String) {
  stockLedger(productId: $id, from: $from, to: $to, first: $first, after: $after) {
    edges { node { kind quantity quantityAfter amountAfter document { number } } } pageInfo { hasNextPage endCursor } period ${figure} } }`;
const may = { from: '2026-05-01', to: '2026-05-31' };

it('stockList() shows what there is where, and sums what the filter leaves', async () => {
  const { stockList } = await owner.run(list, { filter: { search: 'STAGE' } });
  expect(
    stockList.edges.map(({ node }: { node: { product: { sku: string }; quantity: string } }) => [node.product.sku, node.quantity]),
  ).toEqual([
    ['STAGE-X', '88'],
    ['STAGE-Y', '100'],
  ]);
  expect(stockList.edges[0].node.byWarehouse).toEqual([
    { quantity: '60', warehouse: { code: 'STAGE' } },
    { quantity: '28', warehouse: { code: 'W2' } },
  ]);
  expect(stockList.totals).toEqual({ count: 2, lowCount: 0, quantity: '188', amount: '1880.00' });
  const there = (await owner.run(list, { filter: { warehouseId: elsewhere } })).stockList;
  expect(there.totals).toMatchObject({ count: 1, quantity: '28' });
});

it('stockList() sorts by quantity and goes on after a cursor; what is low is found', async () => {
  const sort = { field: 'QUANTITY', direction: 'DESC' };
  const first = (await owner.run(list, { sort, first: 1, filter: { isThere: true } })).stockList;
  expect(first.edges[0].node.product.sku).toBe('STAGE-Y');
  const next = (await owner.run(list, { sort, first: 1, filter: { isThere: true }, after: first.pageInfo.endCursor })).stockList;
  expect(next.edges[0].node.product.sku).toBe('STAGE-X');
  expect(next.pageInfo.hasNextPage).toBe(false);
  const product = { sku: 'STAGE-Z', name: 'Z', unit: '个', price: '0', taxRate: '13', minStock: '5' };
  await owner.run('mutation ($input: ProductInput!) { createProduct(input: $input) { id } }', { input: product });
  const low = (await owner.run(list, { filter: { isLow: true } })).stockList;
  expect(low.edges.map(({ node }: { node: object }) => node)).toMatchObject([{ quantity: '0', isLow: true, product: { sku: 'STAGE-Z' } }]);
});

it('stockSummary() leaves transfers out of the company, and counts them in a warehouse', async () => {
  const { stockSummary } = await owner.run(summary, { ...may, search: 'STAGE-X' });
  expect(stockSummary.totalCount).toBe(1);
  const all = {
    opening: { quantity: '100', amount: '1000.00' },
    incoming: { quantity: '0', amount: '0.00' },
    outgoing: { quantity: '12', amount: '120.00' },
    closing: { quantity: '88', amount: '880.00' },
  };
  expect(stockSummary.edges[0].node.period).toEqual(all);
  expect(stockSummary.totals).toEqual(all);
  const there = (await owner.run(summary, { ...may, warehouseId: elsewhere })).stockSummary;
  expect(there.edges.map(({ node }: { node: object }) => node)).toMatchObject([
    {
      period: {
        opening: { quantity: '0', amount: null },
        incoming: { quantity: '30' },
        outgoing: { quantity: '2' },
        closing: { quantity: '28' },
      },
    },
  ]);
});

it('stockSummary() opens a later period with what the one before closed with', async () => {
  const { stockSummary } = await owner.run(summary, { from: '2026-06-01', to: '2026-06-30', search: 'STAGE-X' });
  expect(stockSummary.totals).toMatchObject({
    opening: { quantity: '88', amount: '880.00' },
    closing: { quantity: '88', amount: '880.00' },
  });
});

it('stockLedger() gives the moves of a product in their order, page by page', async () => {
  const all = (await owner.run(ledger, { id: productX, ...may })).stockLedger;
  const rows = all.edges.map(({ node }: { node: { kind: string; quantity: string; quantityAfter: string } }) => [
    node.kind,
    node.quantity,
    node.quantityAfter,
  ]);
  expect(rows).toEqual([
    ['SALE', '-10', '90'],
    ['TRANSFER', '-30', '90'],
    ['TRANSFER', '30', '90'],
    ['COUNT', '-2', '88'],
  ]);
  expect(all.period.closing).toEqual({ quantity: '88', amount: '880.00' });
  const first = (await owner.run(ledger, { id: productX, ...may, first: 3 })).stockLedger;
  const rest = (await owner.run(ledger, { id: productX, ...may, first: 3, after: first.pageInfo.endCursor })).stockLedger;
  expect(rest.edges).toHaveLength(1);
});

it('whoever may not know costs sees quantities, no amounts, and cannot sort by them', async () => {
  const warehouse = api.as(userOf(company, 'sales'));
  const { stockList } = await warehouse.run('{ stockList { edges { node { quantity product { sku } } } totals { quantity } } }', {});
  expect(stockList.edges.length).toBeGreaterThan(0);
  const byCost = '{ stockList(sort: { field: AMOUNT, direction: ASC }) { edges { node { quantity } } } }';
  for (const [query, variables] of [
    [list, {}],
    [summary, may],
    [byCost, {}],
  ] as const) {
    const { data, errors } = await warehouse.send(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toContain('880.00');
  }
});

it('openItemList() finds what is open by number and party, and sums what is overdue', async () => {
  const query = `query ($filter: OpenItemFilter!) { openItemList(filter: $filter) {
    edges { node { number open customer { name } } } totals { count amount open overdue } } }`;
  const { openItemList } = await owner.run(query, { filter: { kind: 'RECEIVABLE', search: 'stage' } });
  expect(openItemList.edges).toHaveLength(1);
  expect(openItemList.totals).toEqual({ count: 1, amount: '226.00', open: '226.00', overdue: '226.00' });
  const none = await owner.run(query, { filter: { kind: 'RECEIVABLE', dueBefore: '2026-05-20' } });
  expect(none.openItemList.totals.count).toBe(0);
});
