import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { bankOperations as ask, bankRows, openBankWorld, type BankWorld } from '../../testing/bank-world.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
});
afterAll(() => api.close());

const world = (name: string): Promise<BankWorld> => openBankWorld(api, company, name);
const march = [
  { date: '2026-11-02', amount: '1000.00', balance: '1000.00', flowNumber: 'A1', party: '甲公司' },
  { date: '2026-11-03', amount: '-300.00', balance: '700.00', flowNumber: 'A2' },
  { date: '2026-11-04', amount: '-12.50', balance: '687.50', flowNumber: 'A3', note: '手续费' },
];

it('a file is tried, taken in once, and an overlapping one adds only what is new', async () => {
  const { owner, bank, lines } = await world('重复导入');
  const { check } = await owner.run(ask.attempt, { id: bank, rows: bankRows(march) });
  expect(check).toMatchObject({ startDay: '2026-11-02', startBalance: '0.00' });
  expect(check.rows.map(({ act }: { act: string }) => act)).toEqual(['NEW', 'NEW', 'NEW']);
  const first = await owner.run(ask.take, { id: bank, name: '11月.csv', rows: bankRows(march) });
  expect(first.took).toMatchObject({ taken: 3, known: 0, early: 0, file: { lines: 3, done: 0 } });
  const again = await owner.run(ask.take, { id: bank, name: '11月.csv', rows: bankRows(march.toReversed()) });
  expect(again.took).toEqual({ taken: 0, known: 3, early: 0, file: null });
  const more = [
    { date: '2026-11-01', amount: '5' },
    ...march.slice(1),
    { date: '2026-11-05', amount: '2.50', balance: '690.00', flowNumber: 'A4' },
  ];
  const next = await owner.run(ask.take, { id: bank, name: '更多.xlsx', rows: bankRows(more) });
  expect(next.took).toMatchObject({ taken: 1, known: 2, early: 1 });
  expect((await lines()).map(({ amount }) => amount)).toEqual(['2.50', '-12.50', '-300.00', '1000.00']);
});

it('without flow numbers two equal payments of a day are two, and the same file adds none of them', async () => {
  const { owner, bank } = await world('没有流水号');
  const twice = bankRows([
    { date: '2026-11-02', amount: '-5', note: '短信费' },
    { date: '2026-11-02', amount: '-5', note: '短信费' },
  ]);
  const start = { balance: '100' };
  expect((await owner.run(ask.take, { id: bank, name: '一', rows: twice, start })).took.taken).toBe(2);
  expect((await owner.run(ask.take, { id: bank, name: '一', rows: twice })).took).toMatchObject({ taken: 0, known: 2 });
});

it('wrong rows are told by row and column, keep the whole file out, and balances that do not follow are pointed at', async () => {
  const { owner, bank } = await world('错误行');
  const rows = bankRows([
    { date: '2026-02-30', amount: '1' },
    { date: '2026-11-02', amount: '0', balance: 'x' },
    { date: '2026-11-03', amount: '10.00', balance: '10.00' },
    { date: '2026-11-04', amount: '10.00', balance: '25.00' },
  ]);
  const { check } = await owner.run(ask.attempt, { id: bank, rows });
  expect(check.rows).toEqual([
    { number: 4, act: 'NEW', missing: null, problems: [] },
    { number: 5, act: 'NEW', missing: '5.00', problems: [] },
    { number: 2, act: 'WRONG', missing: null, problems: [{ column: 'date', code: expect.stringMatching(/^SP-API-/) }] },
    {
      number: 3,
      act: 'WRONG',
      missing: null,
      problems: [
        { column: 'amount', code: 'SP-API-638' },
        { column: 'balance', code: 'SP-API-638' },
      ],
    },
  ]);
  const refused = await owner.send(ask.take, { id: bank, name: '错', rows });
  expect(refused.errors[0]?.extensions.fields?.map(({ path }: { path: string }) => path)).toEqual([
    'rows.2.date',
    'rows.3.amount',
    'rows.3.balance',
  ]);
  const noBalance = await owner.send(ask.take, { id: bank, name: '无余额', rows: bankRows([{ date: '2026-11-02', amount: '1' }]) });
  expect(noBalance.errors[0]?.extensions.fields).toMatchObject([{ path: 'start.balance', code: 'SP-API-638' }]);
  expect((await owner.send(ask.take, { id: bank, name: '空', rows: [] })).code).toBe('SP-API-637');
});

