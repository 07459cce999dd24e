import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';

let api: TestApi;
let owner: GraphqlClient;
let masters: Readonly<Record<'productId' | 'customerId' | 'supplierId' | 'warehouseId' | 'target' | 'sale' | 'cashAccountId', string>>;

const date = '2026-11-23';

beforeAll(async () => {
  api = await openTestApi();
  owner = api.as(userOf(await api.company({ secondCompany: false, books: true }), 'owner'));
  const found = await owner.run(`{ products { id } suppliers { id } customers(first: 1, filter: { enabled: true }) { edges { node { id } } }
    warehouses(usable: true) { id } cashAccounts { id }
    tradeDocuments(filter: { types: [SALE], statuses: [APPROVED] }, first: 1) { edges { node { id } } } }`);
  masters = {
    productId: found.products[0].id,
    customerId: found.customers.edges[0].node.id,
    supplierId: found.suppliers[0].id,
    warehouseId: found.warehouses[0].id,
    target: found.warehouses[1].id,
    sale: found.tradeDocuments.edges[0].node.id,
    cashAccountId: found.cashAccounts[0].id,
  };
});
afterAll(() => api.close());

const times = (count: number, line: object): readonly object[] => Array.from({ length: count }, () => line);
/** What is entered with so many lines, by the mutation that writes it; their numbers are `one`. */
function entriesOf(count: number, one: string): Readonly<Record<string, readonly [string, object]>> {
  const { productId, customerId, supplierId, warehouseId, target, sale, cashAccountId } = masters;
  const goods = times(count, { productId, quantity: one });
  const priced = times(count, { productId, quantity: one, price: '1' });
  const taxed = times(count, { productId, quantity: one, price: '1', taxRate: '0' });
  const journal = [...times(count - 1, { accountCode: '5602', debit: one }), { accountCode: '1001', credit: `${count - 1}` }];
  return {
    createSalesOrder: ['SalesOrderInput', { customerId, date, taxIncluded: false, lines: taxed }],
    createTradeDocument: ['TradeDocumentInput', { type: 'PURCHASE', partyId: supplierId, warehouseId, date, lines: priced }],
    createTransfer: ['TransferInput', { warehouseId, targetWarehouseId: target, date, lines: goods }],
    createStockCount: ['CountInput', { warehouseId, date, lines: times(count, { productId, counted: one }) }],
    createReturn: ['ReturnInput', { originalId: sale, date, lines: times(count, { originalLine: 1, quantity: one }) }],
    createJournal: ['JournalInput', { word: 'PAYMENT', summary: '一', date, lines: journal }],
    createMoneyDocument: [
      'MoneyInput',
      { type: 'PAYMENT', partyId: supplierId, cashAccountId, date, amount: '1', settles: times(count, { itemId: productId, amount: one }) },
    ],
    createAdvanceUse: ['AdvanceUseInput', { advanceItemId: productId, date, settles: times(count, { itemId: productId, amount: one }) }],
  };
}

const names = [
  'createSalesOrder',
  'createTradeDocument',
  'createTransfer',
  'createStockCount',
  'createReturn',
  'createJournal',
  'createMoneyDocument',
  'createAdvanceUse',
];

it.each(names)('%s refuses 10,000 lines before it looks at any', async (name) => {
  const [type, input] = entriesOf(10_000, 'x')[name] ?? ['', {}];
  const before = performance.now();
  const { code, errors } = await owner.send(`mutation ($input: ${type}!) { made: ${name}(input: $input) { id } }`, { input });
  const fields = errors[0]?.extensions.fields?.map((field) => [field.path, field.code]);
  // Of what each line says nothing is told.
  expect([code, fields]).toEqual(['SP-API-300', [[name === 'createMoneyDocument' ? 'settles' : 'lines', 'SP-API-302']]]);
  expect(performance.now() - before).toBeLessThan(3000);
});

it.each([
  ['createSalesOrder', false],
  ['createTradeDocument', true],
  ['createJournal', true],
])('%s takes 500 lines, and the books are right', async (name, isPosted) => {
  const [type, input] = entriesOf(500, '1')[name] ?? ['', {}];
  const approve = isPosted ? ', approve: true' : '';
  const { made } = await owner.run(`mutation ($input: ${type}!) { made: ${name}(input: $input${approve}) { lines { position } } }`, {
    input,
  });
  expect(made.lines).toHaveLength(500);
  expect((await owner.run('{ bookProblems { what } }')).bookProblems).toEqual([]);
});
