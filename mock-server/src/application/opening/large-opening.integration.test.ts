import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { beginImported, importRows, stageOpening, type Kind } from '../../testing/import-files.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let owner: GraphqlClient;

const period = '2026-03';
const count = { stock: 5000, items: 2000, parties: 200 };
const list = <Row>(length: number, rowOf: (index: number) => Row): readonly Row[] => Array.from({ length }, (_, index) => rowOf(index));
const yuan = (fen: number): string => (fen / 100).toFixed(2);
const sum = (fen: readonly number[]): string => yuan(fen.reduce((total, each) => total + each, 0));

const code = (index: number): string => `P-${String(index).padStart(5, '0')}`;
const party = (index: number): string => String(index % count.parties).padStart(4, '0');
const stockFen = list(count.stock, (index) => 101 + ((index * 7919) % 100_000));
const itemFen = list(count.items, (index) => 1 + ((index * 104_729) % 1_000_000));

beforeAll(async () => {
  api = await openTestApi();
  owner = api.as(userOf(await api.company(), 'owner'));
  await owner.run('mutation { createWarehouse(input: { code: "W1", name: "总仓" }) { id } }');
  await importRows(owner, 'PRODUCTS', [
    ['sku', 'name', 'unit', 'price', 'taxRate'],
    ...list(count.stock, (index) => [code(index), `商品 ${index}`, '个', '1', '13']),
  ]);
  const parties = [['code', 'name'], ...list(count.parties, (index) => [party(index), `单位 ${index}`])];
  await importRows(owner, 'CUSTOMERS', parties);
  await importRows(owner, 'SUPPLIERS', parties);
}, 120_000);
afterAll(() => api.close());

const stage = (kind: Kind, rows: readonly (readonly string[])[]) => stageOpening(owner, { kind, period }, rows);
const columns = ['party', 'number', 'date', 'dueDate', 'amount'];
const stock = [
  ['product', 'warehouse', 'quantity', 'amount'],
  ...list(count.stock, (index) => [code(index), 'W1', '3', yuan(stockFen[index] ?? 0)]),
];
const items = [columns, ...list(count.items, (index) => [party(index), `FP-${index}`, '2026-02-10', '', yuan(itemFen[index] ?? 0)])];
const balances = [
  ['account', 'debit', 'credit'],
  ['1122', sum(itemFen), ''],
  ['1405', sum(stockFen), ''],
  ['2202.01', '', sum(itemFen)],
  ['3001', '', sum(stockFen)],
];

it('of 5,000 lines of stock and 2,000 open items nothing is written when the last row is wrong', { timeout: 120_000 }, async () => {
  const { job, problems } = await stage(
    'OPENING_STOCK',
    stock.map((row, index) => (index === count.stock ? [...row.slice(0, 3), '1.234'] : row)),
  );
  expect(problems).toMatchObject([{ row: count.stock + 1, column: 'amount', code: 'SP-API-376' }]);
  const { job: receivables } = await stage('OPENING_RECEIVABLES', items);
  expect((await beginImported(owner, period, [job, receivables])).code).toBe('SP-API-625');
  expect((await owner.run('{ books { firstPeriod } stockList { totals { count } } }')).books).toBeNull();
});

it('they are written at once, in seconds, and what was imported is what is there to the fen', { timeout: 120_000 }, async () => {
  const jobs = [];
  for (const [kind, rows] of [
    ['OPENING_BALANCES', balances],
    ['OPENING_STOCK', stock],
    ['OPENING_RECEIVABLES', items],
    ['OPENING_PAYABLES', items],
  ] as const) {
    const { job, problems } = await stage(kind, rows);
    expect(problems).toEqual([]);
    jobs.push(job);
  }
  const before = performance.now();
  expect(await beginImported(owner, period, jobs)).toEqual({ code: null, firstPeriod: period });
  expect(performance.now() - before).toBeLessThan(30_000);

  const { stockList, receivables, payables, trialBalance, bookProblems } = await owner.run(`{
    stockList { totals { count amount } }
    receivables: openItems(kind: RECEIVABLE, on: "2026-03-01") { number amount }
    payables: openItems(kind: PAYABLE, on: "2026-03-01") { number amount }
    trialBalance(month: "2026-03") { accountCode openingDebit openingCredit }
    bookProblems { invariant }
  }`);
  expect(stockList.totals).toEqual({ count: count.stock, amount: sum(stockFen) });
  for (const found of [receivables, payables]) expect(found).toEqual(items.slice(1).map(([, number, , , amount]) => ({ number, amount })));
  const rows: readonly Record<string, string>[] = trialBalance;
  const sideOf = (account: string, side: string) => rows.find((row) => row['accountCode'] === account)?.[side];
  expect([sideOf('1122', 'openingDebit'), sideOf('1405', 'openingDebit'), sideOf('2202.01', 'openingCredit')]).toEqual([
    sum(itemFen),
    sum(stockFen),
    sum(itemFen),
  ]);
  expect(bookProblems).toEqual([]);
});
