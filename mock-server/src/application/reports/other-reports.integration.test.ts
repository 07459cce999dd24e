import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let seller: GraphqlClient;
/** A product that nobody else trades, and where and with whom it is. */
let ids: Readonly<Record<'product' | 'supplier' | 'customer' | 'warehouse', string>>;

const days = { from: '2026-11-01', to: '2026-11-30' };

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  [owner, seller] = [api.as(userOf(company, 'owner')), api.as(userOf(company, 'sales'))];
  const found = await owner.run('{ customers(first: 1) { edges { node { id } } } suppliers { id } warehouses { id } }');
  const { product } = await owner.run('mutation ($input: ProductInput!) { product: createProduct(input: $input) { id } }', {
    input: { sku: 'ONLY-1', name: '独品', unit: '个', price: '0', taxRate: '13' },
  });
  ids = {
    product: product.id,
    supplier: found.suppliers[0].id,
    customer: found.customers.edges[0].node.id,
    warehouse: found.warehouses[0].id,
  };
});
afterAll(() => api.close());

/** Posts a purchase or sale of the product. */
async function trade(type: 'PURCHASE' | 'SALE', date: string, line: { readonly quantity: string; readonly price: string }) {
  const partyId = type === 'SALE' ? ids.customer : ids.supplier;
  const lines = [{ productId: ids.product, taxRate: '13', ...line }];
  const { made } = await owner.run(
    'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input, approve: true) { id version } }',
    { input: { type, partyId, warehouseId: ids.warehouse, date, lines } },
  );
  return made;
}

const prices = `query ($from: Date!, $to: Date!) { purchaseReport(from: $from, to: $to) { beforeFrom
  rows { code suppliers quantity lastDate last lowest highest average averageBefore } } }`;
const stock = (fields: string) => `query ($from: Date!, $to: Date!) { stockReport(from: $from, to: $to) { rows { code ${fields} } } }`;
const only = <Row extends { readonly code: string }>(rows: readonly Row[]) => rows.find(({ code }) => code === 'ONLY-1');

it('purchaseReport() has the last, lowest, highest and weighted price, and says nothing of what was voided', async () => {
  await trade('PURCHASE', '2026-11-02', { quantity: '10', price: '5' });
  await trade('PURCHASE', '2026-11-04', { quantity: '30', price: '7' });
  await trade('PURCHASE', '2026-11-06', { quantity: '10', price: '6' });
  const wrong = await trade('PURCHASE', '2026-11-07', { quantity: '1', price: '99' });
  await owner.run('mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "x") { id } }', wrong);
  const row = only((await owner.run(prices, days)).purchaseReport.rows);
  expect(row).toMatchObject({
    quantity: '50',
    lastDate: '2026-11-06',
    last: '6',
    lowest: '5',
    highest: '7',
    average: '6.4',
    averageBefore: null,
  });
  const later = only((await owner.run(prices, { from: '2026-11-05', to: '2026-11-06' })).purchaseReport.rows);
  // 40 for 260.00 in the two days before, of which the first had none.
  expect(later).toMatchObject({ quantity: '10', average: '6', averageBefore: '7' });
});

it('stockReport() has the mean of the days, in how many it is sold, and when it was last', async () => {
  await trade('SALE', '2026-11-16', { quantity: '20', price: '9' });
  // Stock of 0, 10 (2 days), 40 (2), 50 (10), 30 (15): 1,050 by 30 days; the purchase of the 7th was voided on the 23rd.
  const row = only((await owner.run(stock('sold average closing amount turnoverDays lastSold'), days)).stockReport.rows);
  expect(row).toMatchObject({ sold: '20', closing: '30', lastSold: '2026-11-16' });
  const voidedDays = 16;
  const average = (10 * 2 + 40 * 2 + 50 * 10 + 30 * 15 + voidedDays) / 30;
  expect(Number(row?.['average' as never])).toBeCloseTo(average, 2);
  expect(Number(row?.['turnoverDays' as never])).toBeCloseTo((average * 30) / 20, 1);
  const still = only((await owner.run(stock('sold turnoverDays lastSold'), { from: '2026-11-20', to: '2026-11-21' })).stockReport.rows);
  expect(still).toMatchObject({ sold: '0', turnoverDays: null, lastSold: '2026-11-16' });
});

it('whoever may not see costs or purchase prices sees neither', async () => {
  expect(only((await seller.run(stock('closing'), days)).stockReport.rows)).toMatchObject({ closing: '30' });
  expect((await seller.send(stock('amount'), days)).code).toBe('SP-API-493');
  expect((await seller.send(prices, days)).code).toBe('SP-API-204');
  expect((await seller.send('query ($from: Date!, $to: Date!) { cashReport(by: DAY, from: $from, to: $to) { opening } }', days)).code).toBe(
    'SP-API-204',
  );
});

it('cashReport() carries the balance from day to day, and what goes from one account to another neither comes nor goes', async () => {
  const query = `query ($by: ReportUnit!, $from: Date!, $to: Date!, $accountCode: String) {
    cashReport(by: $by, from: $from, to: $to, accountCode: $accountCode) { opening rows { key incoming outgoing balance } } }`;
  const read = async (accountCode: string | null) => (await owner.run(query, { by: 'MONTH', ...days, accountCode })).cashReport;
  const [all, bank] = [await read(null), await read('1002')];
  const lines = [
    { accountCode: '1001', debit: '50' },
    { accountCode: '1002', credit: '50' },
  ];
  await owner.run('mutation ($input: JournalInput!) { createJournal(input: $input, approve: true) { id } }', {
    input: { date: '2026-11-20', word: 'GENERAL', summary: '提现', lines, cashFlow: [] },
  });
  expect(await read(null)).toEqual(all);
  const after = await read('1002');
  expect(Number(after.rows[0].outgoing) - Number(bank.rows[0].outgoing)).toBeCloseTo(50, 2);
  expect(Number(bank.rows[0].balance) - Number(after.rows[0].balance)).toBeCloseTo(50, 2);
  expect((await read('no account')).rows).toEqual([{ key: '2026-11-01', incoming: '0.00', outgoing: '0.00', balance: '0.00' }]);
});
