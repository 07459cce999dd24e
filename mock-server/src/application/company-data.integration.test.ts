import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { importRows, type Kind } from '../testing/import-files.ts';
import { openOrderWorld, type OrderWorld } from '../testing/order-world.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let world: OrderWorld;

beforeAll(async () => {
  api = await openTestApi();
  world = await openOrderWorld(api);
});
afterAll(() => api.close());

const read = `query ($part: CompanyPart!, $first: Int, $after: String) {
  companyData(part: $part, first: $first, after: $after) { columns rows count next } }`;

type Row = Readonly<Record<string, string | null>>;

interface Whole {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (string | null)[])[];
  readonly rows: readonly Row[];
  readonly count: number;
}

async function readWhole(client: GraphqlClient, part: string, first = 200): Promise<Whole> {
  const cells: (readonly (string | null)[])[] = [];
  let [columns, count]: [readonly string[], number] = [[], 0];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { companyData } = await client.run(read, { part, first, after });
    cells.push(...companyData.rows);
    ({ columns } = companyData);
    count += companyData.count;
    after = companyData.next;
    isMore = after !== null;
  }
  return { columns, cells, count, rows: cells.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))) };
}

const countsQuery = '{ companyDataCounts { part count } }';

it('everything that is counted is given, by pages of any size, each thing once', async () => {
  const sold = await world.sell([
    { product: 'X', quantity: '3' },
    { product: 'W', quantity: '1' },
  ]);
  await world.order([
    ['X', '2'],
    ['Y', '1.5'],
  ]);
  expect(sold.code).toBeNull();
  const { companyDataCounts } = (await world.owner.run(countsQuery)) as { companyDataCounts: { part: string; count: number }[] };
  for (const { part, count } of companyDataCounts) {
    const whole = await readWhole(world.owner, part);
    expect([part, whole.count], part).toEqual([part, count]);
    expect((await readWhole(world.owner, part, 2)).cells, part).toEqual(whole.cells);
  }
  expect(companyDataCounts.filter(({ count }) => count === 0).map(({ part }) => part)).toEqual([
    'SUPPLIERS',
    'CASH_ACCOUNTS',
    'PRINT_TEMPLATES',
    'NUMBER_RULES',
    'COMPANY_FACTS',
    'OPENING_ITEMS',
  ]);
});

it('documents have a row for each line, with sums that are those of the documents', async () => {
  const { rows } = await readWhole(world.owner, 'DOCUMENTS');
  const sale = rows.filter(({ type }) => type === 'SALE');
  expect(
    sale.map(({ line, productCode, quantity, price, gross, partyCode, status }) => [
      line,
      productCode,
      quantity,
      price,
      gross,
      partyCode,
      status,
    ]),
  ).toEqual([
    ['1', 'OW-X', '3', '10', '30.00', 'OW', 'APPROVED'],
    ['2', 'OW-W', '1', '10', '10.00', 'OW', 'APPROVED'],
  ]);
});

it('every voucher balances, and the opening has what was entered', async () => {
  const { rows } = await readWhole(world.owner, 'VOUCHERS');
  const sums = new Map<string, number>();
  for (const { period, word, voucherNumber, debit, credit } of rows) {
    const key = `${period}${word}${voucherNumber}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(debit) * 100) - Math.round(Number(credit) * 100));
  }
  expect([sums.size > 1, [...sums.values()].every((sum) => sum === 0)]).toEqual([true, true]);
  const opening = await readWhole(world.owner, 'OPENING_BALANCES');
  expect(opening.rows).toMatchObject([
    { accountCode: '3001', auxCode: null, credit: '750.00' },
    { accountCode: '1405', auxCode: 'OW-X', debit: '500.00' },
    { accountCode: '1405', auxCode: 'OW-Y', debit: '250.00' },
  ]);
  expect((await readWhole(world.owner, 'OPENING_STOCK')).rows).toMatchObject([
    { productCode: 'OW-X', quantity: '100', amount: '500.00' },
    { productCode: 'OW-Y', quantity: '50', amount: '250.00' },
  ]);
});

it.each<[Kind, string]>([
  ['PRODUCTS', 'sku'],
  ['CUSTOMERS', 'code'],
  ['SUPPLIERS', 'code'],
])('%s that are given away and imported into a fresh company are the same, tax rates and limits included', async (kind, code) => {
  await importRows(world.owner, 'PRODUCTS', [
    [
      'sku',
      'barcode',
      'name',
      'spec',
      'unit',
      'price',
      'taxRate',
      'minStock',
      'enabled',
      'unit2',
      'factor2',
      'barcode2',
      'price2',
      'unit4',
      'factor4',
    ],
    ['RT-0', '73513537', '铅笔 "HB", 2B', '支/盒', '盒', '1.234567', '13', '0.5', 'true', '箱', '12.5', '4006381333931', '', '托', '600'],
    ['RT-9', '', '=1+1', '', '个', '0', '9', '', 'false', '', '', '', '', '打', '12'],
  ]);
  await importRows(world.owner, 'CUSTOMERS', [
    ['code', 'name', 'phone', 'taxNumber', 'creditDays', 'creditLimit'],
    ['000123', '西湖茶业', '0571-8888', '91330100MA27XYZ123', '45', '12345.6'],
  ]);
  await importRows(world.owner, 'SUPPLIERS', [
    ['code', 'name', 'creditDays', 'enabled'],
    ['RT-1', '龙井村', '0', 'false'],
  ]);
  const given = await readWhole(world.owner, kind);
  const fresh = api.as(userOf(await api.company(), 'owner'));
  // Nobody sells there whom the file names: what is left empty is whoever imports.
  const seller = given.columns.indexOf('salesperson');
  const rows = given.cells.map((row) => row.map((cell, index) => (index === seller ? '' : (cell ?? ''))));
  const done = await importRows(fresh, kind, [given.columns, ...rows]);
  expect(done.created + done.changed + done.unchanged).toBe(rows.length);
  const codes = new Set(given.rows.map((row) => row[code]));
  const taken = await readWhole(fresh, kind);
  const bare = (all: readonly Row[]): readonly Row[] =>
    all.filter((row) => codes.has(row[code] ?? '')).map((row) => ({ ...row, salesperson: null }));
  expect(bare(taken.rows)).toEqual(bare(given.rows));
  const again = await importRows(fresh, kind, [given.columns, ...rows]);
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: rows.length });
});

it('only the owner gets everything', async () => {
  for (const role of ['accountant', 'sales'] as const) {
    const client = api.as(userOf(world.company, role));
    expect([(await client.send(countsQuery)).code, (await client.send(read, { part: 'PRODUCTS' })).code]).toEqual([
      'SP-API-204',
      'SP-API-204',
    ]);
  }
});
