import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MasterKind } from '#core/import/import-job.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { openOrderWorld } from '../../testing/order-world.ts';
import { addRows, beginImport, commit, importRows, jobFields } from '../../testing/import-files.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const columns = ['sku', 'name', 'unit', 'price', 'taxRate'];
const productOf = async (sku: string) =>
  (await owner.run('query ($s: String) { products(search: $s) { sku name price taxRate version service } }', { s: sku })).products.find(
    (product: { sku: string }) => product.sku === sku,
  );

it('rows are told apart before anything is written, and then written at once', async () => {
  await importRows(owner, 'PRODUCTS', [columns, ['I-1', '铅笔', '支', '1.5', '13'], ['I-2', '橡皮', '块', '2', '13']]);
  const job = await beginImport(owner, 'PRODUCTS', columns);
  const rows = [
    ['I-1', '铅笔', '支', '1.50', '13'],
    [' I-2 ', '橡皮擦', '块', '2', '9'],
    ['I-3', '尺', '把', '3', '0'],
  ];
  const check = await addRows(owner, job, rows);
  expect(check).toMatchObject({
    acts: ['NONE', 'CHANGE', 'CREATE'],
    problems: [],
    job: { created: 1, changed: 1, unchanged: 1, wrong: 0 },
  });
  expect([await productOf('I-3'), (await productOf('I-2')).name]).toEqual([undefined, '橡皮']);
  expect(await commit(owner, check.job)).toMatchObject({ code: null, job: { isDone: true, created: 1, changed: 1, unchanged: 1 } });
  expect(await productOf('I-1')).toMatchObject({ version: 1 });
  expect(await productOf('I-2')).toMatchObject({ name: '橡皮擦', taxRate: '9', version: 2 });
  expect(await productOf('I-3')).toMatchObject({ price: '3', taxRate: '0', version: 1 });
});

it('a column that the file has not stays as it is, and an empty cell empties it', async () => {
  await importRows(owner, 'CUSTOMERS', [
    ['code', 'name', 'phone', 'creditDays', 'creditLimit'],
    ['IC-1', '西湖', '123', '60', '500'],
  ]);
  await importRows(owner, 'CUSTOMERS', [
    ['code', 'phone', 'creditDays', 'creditLimit'],
    ['IC-1', '', '', ''],
  ]);
  const { customers } = await owner.run(
    '{ customers(filter: { search: "IC-1" }) { edges { node { name phone creditDays creditLimit } } } }',
  );
  expect(customers.edges[0].node).toEqual({ name: '西湖', phone: '', creditDays: 60, creditLimit: null });
});

const formOf: Readonly<Record<MasterKind, string>> = { PRODUCTS: 'Product', CUSTOMERS: 'Customer', SUPPLIERS: 'Supplier' };
const good: Readonly<Record<MasterKind, Readonly<Record<string, string>>>> = {
  PRODUCTS: { sku: 'I-9', name: '铅笔', unit: '支', price: '1', taxRate: '13', barcode: '', minStock: '0' },
  CUSTOMERS: { code: 'IC-9', name: '西湖', taxNumber: '', creditDays: '30', creditLimit: '1' },
  SUPPLIERS: { code: 'IS-9', name: '龙井', creditDays: '30' },
};

it.each<[MasterKind, Readonly<Record<string, string>>]>([
  ['PRODUCTS', { sku: 'x'.repeat(31), name: '', unit: '', price: '', taxRate: '' }],
  ['PRODUCTS', { price: '-1', taxRate: '16', barcode: '73513538', minStock: '-1' }],
  ['PRODUCTS', { price: '0.0000001', minStock: '1e5', name: '长'.repeat(101) }],
  ['CUSTOMERS', { name: ' ', taxNumber: '12', creditLimit: '1.234' }],
  ['CUSTOMERS', { code: 'x'.repeat(21), creditDays: '366' }],
  ['SUPPLIERS', { name: '', creditDays: '400' }],
])('of %s with %j the same is wrong as in the form, by the same codes', async (kind, wrong) => {
  const entries: Readonly<Record<string, string>> = { ...good[kind], ...wrong };
  const form = formOf[kind];
  const input = { ...entries, ...('creditDays' in entries && { creditDays: Number(entries['creditDays']) }) };
  const { errors } = await owner.send(`mutation ($input: ${form}Input!) { made: create${form}(input: $input) { id } }`, { input });
  const job = await beginImport(owner, kind, Object.keys(entries));
  const { problems, acts } = await addRows(owner, job, [Object.values(entries)]);
  const byPath = (list: readonly { path?: string; column?: string; code: string; message: string }[]) =>
    Object.fromEntries(list.map(({ path, column, code, message }) => [path ?? column, `${code} ${message}`]));
  expect(byPath(problems)).toEqual(byPath(errors[0]?.extensions.fields ?? []));
  expect([acts, Object.keys(byPath(problems)).toSorted()]).toEqual([['WRONG'], Object.keys(wrong).toSorted()]);
});

