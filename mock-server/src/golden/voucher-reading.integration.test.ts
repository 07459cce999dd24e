import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { askThrough } from '../testing/golden-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { demand } from './golden-world.ts';
import { setStage, type Stage } from './stage.ts';

const settings = { period: '2026-05', periodStart: '2026-05-01', periodEnd: '2026-05-31' };

let api: TestApi;
let company: TestCompany;
let stage: Stage;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  const ask = (role: 'owner' | 'sales') => askThrough(api.as(userOf(company, role)));
  stage = await setStage({ owner: ask('owner'), sales: ask('sales') }, settings);
  await write('2026-05-16', '付办公费', '300.00');
  await write('2026-06-02', '付房租', '120.00');
  // Written later, dated earlier: the detail is by day.
  await write('2026-05-10', '付水电费', '50.00');
});
afterAll(() => api.close());

const read = <Data>(query: string, variables = {}) => demand<Data>(stage.owner, query, variables);

interface Journal {
  readonly document: { readonly vouchers: readonly { readonly id: string }[] };
}

function write(date: string, summary: string, amount: string): Promise<Journal> {
  const query = 'mutation ($input: JournalInput!) { document: createJournal(input: $input, approve: true) { vouchers { id } } }';
  const lines = [
    { accountCode: '5602', debit: amount },
    { accountCode: '1002', credit: amount, summary: `${summary}，转账` },
  ];
  return read<Journal>(query, { input: { date, word: 'GENERAL', summary, lines } });
}

const entries = `query ($code: String!, $from: String!, $to: String, $first: Int, $after: String) {
  accountEntries(accountCode: $code, from: $from, to: $to, first: $first, after: $after) {
    opening months { month debit credit yearCredit balance } edges { cursor node { summary debit credit balance voucher { date } } } pageInfo { hasNextPage } } }`;

interface Detail {
  readonly accountEntries: {
    readonly opening: string;
    readonly months: readonly unknown[];
    readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

it('the detail of an account has its lines by day, with running balances, sums of months and of the year', async () => {
  const { accountEntries: detail } = await read<Detail>(entries, { code: '1002', from: '2026-05', to: '2026-06' });
  expect(detail.opening).toBe('1000.00');
  expect(detail.edges.map(({ node }) => [node['summary'], node['credit'], node['balance']])).toEqual([
    ['付水电费，转账', '50.00', '950.00'],
    ['付办公费，转账', '300.00', '650.00'],
    ['付房租，转账', '120.00', '530.00'],
  ]);
  expect(detail.months).toEqual([
    { month: '2026-05', debit: '0.00', credit: '350.00', yearCredit: '350.00', balance: '650.00' },
    { month: '2026-06', debit: '0.00', credit: '120.00', yearCredit: '470.00', balance: '530.00' },
  ]);
});

it('the second page goes on where the first one ends, with the same balances; an account above has what is below it', async () => {
  const { accountEntries: first } = await read<Detail>(entries, { code: '1002', from: '2026-05', to: '2026-06', first: 2 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const after = first.edges[1]?.cursor;
  const { accountEntries: second } = await read<Detail>(entries, { code: '1002', from: '2026-05', to: '2026-06', first: 2, after });
  expect(second.edges.map(({ node }) => node['balance'])).toEqual(['530.00']);
  const { accountEntries: above } = await read<Detail>(entries, { code: '2221', from: '2026-05' });
  expect(above.edges.map(({ node }) => node['credit'])).toEqual(['26.00']);
});

it('June begins with what May ended with, and its year has May in it', async () => {
  const { accountEntries: june } = await read<Detail>(entries, { code: '1002', from: '2026-06' });
  expect(june).toMatchObject({ opening: '650.00', months: [{ month: '2026-06', yearCredit: '470.00', balance: '530.00' }] });
});

const list = `query ($filter: VoucherFilter!) { voucherList(filter: $filter) { totalCount totalAmount edges { node {
  id summary amount reversedById createdBy { name } lines { summary auxName } } } } }`;

interface List {
  readonly voucherList: {
    readonly totalCount: number;
    readonly totalAmount: string;
    readonly edges: readonly { readonly node: { readonly id: string; readonly summary: string; readonly amount: string } }[];
  };
}

it.each([
  [{}, 4],
  [{ byHand: true }, 2],
  [{ search: '办公' }, 1],
  [{ search: '300' }, 1],
  [{ search: '1405' }, 1],
  [{ search: '%' }, 0],
  [{ word: 'RECEIPT' }, 0],
])('the vouchers of May that fit %j are %i', async (wish, count) => {
  const { voucherList } = await read<List>(list, { filter: { month: '2026-05', ...wish } });
  expect([voucherList.totalCount, voucherList.edges.length]).toEqual([count, count]);
});

it('a voucher says who wrote it, whose its lines are, and what has taken it back', async () => {
  const { document } = await write('2026-05-20', '记错的', '10.00');
  const id = document.vouchers[0]?.id;
  const one = 'query ($id: ID!) { voucher(id: $id) { reversedById reversesId amount lines { summary debit } } }';
  await read('mutation ($id: ID!) { reverseVoucher(id: $id, reason: "错", date: "2026-05-21") { id } }', { id });
  const { voucher } = await read<{ voucher: { reversedById: string } }>(one, { id });
  const { voucher: red } = await read<{ voucher: unknown }>(one, { id: voucher.reversedById });
  expect(red).toEqual({
    reversesId: id,
    reversedById: null,
    amount: '-10.00',
    lines: [
      { summary: null, debit: '-10.00' },
      { summary: '记错的，转账', debit: '0.00' },
    ],
  });
  const { voucherList } = await read<{ voucherList: { edges: { node: { lines: { auxName: string | null }[] } }[] } }>(list, {
    filter: { month: '2026-05', search: '1122' },
  });
  expect(voucherList.edges[0]?.node.lines[0]?.auxName).toBe('STAGE');
});

it('an account with postings gets none below it (I2)', async () => {
  const { accounts } = await read<{ accounts: { id: string; code: string }[] }>('{ accounts(search: "5602") { id code } }');
  const parentId = accounts.find(({ code }) => code === '5602')?.id;
  const query = 'mutation ($input: NewAccountInput!) { createAccount(input: $input) { id } }';
  expect((await stage.owner(query, { input: { parentId, name: '房租' } })).code).toBe('SP-API-442');
});

it('nobody without the right reads vouchers or the detail of an account', async () => {
  for (const query of [
    '{ voucherList(filter: { month: "2026-05" }) { totalCount } }',
    '{ voucher(id: "x") { id } }',
    '{ accountEntries(accountCode: "1002", from: "2026-05") { opening } }',
  ]) {
    expect((await stage.sales(query, {})).code, query).toBe('SP-API-204');
  }
});
