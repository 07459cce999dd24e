import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import { bankOperations, bankRows, openBankWorld } from '../testing/bank-world.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openScopeWorld, type ScopeWorld } from '../testing/scope-world.ts';

let api: TestApi;
let world: ScopeWorld;
/** Writes money, cash accounts and vouchers, and approves; with the cash account `mine` alone. */
let keeper: GraphqlClient;
let keeperId: string;
/** A till on an account of the ledger of its own, and a bank account. */
let mine: string;
let other: string;
let otherCode: string;
let customerId: string;

const date = '2026-11-23';

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openScopeWorld(api);
  const { owner, company } = world;
  mine = (await openBankWorld(api, company, '微信')).bank;
  other = (await openBankWorld(api, company, '支付宝')).bank;
  const { cashAccounts, customers } = await owner.run(
    '{ cashAccounts { id accountCode } customers(first: 1, filter: { enabled: true }) { edges { node { id } } } }',
  );
  otherCode = cashAccounts.find(({ id }: { id: string }) => id === other).accountCode;
  customerId = customers.edges[0].node.id;
  keeper = api.as(userOf(company, 'accountant'));
  keeperId = userOf(company, 'accountant').memberId;
  await world.limit(keeperId, { cashAccountIds: [mine.toUpperCase()] });
});

const receive = `mutation ($input: MoneyInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  made: createMoneyDocument(input: $input, approve: $approve, replaces: $replaces) { id version } }`;
const spend =
  'mutation ($input: ExpenseInput!, $approve: Boolean) { made: createExpense(input: $input, approve: $approve) { id version } }';
const carry =
  'mutation ($input: CashTransferInput!, $approve: Boolean) { made: createCashTransfer(input: $input, approve: $approve) { id version } }';
const approve = 'mutation ($id: ID!, $version: Int!) { made: approveTradeDocument(id: $id, version: $version) { id version } }';
const voidIt = 'mutation ($id: ID!, $version: Int!) { made: voidTradeDocument(id: $id, version: $version, reason: "错了") { id version } }';
const read = 'query ($id: ID!) { document: tradeDocument(id: $id) { id cashAccount { id } cashAmount cashReceipt { id } } }';

const receipt = (cashAccountId: string) => ({ type: 'RECEIPT', partyId: customerId, cashAccountId, date, amount: '88', settles: [] });
const expense = (cashAccountId: string) => ({ cashAccountId, date, lines: [{ accountCode: '5602', amount: '5' }] });
const transfer = (cashAccountId: string, targetCashAccountId: string) => ({ cashAccountId, targetCashAccountId, date, amount: '3' });

const fieldsOf = ({ errors }: Answer) => errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);

it('a member of some cash accounts is offered those, and writes receipts, expenses and transfers for no other', async () => {
  expect(await keeper.run('{ cashAccounts { id } bankAccounts { id } }')).toEqual({
    cashAccounts: [{ id: mine }],
    bankAccounts: [{ id: mine }],
  });
  for (const approveIt of [false, true]) {
    const send = (mutation: string, input: object) => keeper.send(mutation, { input, approve: approveIt });
    const wrong = [['cashAccountId', 'SP-API-372']];
    expect(fieldsOf(await send(receive, receipt(other)))).toEqual(wrong);
    expect(fieldsOf(await send(spend, expense(other)))).toEqual(wrong);
    expect(fieldsOf(await send(carry, transfer(other, mine)))).toEqual(wrong);
    expect(fieldsOf(await send(carry, transfer(mine, other)))).toEqual([['targetCashAccountId', 'SP-API-372']]);
    expect((await send(receive, receipt(mine))).code).toBeNull();
    expect((await send(spend, expense(mine))).code).toBeNull();
  }
});