it('lines are proposed, matched one to one and many to many, and the statement names what is left', async () => {
  const { owner, bank, move, lines, statement } = await world('勾对');
  await owner.run(ask.take, { id: bank, name: '11月', rows: bankRows(march) });
  expect(await statement('2026-11-30')).toMatchObject({
    bookBalance: '0.00',
    bankBalance: '687.50',
    adjustedBook: '687.50',
    difference: '0.00',
  });
  const paid = [await move(-100, '2026-11-03'), await move(-200, '2026-11-03')];
  await move(1000, '2026-11-01', '收甲公司');
  expect((await statement('2026-11-30')).difference).toBe('1000.00');
  await move(1000, '2026-11-02', '收甲公司');
  await move(-77, '2026-11-20');
  const { start } = await owner.run(ask.start, { id: bank, version: 1, input: { day: '2026-11-02', balance: '1000', movementIds: [] } });
  expect(start).toEqual({ version: 2, day: '2026-11-02', balance: '1000.00' });
  const uneven = await statement('2026-11-30');
  expect(uneven).toMatchObject({ startGap: '0.00', missing: '-1000.00', difference: '1000.00' });
  await owner.run(ask.start, { id: bank, version: 2, input: { day: '2026-11-02', balance: '0', movementIds: [] } });
  const { bankProposals } = await owner.run(ask.proposals, { id: bank });
  const certain = bankProposals.filter(({ isCertain }: { isCertain: boolean }) => isCertain);
  expect(certain).toHaveLength(1);
  const all = await lines();
  const pair = { lines: [seen(all, '1000.00')], movementIds: [certain[0].movements[0].id] };
  const several = { lines: [seen(all, '-300.00')], movementIds: paid.map(({ vouchers }) => vouchers[0].id) };
  const differ = await owner.send(ask.match, { id: bank, matches: [pair, { ...several, movementIds: several.movementIds.slice(1) }] });
  expect(differ.code).toBe('SP-API-639');
  expect((await owner.run(ask.match, { id: bank, matches: [pair, several] })).count).toBe(2);
  expect((await owner.send(ask.match, { id: bank, matches: [pair] })).code).toBe('SP-API-636');
  const after = await statement('2026-11-30');
  expect(after.bookPaid).toMatchObject([{ amount: '-77.00' }]);
  expect(after.bankPaid).toMatchObject([{ amount: '-12.50' }]);
  const matched = (await lines({ state: 'MATCHED' })).find(({ amount }) => amount === '-300.00');
  expect(matched).toMatchObject({ together: 1, movements: [{ amount: '-100.00' }, { amount: '-200.00' }] });
  await owner.run(ask.reopen, matched);
  expect((await lines({ state: 'MATCHED' })).map(({ amount }) => amount)).toEqual(['1000.00']);
});

it('what is put aside says why and goes on standing in the statement; it can be taken back', async () => {
  const { owner, bank, lines, statement } = await world('忽略');
  await owner.run(ask.take, { id: bank, name: '11月', rows: bankRows(march) });
  const line = seen(await lines(), '-12.50');
  expect((await owner.send(ask.ignore, { id: bank, lines: [line], reason: ' ' })).errors[0]?.extensions.fields).toMatchObject([
    { path: 'reason' },
  ]);
  await owner.run(ask.ignore, { id: bank, lines: [line], reason: '银行已退' });
  expect((await owner.send(ask.ignore, { id: bank, lines: [line], reason: '再' })).code).toBe('SP-API-636');
  expect(await statement('2026-11-30')).toMatchObject({ difference: '0.00' });
  expect((await statement('2026-11-30')).bankPaid).toContainEqual({ amount: '-12.50', reason: '银行已退' });
  const [ignored] = await lines({ state: 'IGNORED' });
  await owner.run(ask.reopen, ignored);
  expect(await lines({ state: 'IGNORED' })).toEqual([]);
});

it('a document that is voided frees its line, which says so', async () => {
  const { owner, bank, move, lines, movements, statement } = await world('作废');
  await owner.run(ask.take, { id: bank, name: '11月', rows: bankRows(march) });
  const document = await move(-12.5, '2026-11-04');
  const [movement] = await movements();
  await owner.run(ask.match, { id: bank, matches: [{ lines: [seen(await lines(), '-12.50')], movementIds: [movement.id] }] });
  await owner.run(
    'mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "错", date: "2026-11-20") { id } }',
    document,
  );
  const freed = (await lines({ state: 'OPEN' })).find(({ amount }) => amount === '-12.50');
  expect(freed).toMatchObject({ version: 3, freedFrom: document.number });
  expect(await movements()).toEqual([]);
  expect(await statement('2026-11-30')).toMatchObject({ difference: '0.00', bookPaid: [], bookReceived: [] });
  expect(await statement('2026-11-10')).toMatchObject({ difference: '0.00', bookPaid: [{ amount: '-12.50' }] });
});

it('what the bank takes back is matched with itself', async () => {
  const { owner, bank, lines } = await world('冲正');
  const rows = bankRows([
    { date: '2026-11-02', amount: '-40', balance: '60' },
    { date: '2026-11-03', amount: '40', balance: '100' },
  ]);
  await owner.run(ask.take, { id: bank, name: '冲正', rows });
  const both = await lines();
  expect((await owner.send(ask.match, { id: bank, matches: [{ lines: [seen(both, '-40.00')], movementIds: [] }] })).code).toBe(
    'SP-API-639',
  );
  const match = { lines: both.map(({ id, version }) => ({ id, version })), movementIds: [] };
  expect((await owner.run(ask.match, { id: bank, matches: [match] })).count).toBe(1);
});

