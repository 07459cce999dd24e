import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { standardChart } from '#core/account/standard-chart.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let accountant: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  accountant = api.as(userOf(company, 'accountant'));
});
afterAll(() => api.close());

const fields = 'id version code name fullName mnemonic category direction isLeaf isStandard enabled parent { code isLeaf version }';
const list = `query ($search: String, $category: AccountCategory, $onlyLeaves: Boolean) {
  accounts(search: $search, category: $category, onlyLeaves: $onlyLeaves) { ${fields} } }`;
const create = `mutation ($input: NewAccountInput!) { account: createAccount(input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: AccountInput!) { account: updateAccount(id: $id, version: $version, input: $input) { ${fields} } }`;

interface Row {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

async function accountOf(code: string, client = accountant): Promise<Row> {
  const { accounts } = (await client.run(list, { search: code })) as { accounts: readonly Row[] };
  const found = accounts.find((account) => account.code === code);
  if (found === undefined) throw new Error(`There is no account ${code}`);
  return found;
}

async function add(parent: string, input: Readonly<Record<string, unknown>>) {
  return accountant.send(create, { input: { parentId: (await accountOf(parent)).id, ...input } });
}

async function change(code: string, input: Readonly<Record<string, unknown>>) {
  const { id, version } = await accountOf(code);
  return accountant.send(update, { id, version, input });
}

type Answer = Awaited<ReturnType<typeof add>>;
const wrong = ({ errors }: Answer) => Object.fromEntries((errors[0]?.extensions.fields ?? []).map((field) => [field.path, field.code]));
const codesOf = async (filter: Readonly<Record<string, unknown>>): Promise<string[]> =>
  ((await accountant.run(list, filter)).accounts as readonly Row[]).map(({ code }) => code);

it('a new company has the standard chart, by code, each account with its names from above', async () => {
  const { accounts } = await accountant.run(list);
  expect(
    accounts.map(({ code, name, category, direction, isLeaf }: Record<string, unknown>) => ({ code, name, category, direction, isLeaf })),
  ).toEqual(standardChart);
  const inputTax = accounts.find(({ code }: Row) => code === '2221.01.01');
  expect(inputTax).toMatchObject({
    fullName: '应交税费 / 应交增值税 / 进项税额',
    mnemonic: 'JXSE',
    isStandard: true,
    enabled: true,
    parent: { code: '2221.01', isLeaf: false },
  });
});

it.each([
  [{ search: '2221.01.0' }, 8],
  [{ search: '22210105' }, 1],
  [{ search: 'yszk' }, 2],
  [{ search: '增值税', category: 'LIABILITY', onlyLeaves: true }, 3],
  [{ search: '增值税', category: 'ASSET' }, 0],
  [{ category: 'EQUITY' }, 5],
])('accounts(%j) are %d', async (filter, count) => {
  expect(await codesOf(filter)).toHaveLength(count);
});

it('an account below a leaf gets the next code, its group and side, and the leaf is none any more', async () => {
  const first = await add('1002', { name: ' 工商银行 ' });
  expect(first.data.account).toMatchObject({
    code: '1002.01',
    name: '工商银行',
    fullName: '银行存款 / 工商银行',
    mnemonic: 'GSYH',
    category: 'ASSET',
    direction: 'DEBIT',
    isLeaf: true,
    isStandard: false,
    enabled: true,
    version: 1,
    parent: { code: '1002', isLeaf: false, version: 2 },
  });
  expect((await add('1002', { name: '农业银行', code: '1002.05', direction: 'CREDIT' })).data.account).toMatchObject({
    code: '1002.05',
    direction: 'CREDIT',
    parent: { version: 2 },
  });
  expect((await add('1002', { name: '建设银行' })).data.account.code).toBe('1002.06');
  expect(await codesOf({ search: '1002', onlyLeaves: true })).toEqual(['1002.01', '1002.05', '1002.06']);
});

it.each<readonly [string, { readonly parent?: string; readonly [entry: string]: string | undefined }, Readonly<Record<string, string>>]>([
  ['an empty name', { name: ' ' }, { name: 'SP-API-318' }],
  ['a name of 51 characters', { name: '字'.repeat(51) }, { name: 'SP-API-319' }],
  ['a code of another parent', { name: 'x', code: '1001.01' }, { code: 'SP-API-343' }],
  ['a code of one digit and no name', { name: '', code: '1012.1' }, { name: 'SP-API-318', code: 'SP-API-343' }],
  ['a code in use', { parent: '2221', name: 'x', code: '2221.06' }, { code: 'SP-API-344' }],
  ['an unknown parent', { name: 'x', parentId: 'nobody' }, { parentId: 'SP-API-340' }],
])('a new account with %s is refused at its entry', async (_case, { parent = '1012', ...input }, expected) => {
  const before = await codesOf({});
  const answer = await add(parent, input);
  expect(answer.code).toBe('SP-API-300');
  expect(wrong(answer)).toEqual(expected);
  expect(await codesOf({})).toEqual(before);
});

it('a fifth level is refused', async () => {
  expect((await add('2221.01.05', { name: '13%' })).data.account.code).toBe('2221.01.05.01');
  expect(wrong(await add('2221.01.05.01', { name: '更细' }))).toEqual({ parentId: 'SP-API-342' });
});

it('of accounts added below one at once each gets a code of its own', async () => {
  const answers = await Promise.all([1, 2, 3].map((index) => add('5602', { name: `同时 ${index}` })));
  const codes = answers.map(({ data }) => String(data.account.code));
  expect(codes.toSorted((left, right) => left.localeCompare(right))).toEqual(['5602.01', '5602.02', '5602.03']);
  expect((await accountOf('5602')).version).toBe(2);
});

it('a change keeps what is left out, raises the version, and is refused on a stale one', async () => {
  const { id } = await accountOf('1408');
  const renamed = await accountant.run(update, { id, version: 1, input: { name: '委托加工' } });
  expect(renamed.account).toMatchObject({ code: '1408', name: '委托加工', mnemonic: 'WTJG', enabled: true, version: 2 });
  const stale = await accountant.send(update, { id, version: 1, input: { name: '晚了' } });
  expect([stale.code, stale.errors[0]?.message]).toEqual(['SP-API-441', '科目 1408 已被他人更改，请刷新后重试。']);
  expect(wrong(await change('1408', { name: ' ' }))).toEqual({ name: 'SP-API-318' });
  expect((await accountant.run(`query ($id: ID!) { account(id: $id) { ${fields} } }`, { id })).account).toEqual(renamed.account);
});

it('an account in use is never below one that is not', async () => {
  expect(wrong(await change('2202', { enabled: false }))).toEqual({ enabled: 'SP-API-346' });
  for (const code of ['2202.01', '2202.02', '2202']) expect((await change(code, { enabled: false })).data.account.enabled).toBe(false);
  expect(wrong(await change('2202.01', { enabled: true }))).toEqual({ enabled: 'SP-API-341' });
  expect(wrong(await add('2202', { name: 'x' }))).toEqual({ parentId: 'SP-API-341' });
  for (const code of ['2202', '2202.01']) expect((await change(code, { enabled: true })).data.account.enabled).toBe(true);
});

it('who sells gets no accounts and changes none', async () => {
  const { id } = await accountOf('1001');
  const sales = api.as(userOf(company, 'sales'));
  for (const [query, variables] of [
    [list, {}],
    ['query ($id: ID!) { account(id: $id) { code } }', { id }],
    [create, { input: { parentId: id, name: 'x' } }],
    [update, { id, version: 1, input: { name: 'x' } }],
  ] as const) {
    const answer = await sales.send(query, variables);
    expect([answer.code, answer.data?.account ?? null], query).toEqual(['SP-API-204', null]);
  }
});

it("another company's account is as one that does not exist", async () => {
  const theirs = api.as(userOf(await api.company(), 'owner'));
  const { id } = await accountOf('1001', theirs);
  expect((await accountant.run('query ($id: ID!) { account(id: $id) { code } }', { id })).account).toBeNull();
  expect((await accountant.send(update, { id, version: 1, input: { name: 'x' } })).code).toBe('SP-API-440');
  expect(wrong(await accountant.send(create, { input: { parentId: id, name: 'x' } }))).toEqual({ parentId: 'SP-API-340' });
  await add('1001', { name: '只在我们这里' });
  expect((await theirs.run(list, { search: '只在我们这里' })).accounts).toEqual([]);
});

it('the database itself holds codes, groups and leaves', async () => {
  const app = new Client(api.store.login('suanpan_app'));
  await app.connect();
  await app.query(`SELECT set_config('suanpan.tenant', $1, false)`, [company.companies[0]?.id]);
  const insert = (code: string, parent: string | null, category = 'ASSET') =>
    app.query(
      `INSERT INTO account SELECT tenant_id, gen_random_uuid(), 1, $1, $2, 'x', '', '', $3, 'DEBIT', true, false, true, created_by, created_at, updated_by, updated_at
       FROM account WHERE code = '1001'`,
      [code, parent, category],
    );
  await expect(insert('9.1', null)).rejects.toThrow(/account_code_check/);
  await expect(insert('1601.01', '1602')).rejects.toThrow(/code_begins_with_parent/);
  await expect(insert('1601.01', '1601', 'COST')).rejects.toThrow(/parent_is_of_the_same_category/);
  await expect(insert('1601.01', '1601')).rejects.toThrow(/being a leaf/);
  await expect(app.query(`UPDATE account SET leaf = true WHERE code = '2221'`)).rejects.toThrow(/being a leaf/);
  await expect(app.query(`UPDATE account SET category = 'COST' WHERE code = '1601'`)).rejects.toThrow(/permission denied/);
  await expect(app.query(`DELETE FROM account`)).rejects.toThrow(/permission denied/);
  await app.end();
});