it('what others wrote for another cash account is not there; a transfer that is seen from one side is not theirs to change', async () => {
  const { made: foreign } = await world.owner.run(receive, { input: receipt(other) });
  const { made: own } = await world.owner.run(receive, { input: receipt(mine) });
  const { made: shared } = await world.owner.run(carry, { input: transfer(other, mine) });
  const list = '{ tradeDocuments(filter: { types: [RECEIPT, CASH_TRANSFER] }, first: 200) { edges { node { id } } } }';
  const listed = (await keeper.run(list)).tradeDocuments.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(listed).toEqual(expect.arrayContaining([own.id, shared.id]));
  expect(listed).not.toContain(foreign.id);
  expect((await keeper.run(read, foreign)).document).toBeNull();
  for (const act of [approve, voidIt]) {
    expect((await keeper.send(act, foreign)).code, act).toBe('SP-API-485');
    const refused = await keeper.send(act, shared);
    expect([refused.code, typeof refused.errors[0]?.extensions.facts?.['number']], act).toEqual(['SP-API-677', 'string']);
  }
  expect((await keeper.send(receive, { input: receipt(mine), replaces: foreign })).code).toBe('SP-API-485');
  expect((await keeper.send(approve, own)).code).toBeNull();
});

it('of a sale that took its money into another cash account a member sees the sale alone, and changes nothing of it', async () => {
  const { stock } = await world.owner.run('{ stock { product { id } byWarehouse { warehouse { id } quantity } } }');
  const [{ product, byWarehouse }] = stock;
  const warehouseId = byWarehouse.find(({ quantity }: { quantity: string }) => Number(quantity) > 2).warehouse.id;
  const lines = [{ productId: product.id, quantity: '1', price: '10', taxRate: '13' }];
  const input = { type: 'SALE', partyId: customerId, date, warehouseId, lines, cashAccountId: other, cashAmount: '5' };
  const sell =
    'mutation ($input: TradeDocumentInput!, $approve: Boolean) { made: createTradeDocument(input: $input, approve: $approve) { id version } }';
  const { made: draft } = await world.owner.run(sell, { input });
  const { made: sold } = await world.owner.run(sell, { input, approve: true });
  expect((await world.owner.run(read, sold)).document).toMatchObject({ cashAccount: { id: other }, cashAmount: '5.00', cashReceipt: {} });
  expect((await keeper.run(read, sold)).document).toEqual({ id: sold.id, cashAccount: null, cashAmount: null, cashReceipt: null });
  expect((await keeper.send(approve, draft)).code).toBe('SP-API-677');
  expect((await keeper.send(voidIt, sold)).code).toBe('SP-API-677');
  expect(fieldsOf(await keeper.send(sell, { input, approve: true }))).toEqual([['cashAccountId', 'SP-API-372']]);
  expect((await keeper.send(sell, { input: { ...input, cashAccountId: mine }, approve: true })).code).toBeNull();
});

const report = `query ($code: String) { cashReport(by: DAY, from: "${date}", to: "${date}", accountCode: $code) { opening rows { incoming outgoing balance } } }`;

it('the report of cash and the figures of the day count the money of own cash accounts', async () => {
  await world.owner.run(receive, { input: receipt(other), approve: true });
  await world.owner.run(receive, { input: receipt(mine), approve: true });
  await world.owner.run(receive, { input: { ...receipt(mine), amount: '12' }, approve: true });
  const ours = { opening: '0.00', rows: [{ incoming: '100.00', outgoing: '0.00', balance: '100.00' }] };
  expect((await keeper.run(report)).cashReport).toEqual(ours);
  expect((await keeper.run(report, { code: otherCode })).cashReport.rows[0].incoming).toBe('0.00');
  expect((await world.owner.run(report, { code: otherCode })).cashReport.rows[0].incoming).toBe('88.00');
  // What the ledger does not tell apart from another's money is not shown as theirs.
  await world.owner.run('mutation ($code: String!) { createCashAccount(input: { name: "同科目", accountCode: $code }) { id } }', {
    code: otherCode,
  });
  await world.limit(keeperId, { cashAccountIds: [mine, other] });
  expect((await keeper.run(report)).cashReport).toEqual(ours);
  await world.limit(keeperId, { cashAccountIds: null });
  expect(Number((await keeper.run(report)).cashReport.rows[0].balance)).toBeGreaterThan(188);
});

