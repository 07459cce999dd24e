import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { addRows, beginImport, beginImported, commit, importRows, stageOpening, type Kind } from '../../testing/import-files.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** A company with masters and without books. */
async function openCompany(): Promise<void> {
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
  await owner.run('mutation { createWarehouse(input: { code: "W1", name: "总仓" }) { id } }');
  await importRows(owner, 'PRODUCTS', [
    ['sku', 'name', 'unit', 'price', 'taxRate', 'service', 'enabled'],
    ['T-1', '龙井', '盒', '1', '13', 'false', 'true'],
    ['T-2', '碧螺春', '盒', '1', '13', 'false', 'true'],
    ['T-SV', '送货', '次', '1', '6', 'true', 'true'],
    ['T-OFF', '停产', '盒', '1', '13', 'false', 'false'],
  ]);
  const parties = [
    ['code', 'name', 'creditDays', 'enabled'],
    ['0001', '西湖', '45', 'true'],
    ['0002', '停用', '0', 'false'],
  ];
  await importRows(owner, 'CUSTOMERS', parties);
  await importRows(owner, 'SUPPLIERS', parties);
}

const period = '2026-03';
const stage = (kind: Kind, rows: readonly (readonly string[])[]) => stageOpening(owner, { kind, period }, rows);
const items = ['party', 'number', 'date', 'dueDate', 'amount'];

it('everything that is entered on the form comes from files, and is there to the fen', async () => {
  await openCompany();
  const staged = await Promise.all([
    stage('OPENING_BALANCES', [
      ['account', 'debit', 'credit'],
      ['1002', '100000.10', ''],
      ['1122', '300.30', ''],
      ['1123', '20', ''],
      ['1405', '1000.01', ''],
      ['2202.01', '', '500'],
      ['2203', '', '40'],
      ['3001', '', '100780.41'],
      ['1001', '0', '0'],
    ]),
    stage('OPENING_STOCK', [
      ['product', 'warehouse', 'quantity', 'amount'],
      ['T-1', 'W1', '10.5', '900.01'],
      ['T-2', '总仓', '4', '100'],
    ]),
    stage('OPENING_RECEIVABLES', [
      items,
      ['0001', 'FP-001', '2026-02-10', '', '200.30'],
      ['0001', 'FP-002', '2026-02-28', '2026-03-05', '100'],
    ]),
    stage('OPENING_PAYABLES', [items, ['0001', '007', '2026-01-31', '2026-02-28', '500']]),
    stage('OPENING_CUSTOMER_ADVANCES', [items, ['0001', 'YS-1', '2026-02-01', '', '40']]),
    stage('OPENING_SUPPLIER_ADVANCES', [items, ['0001', 'YF-1', '2026-02-01', '', '20']]),
    stage('OPENING_YEAR_TO_DATE', [
      ['account', 'amount'],
      ['5001', '8000'],
      ['5401', '5000'],
    ]),
  ]);
  expect(staged.flatMap(({ problems }) => problems)).toEqual([]);
  expect(staged[1]?.names).toEqual(['龙井', '碧螺春']);
  expect(
    await beginImported(
      owner,
      period,
      staged.map(({ job }) => job),
    ),
  ).toEqual({ code: null, firstPeriod: period });

  const { trialBalance, receivables, advances } = await owner.run(`{
    trialBalance(month: "2026-03") { accountCode openingDebit openingCredit }
    receivables: openItems(kind: RECEIVABLE, on: "2026-03-01") { number date dueDate amount open }
    advances: openItems(kind: SUPPLIER_ADVANCE, on: "2026-03-01") { number open }
  }`);
  const balances = Object.fromEntries(
    trialBalance.map((row: Record<string, string>) => [row['accountCode'], [row['openingDebit'], row['openingCredit']]]),
  );
  expect(balances).toMatchObject({
    '1002': ['100000.10', '0.00'],
    '1122': ['300.30', '0.00'],
    '1405': ['1000.01', '0.00'],
    '2202.01': ['0.00', '500.00'],
    '3001': ['0.00', '100780.41'],
  });
  expect(receivables).toEqual([
    { number: 'FP-001', date: '2026-02-10', dueDate: '2026-03-27', amount: '200.30', open: '200.30' },
    { number: 'FP-002', date: '2026-02-28', dueDate: '2026-03-05', amount: '100.00', open: '100.00' },
  ]);
  expect(advances).toEqual([{ number: 'YF-1', open: '20.00' }]);
  const { bookProblems } = await owner.run('{ bookProblems { invariant } }');
  expect(bookProblems).toEqual([]);
});

