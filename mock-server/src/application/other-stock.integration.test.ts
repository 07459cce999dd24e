import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let ids: { readonly pen: string; readonly book: string; readonly main: string; readonly shop: string };

const fields = `id version number status reason counterAccount lines { quantity unitCost cost }
  vouchers { lines { accountCode debit credit } }`;
const move = `mutation ($input: OtherStockInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  document: createOtherStock(input: $input, approve: $approve, replaces: $replaces) { ${fields} }
}`;
const revalue = `mutation ($input: CostAdjustmentInput!, $approve: Boolean) {
  document: createCostAdjustment(input: $input, approve: $approve) { ${fields} }
}`;
const voiding = `mutation ($id: ID!, $version: Int!) { document: voidTradeDocument(id: $id, version: $version, reason: "错") { status } }`;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  const { pens, books, warehouses } = await owner.run(
    '{ pens: products(search: "P-001") { id } books: products(search: "P-007") { id } warehouses { id code } }',
  );
  const place = (code: string): string => warehouses.find((warehouse: { code: string }) => warehouse.code === code).id;
  ids = { pen: pens[0].id, book: books[0].id, main: place('W1'), shop: place('W2') };
});
afterAll(() => api.close());

const goods = (type: 'OTHER_IN' | 'OTHER_OUT', more: object = {}) => ({
  input: { type, reason: 'OTHER', warehouseId: ids.main, date: '2026-11-20', lines: [{ productId: ids.pen, quantity: '10' }], ...more },
  approve: true,
});
const costs = (amount: string, more: object = {}) => ({
  input: { date: '2026-11-20', lines: [{ productId: ids.pen, amount }], ...more },
  approve: true,
});

async function stockOf(productId: string): Promise<{ readonly quantity: number; readonly fen: number }> {
  const { stock } = await owner.run('{ stock { product { id } quantity amount } }');
  const row = stock.find(({ product }: { product: { id: string } }) => product.id === productId);
  return { quantity: Number(row?.quantity ?? 0), fen: Math.round(Number(row?.amount ?? 0) * 100) };
}

const problems = async (): Promise<unknown> => (await owner.run('{ bookProblems { invariant what } }')).bookProblems;

async function see(more: object): Promise<GraphqlClient> {
  const { memberId } = userOf(company, 'accountant');
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { id: string }) => id === memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await owner.run(update, { ...member, input: more });
  return api.as(userOf(company, 'accountant'));
}

it('what comes in costs what is entered, or the average; both are booked by their reason and taken back in red', async () => {
  const before = await stockOf(ids.pen);
  const lines = [
    { productId: ids.pen, quantity: '4', unitCost: '2.125' },
    { productId: ids.pen, quantity: '10' },
  ];
  const { document } = await owner.run(move, goods('OTHER_IN', { reason: 'GIFT', lines }));
  const average = Math.round(((before.fen + 850) * 10) / (before.quantity + 4));
  expect(document.number).toMatch(/^QR-2026-\d{4}$/);
  expect(document.lines.map(({ cost }: { cost: string }) => cost)).toEqual(['8.50', (average / 100).toFixed(2)]);
  expect(document.vouchers[0].lines.at(-1)).toEqual({ accountCode: '5301', debit: '0.00', credit: ((850 + average) / 100).toFixed(2) });
  expect(await stockOf(ids.pen)).toEqual({ quantity: before.quantity + 14, fen: before.fen + 850 + average });
  await owner.run(voiding, { id: document.id, version: document.version });
  expect(await stockOf(ids.pen)).toEqual(before);
  expect(await problems()).toEqual([]);
});

it.each([
  ['GIFT', '5601'],
  ['OWN_USE', '5602'],
  ['SCRAP', '5711'],
  ['ASSEMBLY', '4001'],
  ['OPENING', '5711'],
  ['OTHER', '5711'],
])('goods that go out for %s go at the average to %s', async (reason, accountCode) => {
  const { quantity, fen } = await stockOf(ids.pen);
  const cost = (Math.round((fen * 10) / quantity) / 100).toFixed(2);
  const { document } = await owner.run(move, goods('OTHER_OUT', { reason }));
  expect(document.vouchers[0].lines).toEqual([
    { accountCode, debit: cost, credit: '0.00' },
    { accountCode: '1405', debit: '0.00', credit: cost },
  ]);
  expect(await problems()).toEqual([]);
});

it('the stock ledger and the summary of days have what came and went, and what costs changed with no quantity', async () => {
  const query = `query ($id: ID!) { stockLedger(productId: $id, from: "2026-11-01", to: "2026-11-30", first: 200) {
    edges { node { kind quantity amount } } period { incoming { quantity amount } closing { quantity amount } } } }`;
  const before = (await owner.run(query, { id: ids.pen })).stockLedger;
  await owner.run(move, goods('OTHER_IN', { lines: [{ productId: ids.pen, quantity: '3', unitCost: '1' }] }));
  await owner.run(revalue, costs('5.00'));
  const after = (await owner.run(query, { id: ids.pen })).stockLedger;
  const added = after.edges.slice(before.edges.length).map(({ node }: { node: object }) => node);
  expect(added).toEqual([
    { kind: 'OTHER_IN', quantity: '3', amount: '3.00' },
    { kind: 'COST_ADJUSTMENT', quantity: '0', amount: '5.00' },
  ]);
  expect(Number(after.period.incoming.amount)).toBeCloseTo(Number(before.period.incoming.amount) + 8);
  expect(Number(after.period.closing.quantity)).toBe(Number(before.period.closing.quantity) + 3);
});