it('one wrong row keeps all of them out, and says where and why in the language asked for', async () => {
  const job = await beginImport(owner, 'PRODUCTS', [...columns, 'service']);
  const rows = [
    ['I-20', '甲', '个', '1', '13', ''],
    ['I-21', '乙', '个', '1', '14', '也许'],
    ['I-20', '丙', '个', '1', '13', 'true'],
  ];
  const first = await addRows(owner, job, rows);
  const next = await addRows(owner, { id: job.id, from: 10 }, [['I-20', '丁', '个', '1', '13', '']]);
  expect([...first.problems, ...next.problems].map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'service', 'SP-API-627'],
    [3, 'taxRate', 'SP-API-332'],
    [4, 'sku', 'SP-API-624'],
    [10, 'sku', 'SP-API-624'],
  ]);
  expect(next.problems[0]?.message).toBe('编码 I-20 与第 2 行重复，请删除其中一行或改编码。');
  expect(await commit(owner, next.job)).toMatchObject({ code: 'SP-API-625' });
  expect(await productOf('I-20')).toBeUndefined();
});

it('rows that come again under their numbers take the place of those before', async () => {
  const job = await beginImport(owner, 'PRODUCTS', columns);
  await addRows(owner, job, [
    ['I-30', '甲', '个', 'x', '13'],
    ['I-31', '乙', '个', '1', '13'],
  ]);
  const { job: mended } = await addRows(owner, job, [['I-30', '甲', '个', '1', '13']]);
  expect(mended).toMatchObject({ created: 2, wrong: 0 });
  expect((await commit(owner, mended)).code).toBeNull();
});

it('an import is written once, however often it is asked for, and only as it was seen', async () => {
  const job = await beginImport(owner, 'SUPPLIERS', ['code', 'name']);
  const { job: seen } = await addRows(owner, job, [['', '无编码供应商']]);
  expect(await commit(owner, { ...seen, version: seen.version - 1 })).toMatchObject({ code: 'SP-API-621' });
  const answers = [await commit(owner, seen), await commit(owner, seen)];
  expect(answers.map(({ code, job: done }) => [code, done.isDone])).toEqual([
    [null, true],
    [null, true],
  ]);
  const { suppliers } = await owner.run('{ suppliers(search: "无编码") { code } }');
  expect(suppliers).toEqual([{ code: expect.stringMatching(/^GY-\d{4}$/) }]);
});

it('what somebody changed since the check keeps all rows out', async () => {
  await importRows(owner, 'SUPPLIERS', [
    ['code', 'name'],
    ['IS-1', '甲'],
  ]);
  const job = await beginImport(owner, 'SUPPLIERS', ['code', 'name']);
  const { job: seen } = await addRows(owner, job, [
    ['IS-0', '新'],
    ['IS-1', '乙'],
  ]);
  const { suppliers } = await owner.run('{ suppliers(search: "IS-1") { id version } }');
  const update = 'mutation ($id: ID!, $version: Int!) { updateSupplier(id: $id, version: $version, input: { name: "丙" }) { id } }';
  await owner.run(update, suppliers[0]);
  expect(await commit(owner, seen)).toMatchObject({ code: 'SP-API-626' });
  expect((await owner.run('{ suppliers(search: "IS-") { code name } }')).suppliers).toEqual([{ code: 'IS-1', name: '丙' }]);
});

it('goods that were moved become no service, and a file says so', async () => {
  const world = await openOrderWorld(api);
  const job = await beginImport(world.owner, 'PRODUCTS', ['sku', 'service']);
  const { problems } = await addRows(world.owner, job, [
    ['OW-X', 'true'],
    ['OW-Y', 'false'],
  ]);
  expect(problems).toMatchObject([{ row: 2, column: 'service', code: 'SP-API-412' }]);
});