it('a bank account is held against its bank by who works with it', async () => {
  const rows = bankRows([{ date, amount: '88', balance: '88' }]);
  const start = { day: date, balance: '0' };
  const took = await world.owner.run(bankOperations.take, { id: other, name: 'a.csv', rows, start });
  const { id, version } = took.took.file;
  const [line] = (await world.owner.run(bankOperations.lines, { id: other, filter: {} })).bankLines.edges;
  const asked: readonly (readonly [keyof typeof bankOperations, Readonly<Record<string, unknown>>])[] = [
    ['take', { id: other, name: 'a.csv', rows, start }],
    ['attempt', { id: other, rows, start }],
    ['lines', { id: other, filter: {} }],
    ['movements', { id: other }],
    ['proposals', { id: other }],
    ['statement', { id: other, day: date }],
    ['start', { id: other, version: 1, input: { ...start, movementIds: [] } }],
    ['ignore', { id: other, lines: [{ id: line.node.id, version: line.node.version }], reason: '一' }],
    ['match', { id: other, matches: [{ lines: [{ id: line.node.id, version: line.node.version }], movementIds: [] }] }],
    ['keep', { id: other, month: '2026-11' }],
    ['reopenMonth', { id: other, month: '2026-11' }],
  ];
  for (const [operation, variables] of asked) {
    expect((await keeper.send(bankOperations[operation], variables)).code, operation).toBe('SP-API-635');
  }
  expect((await keeper.send(bankOperations.removeFile, { id, version })).code).toBe('SP-API-636');
  await world.owner.run(bankOperations.ignore, { id: other, lines: [{ id: line.node.id, version: line.node.version }], reason: '一' });
  expect((await keeper.send(bankOperations.reopen, { id: line.node.id, version: line.node.version + 1 })).code).toBe('SP-API-636');
  expect((await keeper.send(bankOperations.take, { id: mine, name: 'a.csv', rows, start })).code).toBeNull();
});

it('who works with some cash accounts changes those, and adds none; an owner works with all', async () => {
  const change = 'mutation ($id: ID!) { made: updateCashAccount(id: $id, version: 1, input: { allowNegative: true }) { id } }';
  expect((await keeper.send(change, { id: other })).code).toBe('SP-API-491');
  expect((await keeper.send(change, { id: mine })).code).toBeNull();
  const add = 'mutation { made: createCashAccount(input: { name: "新", accountCode: "1001" }) { id } }';
  expect((await keeper.send(add)).code).toBe('SP-API-680');
  await world.limit(world.ownerId, { cashAccountIds: [mine] });
  expect((await world.owner.run('{ cashAccounts { id } }')).cashAccounts.length).toBeGreaterThan(2);
});

it('an invitation and a change name cash accounts of the company, at most a hundred, and say what is wrong', async () => {
  const invite = 'mutation ($input: InvitationInput!) { inviteMember(input: $input) { token } }';
  const send = (cashAccountIds: readonly string[]) => world.owner.send(invite, { input: { roles: ['CASHIER'], cashAccountIds } });
  expect(fieldsOf(await send(['x']))).toEqual([['cashAccountIds', 'SP-API-676']]);
  expect(fieldsOf(await send(Array.from({ length: 101 }, (_, at) => `0199a3c2-7b1e-7000-8000-${String(at).padStart(12, '0')}`)))).toEqual([
    ['cashAccountIds', 'SP-API-676'],
  ]);
  expect(fieldsOf(await send([customerId]))).toEqual([['cashAccountIds', 'SP-API-372']]);
  const cashier = await world.join({ roles: ['CASHIER'], cashAccountIds: [mine] });
  expect((await cashier.client.run('{ cashAccounts { id } }')).cashAccounts).toEqual([{ id: mine }]);
  await world.limit(cashier.memberId, { cashAccountIds: [] });
  expect((await cashier.client.run('{ cashAccounts { id } }')).cashAccounts).toEqual([]);
});