it('what is wrong is told by its row, its column and the code of the form, and nothing is written', async () => {
  await openCompany();
  const at = async (kind: Kind, rows: readonly (readonly string[])[]) =>
    (await stage(kind, rows)).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
  expect(
    await at('OPENING_RECEIVABLES', [
      items,
      ['9999', 'A-1', '2026-02-10', '2026-03-01', '1'],
      ['0002', 'A-2', '2026-02-10', '2026-03-01', '1'],
      ['0001', 'A-3', '2026-03-01', '2026-03-31', '1.001'],
      ['0001', 'A-4', '2026-02-30', 'soon', '0'],
      ['0001', 'A-5', '2026-02-10', '2026-03-01', '1'],
      ['0001', 'A-5', '2026-02-11', '2026-03-01', '2'],
    ]),
  ).toEqual([
    '2 party SP-API-313',
    '3 party SP-API-314',
    '4 date SP-API-649',
    '4 amount SP-API-376',
    '5 date SP-API-311',
    '5 dueDate SP-API-311',
    '5 amount SP-API-652',
    '7 number SP-API-650',
  ]);
  expect(await at('OPENING_PAYABLES', [items, ['0002', 'A-1', '2026-02-10', '2026-03-01', '1']])).toEqual(['2 party SP-API-370']);
  expect(
    await at('OPENING_STOCK', [
      ['product', 'warehouse', 'quantity', 'amount'],
      ['T-9', 'W1', '1', '1'],
      ['T-OFF', 'W1', '1', '1'],
      ['T-SV', 'W1', '1', '1'],
      ['T-1', 'W9', '0', '1'],
      ['T-1', 'W1', '1', '1'],
      ['T-1', '总仓', '1.00001', '1'],
    ]),
  ).toEqual([
    '2 product SP-API-315',
    '3 product SP-API-333',
    '4 product SP-API-377',
    '5 warehouse SP-API-371',
    '5 quantity SP-API-306',
    '7 quantity SP-API-303',
    '7 product SP-API-650',
  ]);
  expect(
    await at('OPENING_BALANCES', [
      ['account', 'debit', 'credit'],
      ['1002', '1', '1'],
      ['2221', '1', ''],
      ['7777', '1', ''],
      ['2221.02', '', '0'],
      ['2221.02', '', '1'],
    ]),
  ).toEqual(['2 credit SP-API-376', '3 account SP-API-475', '4 account SP-API-375', '6 account SP-API-650']);
  expect(
    await at('OPENING_YEAR_TO_DATE', [
      ['account', 'amount'],
      ['1002', '1'],
      ['5001', '1'],
    ]),
  ).toEqual(['2 account SP-API-651']);
  expect((await owner.run('{ books { firstPeriod } }')).books).toBeNull();
});

it('a number is found twice over parts, and in a direct request, where each problem has its entry', async () => {
  await openCompany();
  const row = ['0001', 'A-1', '2026-02-10', '', '1'];
  const job = await beginImport(owner, { kind: 'OPENING_RECEIVABLES', period }, items);
  await addRows(owner, { id: job.id, from: 2 }, [row]);
  expect((await addRows(owner, { id: job.id, from: 3 }, [row])).problems).toMatchObject([{ row: 3, column: 'number', code: 'SP-API-650' }]);
  const { suppliers } = await owner.run('{ suppliers { id code } }');
  const supplier = suppliers.find(({ code }: { code: string }) => code === '0001').id;
  const item = { partyId: supplier, number: 'A-1', date: '2026-02-10', dueDate: '2026-02-10', amount: '1' };
  const none = { balances: [], stock: [], receivables: [], payables: [], customerAdvances: [], supplierAdvances: [], yearToDate: [] };
  const { errors } = await owner.send('mutation ($input: OpeningInput!) { beginBooks(input: $input) { firstPeriod } }', {
    input: { ...none, period, payables: [item, { ...item, date: '2026-03-02' }] },
  });
  const fields = (errors[0]?.extensions as unknown as { fields?: readonly { path: string; code: string }[] } | undefined)?.fields ?? [];
  expect(fields.map(({ path, code }) => `${path} ${code}`)).toEqual(['payables.1.date SP-API-649', 'payables.1.number SP-API-650']);
});

