import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';

let api: TestApi;
let owner: GraphqlClient;
let ids: { readonly pen: string; readonly customer: string; readonly supplier: string; readonly main: string };
const date = '2026-11-20';

const write = `mutation ($input: TradeDocumentInput!) {
  document: createTradeDocument(input: $input, approve: true) { id lines { cost } }
}`;
const bringBack = `mutation ($input: ReturnInput!) {
  document: createReturn(input: $input, approve: true) { id lines { cost } vouchers { lines { accountCode debit credit } } }
}`;

beforeAll(async () => {
  api = await openTestApi();
  const company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  const found = await owner.run(
    '{ products(search: "P-001") { id } warehouses { id code } customers(first: 1) { edges { node { id } } } suppliers { id } }',
  );
  const main = found.warehouses.find(({ code }: { code: string }) => code === 'W1').id;
  ids = { pen: found.products[0].id, customer: found.customers.edges[0].node.id, supplier: found.suppliers[0].id, main };
  const allow = 'mutation ($input: BookParameterInput!) { setBookParameter(input: $input) { value } }';
  await owner.run(allow, { input: { name: 'ALLOW_NEGATIVE_STOCK', validFrom: '2026-11-01', value: 'true' } });
});
afterAll(() => api.close());

async function stock(): Promise<{ readonly quantity: string; readonly amount: string }> {
  const { stock: rows } = await owner.run('{ stock { product { id } quantity amount } }');
  const row = rows.find(({ product }: { product: { id: string } }) => product.id === ids.pen);
  return { quantity: row?.quantity ?? '0', amount: row?.amount ?? '0.00' };
}

/** Sells or buys pens at a price without tax. */
async function trade(type: 'SALE' | 'PURCHASE', quantity: string, price: string) {
  const lines = [{ productId: ids.pen, quantity, price, taxRate: '13' }];
  const partyId = type === 'SALE' ? ids.customer : ids.supplier;
  const input = { type, partyId, warehouseId: ids.main, date, taxIncluded: false, lines };
  return (await owner.run(write, { input })).document;
}

/** What the report of sales says that goods cost. */
async function reportedCost(): Promise<number> {
  const asked = '{ salesReport(by: PRODUCT, from: "2026-11-01", to: "2026-11-30") { totals { now { cost } } } }';
  return fen((await owner.run(asked)).salesReport.totals.now.cost);
}

/** What was posted to the cost of sales. */
async function bookedCost(): Promise<number> {
  const { trialBalance } = await owner.run('{ trialBalance(month: "2026-11") { accountCode debit credit } }');
  const row = trialBalance.find(({ accountCode }: { accountCode: string }) => accountCode === '5401');
  return fen(row.debit) - fen(row.credit);
}

const fen = (amount: string): number => Math.round(Number(amount) * 100);

it('what comes back where there was less than nothing leaves stock and its account the same, whatever cost is over', async () => {
  const all = await trade('SALE', (await stock()).quantity, '9.99');
  await trade('PURCHASE', '1', '50');
  await trade('SALE', '4', '9.99');
  expect(await stock()).toEqual({ quantity: '-3', amount: '-150.00' });

  const { document } = await owner.run(bringBack, { input: { originalId: all.id, date, lines: [{ originalLine: 1, quantity: '3' }] } });
  expect(await stock()).toEqual({ quantity: '0', amount: '0.00' });
  // They went out at 50 and come back at what they once cost: the rest was too much cost of sales.
  const over = fen(document.lines[0].cost) - 15_000;
  const lines: readonly { accountCode: string; debit: string }[] = document.vouchers.flatMap(
    (voucher: { lines: unknown[] }) => voucher.lines,
  );
  expect(lines.filter(({ accountCode }) => accountCode === '5401').map(({ debit }) => fen(debit))).toContain(over);
  expect((await owner.run('{ bookProblems { invariant what } }')).bookProblems).toEqual([]);
  expect(await reportedCost()).toBe(await bookedCost());
});