it('movements that the bank did not have at the start are counted when they are named', async () => {
  const { owner, bank, move, statement } = await world('启用');
  await move(500, '2026-11-01');
  const late = await move(-60, '2026-11-02');
  const rows = bankRows([{ date: '2026-11-05', amount: '-60', balance: '440' }]);
  await owner.run(ask.take, { id: bank, name: '一', rows });
  expect(await statement('2026-11-30')).toMatchObject({ startGap: '-60.00', difference: '-60.00' });
  const input = { day: '2026-11-05', balance: '500', movementIds: [late.vouchers[0].id] };
  expect((await owner.send(ask.start, { id: bank, version: 7, input })).code).toBe('SP-API-636');
  await owner.run(ask.start, { id: bank, version: 1, input });
  expect(await statement('2026-11-30')).toMatchObject({ startGap: '0.00', difference: '0.00', bookPaid: [{ amount: '-60.00' }] });
  expect((await owner.send(ask.start, { id: bank, version: 2, input: { ...input, day: '2026-11-06', movementIds: [] } })).code).toBe(
    'SP-API-642',
  );
});

it('a month that agrees is kept, and what its lines stand for stays until it is reopened', async () => {
  const { owner, bank, move, lines } = await world('月结');
  const rows = bankRows([{ date: '2026-10-10', amount: '70', balance: '70' }]);
  const { took } = await owner.run(ask.take, { id: bank, name: '10月', rows });
  expect((await owner.send(ask.keep, { id: bank, month: '2026-11' })).code).toBe('SP-API-643');
  const gap = bankRows([{ date: '2026-10-12', amount: '1', balance: '75' }]);
  const wrong = (await owner.run(ask.take, { id: bank, name: '缺行', rows: gap })).took.file;
  expect((await owner.send(ask.keep, { id: bank, month: '2026-10' })).code).toBe('SP-API-643');
  await owner.run(ask.removeFile, wrong);
  expect((await owner.run(ask.keep, { id: bank, month: '2026-10' })).month).toBe('2026-10');
  await move(70, '2026-11-01');
  const [line] = await lines();
  const movementIds = (await owner.run(ask.movements, { id: bank })).bankMovements.map(({ id }: { id: string }) => id);
  const match = { id: bank, matches: [{ lines: [{ id: line.id, version: line.version }], movementIds }] };
  for (const [mutation, variables] of [
    [ask.match, match],
    [ask.ignore, { id: bank, lines: match.matches[0]?.lines, reason: '一' }],
    [ask.removeFile, took.file],
    [ask.take, { id: bank, name: '又', rows: gap }],
  ] as const) {
    expect((await owner.send(mutation, variables)).code).toBe('SP-API-641');
  }
  await owner.run(ask.reopenMonth, { id: bank, month: '2026-10' });
  expect((await owner.send(ask.reopenMonth, { id: bank, month: '2026-10' })).code).toBe('SP-API-636');
  await owner.run(ask.match, match);
  expect((await owner.send(ask.removeFile, { id: took.file.id, version: 1 })).code).toBe('SP-API-636');
});

it('a member without the right, and an account that shares its ledger account or is no bank, are refused', async () => {
  const { owner, bank } = await world('权限');
  const seller = api.as(userOf(company, 'sales'));
  expect((await seller.send('{ bankAccounts { id } }')).code).toBe('SP-API-204');
  expect((await seller.send(ask.take, { id: bank, name: '一', rows: bankRows(march) })).code).toBe('SP-API-204');
  const { cashAccounts } = await owner.run('{ cashAccounts { id accountCode version } }');
  const cash = cashAccounts.find(({ accountCode }: { accountCode: string }) => accountCode === '1001');
  const own = cashAccounts.find(({ id }: { id: string }) => id === bank);
  expect((await owner.send(ask.take, { id: cash.id, name: '一', rows: bankRows(march) })).code).toBe('SP-API-635');
  await owner.run(ask.take, { id: bank, name: '一', rows: bankRows(march) });
  const change =
    'mutation ($id: ID!, $version: Int!, $input: CashAccountInput!) { updateCashAccount(id: $id, version: $version, input: $input) { id } }';
  const moved = await owner.send(change, { id: bank, version: own.version, input: { accountCode: '1001' } });
  expect(moved.errors[0]?.extensions.fields).toMatchObject([{ path: 'accountCode', code: 'SP-API-644' }]);
  await owner.run('mutation ($input: CashAccountInput!) { createCashAccount(input: $input) { id } }', {
    input: { name: '同科目', accountCode: own.accountCode },
  });
  expect((await owner.send(ask.lines, { id: bank, filter: {} })).code).toBe('SP-API-635');
});

function seen(lines: readonly { readonly id: string; readonly version: number; readonly amount: string }[], amount: string) {
  const line = lines.find((each) => each.amount === amount);
  return { id: line?.id ?? 'missing', version: line?.version ?? 0 };
}