it('each kind is imported by who may write it, and customers by who sells to them', async () => {
  const as = (role: 'sales' | 'accountant') => api.as(userOf(company, role));
  const start = 'mutation ($kind: ImportKind!, $columns: [String!]!) { made: startImport(kind: $kind, columns: $columns) { id } }';
  const codes = async (role: 'sales' | 'accountant') =>
    Promise.all(
      (['PRODUCTS', 'CUSTOMERS', 'SUPPLIERS'] as const).map(
        async (kind) => (await as(role).send(start, { kind, columns: [kind === 'PRODUCTS' ? 'sku' : 'code'] })).code,
      ),
    );
  expect(await codes('sales')).toEqual(['SP-API-204', null, 'SP-API-204']);
  expect(await codes('accountant')).toEqual(['SP-API-204', 'SP-API-204', null]);
  await importRows(owner, 'CUSTOMERS', [
    ['code', 'name'],
    ['IC-50', '老板的客户'],
  ]);
  const job = await beginImport(as('sales'), 'CUSTOMERS', ['code', 'name', 'creditLimit', 'salesperson']);
  const { problems } = await addRows(as('sales'), job, [
    ['IC-50', '抢来的', '', ''],
    ['IC-51', '自己的', '100', ''],
    ['IC-52', '别人的', '', '查无此人'],
  ]);
  expect(problems.map(({ row, column }) => [row, column])).toEqual([
    [2, 'code'],
    [3, 'creditLimit'],
    [4, 'salesperson'],
  ]);
});

it('an import is seen by nobody else, of the company or of another', async () => {
  const job = await beginImport(owner, 'SUPPLIERS', ['code', 'name']);
  const { job: seen } = await addRows(owner, job, [['IS-70', '甲']]);
  const other = await api.company();
  for (const client of [api.as(userOf(company, 'accountant')), api.as(userOf(other, 'owner'))]) {
    expect(await commit(client, seen)).toMatchObject({ code: 'SP-API-620' });
    expect((await client.send(`mutation ($id: ID!) { discardImport(id: $id) { id } }`, { id: seen.id })).code).toBe('SP-API-620');
  }
  expect((await commit(owner, seen)).code).toBeNull();
});

it.each([
  ['an unknown column', 'PRODUCTS', ['sku', 'cost']],
  ['a column twice', 'PRODUCTS', ['sku', 'name', 'name']],
  ['no code', 'CUSTOMERS', ['name']],
])('a file with %s is refused', async (_case, kind, names) => {
  const start = 'mutation ($kind: ImportKind!, $columns: [String!]!) { made: startImport(kind: $kind, columns: $columns) { id } }';
  expect((await owner.send(start, { kind, columns: names })).code).toBe('SP-API-623');
});

it('rows wait for a day at most, and no longer than until they are written', async () => {
  const tenantId = company.companies[0]?.id ?? '';
  const rowsOf = (id: string) =>
    api.store.database.tenantTx({ tenantId }, 'read', (tx) => tx.rows('SELECT 1 FROM import_row WHERE job_id = $1', [id]));
  const job = await beginImport(owner, 'SUPPLIERS', ['code', 'name']);
  const { job: seen } = await addRows(owner, job, [['IS-80', '甲']]);
  expect(await rowsOf(job.id)).toHaveLength(1);
  await commit(owner, seen);
  expect(await rowsOf(job.id)).toEqual([]);
  const left = await beginImport(owner, 'SUPPLIERS', ['code', 'name']);
  await addRows(owner, left, [['IS-81', '乙']]);
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  await root.query(`UPDATE import_job SET created_at = created_at - interval '25 hours' WHERE id = $1`, [left.id]);
  await root.end();
  await beginImport(api.as(userOf(await api.company(), 'owner')), 'SUPPLIERS', ['code']);
  const { code } = await owner.send(`mutation ($id: ID!) { discardImport(id: $id) { ${jobFields} } }`, { id: left.id });
  expect([await rowsOf(left.id), code]).toEqual([[], 'SP-API-620']);
});

it('further units are imported with their product, and say what is wrong at their own column', async () => {
  const heads = [...columns, 'unit2', 'factor2', 'barcode2', 'price3', 'unit4', 'factor4'];
  const job = await beginImport(owner, 'PRODUCTS', heads);
  const { problems } = await addRows(owner, job, [
    ['I-40', '水', '瓶', '2', '13', '箱', '12', '96385074', '', '', ''],
    ['I-41', '茶', '瓶', '2', '13', '箱', '0', '96385074', '', '瓶', '2'],
    ['I-42', '酒', '瓶', '2', '13', '', '', '', '5', '', ''],
  ]);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'factor2', 'SP-API-306'],
    [3, 'unit4', 'SP-API-670'],
    [3, 'barcode2', 'SP-API-672'],
    [4, 'unit3', 'SP-API-318'],
    [4, 'factor3', 'SP-API-303'],
  ]);
});