it('books begin with all parts or with nothing', async () => {
  await openCompany();
  const { job: receivables } = await stage('OPENING_RECEIVABLES', [items, ['0001', 'A-1', '2026-02-10', '', '100']]);
  const { job: wrong } = await stage('OPENING_STOCK', [
    ['product', 'warehouse', 'quantity', 'amount'],
    ['T-1', 'W1', '1', 'x'],
  ]);
  const { job: unequal } = await stage('OPENING_BALANCES', [
    ['account', 'debit', 'credit'],
    ['1122', '99.99', ''],
    ['3001', '', '99.99'],
  ]);
  const { job: right } = await stage('OPENING_BALANCES', [
    ['account', 'debit', 'credit'],
    ['1122', '100', ''],
    ['3001', '', '100'],
  ]);
  expect((await beginImported(owner, period, [right, receivables, wrong])).code).toBe('SP-API-625');
  expect((await beginImported(owner, period, [unequal, receivables])).code).toBe('SP-API-462');
  expect((await beginImported(owner, period, [right, right])).code).toBe('SP-API-623');
  expect((await beginImported(owner, '2026-02', [right, receivables])).code).toBe('SP-API-626');
  expect((await beginImported(owner, period, [{ ...right, version: 1 }])).code).toBe('SP-API-621');
  expect((await commit(owner, right)).code).toBe('SP-API-620');
  expect((await owner.run('{ books { firstPeriod } openItems(kind: RECEIVABLE, on: "2026-03-01") { id } }')).books).toBeNull();
});

it('what a row names may be taken out of use meanwhile: the books do not begin', async () => {
  await openCompany();
  const { job } = await stage('OPENING_RECEIVABLES', [items, ['0001', 'A-1', '2026-02-10', '', '100']]);
  const { job: balances } = await stage('OPENING_BALANCES', [
    ['account', 'debit', 'credit'],
    ['1122', '100', ''],
    ['3001', '', '100'],
  ]);
  await importRows(owner, 'CUSTOMERS', [
    ['code', 'enabled'],
    ['0001', 'false'],
  ]);
  expect((await beginImported(owner, period, [job, balances])).code).toBe('SP-API-626');
});

it('nobody else begins books, by whatever way, and they begin once', async () => {
  await openCompany();
  const sales = api.as(userOf(company, 'sales'));
  expect((await sales.send('mutation { startImport(kind: OPENING_STOCK, columns: ["product"], period: "2026-03") { id } }')).code).toBe(
    'SP-API-204',
  );
  expect((await beginImported(sales, period, [])).code).toBe('SP-API-204');
  expect((await owner.send('mutation { startImport(kind: OPENING_STOCK, columns: ["product"]) { id } }')).code).toBe('SP-API-463');
  const { job } = await stage('OPENING_BALANCES', [
    ['account', 'debit', 'credit'],
    ['1002', '5', ''],
    ['3001', '', '5'],
  ]);
  const other = api.as(userOf(await api.company(), 'owner'));
  expect((await beginImported(other, period, [job])).code).toBe('SP-API-620');
  expect((await beginImported(owner, period, [job])).code).toBeNull();
  expect((await beginImported(owner, period, [job])).code).toBe('SP-API-461');
  expect((await owner.send('mutation { startImport(kind: OPENING_STOCK, columns: ["product"], period: "2026-03") { id } }')).code).toBe(
    'SP-API-461',
  );
});