it.each([
  ['own use that comes in', () => goods('OTHER_IN', { reason: 'OWN_USE' }), 'SP-API-596'],
  ['a counter account that keeps money', () => goods('OTHER_OUT', { counterAccount: '1002' }), 'SP-API-597'],
  ['a counter account that documents keep', () => goods('OTHER_OUT', { counterAccount: '1122' }), 'SP-API-597'],
  ['a quantity of nothing', () => goods('OTHER_OUT', { lines: [{ productId: ids.pen, quantity: '0' }] }), 'SP-API-306'],
])('%s is refused by its field', async (_, wrong, code) => {
  const answer = await owner.send(move, wrong());
  expect(answer.errors[0]?.extensions.fields?.map((field) => field.code)).toEqual([code]);
});

it('more than lies there, goods of which nobody knows a cost, and a closed month are refused', async () => {
  const much = goods('OTHER_OUT', { lines: [{ productId: ids.pen, quantity: '99999' }] });
  expect((await owner.send(move, much)).code).toBe('SP-API-478');
  const unknown = goods('OTHER_IN', { lines: [{ productId: ids.book, quantity: '1' }] });
  expect((await owner.send(move, unknown)).code).toBe('SP-API-480');
  expect((await owner.send(move, goods('OTHER_IN', { date: '2026-10-20' }))).code).toBe('SP-API-464');
});

it('costs change with no quantity against the cost of sales or what is chosen, and are taken back', async () => {
  const before = await stockOf(ids.pen);
  const less = (await owner.run(revalue, costs('-12.34'))).document;
  expect(less.number).toMatch(/^TZ-2026-\d{4}$/);
  expect(less.vouchers[0].lines).toEqual([
    { accountCode: '5401', debit: '12.34', credit: '0.00' },
    { accountCode: '1405', debit: '0.00', credit: '12.34' },
  ]);
  expect(await stockOf(ids.pen)).toEqual({ ...before, fen: before.fen - 1234 });
  await owner.run(revalue, costs('1.00', { counterAccount: '5711' }));
  await owner.run(voiding, { id: less.id, version: less.version });
  expect(await stockOf(ids.pen)).toEqual({ ...before, fen: before.fen + 100 });
  expect(await problems()).toEqual([]);
});

it('an adjustment of nothing, of goods that are not there, and below nothing are refused', async () => {
  const zero = await owner.send(revalue, costs('0'));
  expect(zero.errors[0]?.extensions.fields).toMatchObject([{ path: 'lines.0.amount', code: 'SP-API-598' }]);
  const none = costs('5.00', { lines: [{ productId: ids.book, amount: '5.00' }] });
  expect((await owner.send(revalue, none)).code).toBe('SP-API-594');
  const { fen } = await stockOf(ids.pen);
  expect((await owner.send(revalue, costs(((-fen - 1) / 100).toFixed(2)))).code).toBe('SP-API-595');
  expect((await owner.send(revalue, costs((-fen / 100).toFixed(2)))).code).toBeNull();
  expect(await problems()).toEqual([]);
});

it('who keeps a warehouse writes drafts there, without costs, and leaves a draft alone that says them', async () => {
  const keeper = await see({ roles: ['WAREHOUSE'], warehouseIds: [ids.main] });
  const noCost = move.replaceAll(' unitCost cost', '');
  const { document } = await keeper.run(noCost, { ...goods('OTHER_OUT'), approve: false });
  expect(document.status).toBe('DRAFT');
  const there = await keeper.send(noCost, { ...goods('OTHER_OUT', { warehouseId: ids.shop }), approve: false });
  expect(there.errors[0]?.extensions.fields).toMatchObject([{ path: 'warehouseId', code: 'SP-API-371' }]);
  const lines = [{ productId: ids.pen, quantity: '1', unitCost: '1' }];
  expect((await keeper.send(noCost, { ...goods('OTHER_IN', { lines }), approve: false })).code).toBe('SP-API-493');
  const costly = (await owner.run(move, { ...goods('OTHER_IN', { lines }), approve: false })).document;
  const replaces = { id: costly.id, version: costly.version };
  expect((await keeper.send(noCost, { ...goods('OTHER_IN'), approve: false, replaces })).code).toBe('SP-API-493');
  const read = 'query ($id: ID!) { tradeDocument(id: $id) { lines { quantity unitCost } } }';
  expect((await keeper.send(read, { id: costly.id })).code).toBe('SP-API-493');
  expect((await keeper.send(revalue, { ...costs('1'), approve: false })).code).toBe('SP-API-204');
});

it('who sees some warehouses only neither changes nor sees what goods cost in all of them', async () => {
  const accountant = await see({ roles: ['ACCOUNTANT'], warehouseIds: [ids.main] });
  const list = '{ tradeDocuments(filter: { types: [COST_ADJUSTMENT] }) { edges { node { id } } } }';
  expect((await accountant.send(revalue, costs('1'))).code).toBe('SP-API-493');
  expect((await accountant.run(list)).tradeDocuments.edges).toEqual([]);
  await see({ warehouseIds: null });
  expect((await accountant.run(list)).tradeDocuments.edges.length).toBeGreaterThan(0);
});
