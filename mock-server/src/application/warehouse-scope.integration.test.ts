import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
/** An accountant, who writes and approves documents of every type, in the warehouse `mine` alone. */
let keeper: GraphqlClient;
let masters: { readonly productId: string; readonly supplierId: string; readonly customerId: string };
let mine: string;
let other: string;

const date = '2026-11-23';

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  keeper = api.as(userOf(company, 'accountant'));
  const { warehouses, products, suppliers, customers, companyMembers } = await owner.run(`{ warehouses(usable: true) { id }
    products { id } suppliers { id } customers(first: 1, filter: { enabled: true }) { edges { node { id } } } companyMembers { id version } }`);
  [mine, other] = warehouses.map(({ id }: { id: string }) => id);
  masters = { productId: products[0].id, supplierId: suppliers[0].id, customerId: customers.edges[0].node.id };
  const member = companyMembers.find(({ id }: { id: string }) => id === userOf(company, 'accountant').memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await owner.run(update, { ...member, input: { warehouseIds: [mine] } });
});
afterAll(() => api.close());

const mutations = {
  trade:
    'mutation ($input: TradeDocumentInput!, $approve: Boolean) { made: createTradeDocument(input: $input, approve: $approve) { id version } }',
  transfer:
    'mutation ($input: TransferInput!, $approve: Boolean) { made: createTransfer(input: $input, approve: $approve) { id version } }',
  count: 'mutation ($input: CountInput!, $approve: Boolean) { made: createStockCount(input: $input, approve: $approve) { id version } }',
  giveBack: 'mutation ($input: ReturnInput!, $approve: Boolean) { made: createReturn(input: $input, approve: $approve) { id version } }',
  approve: 'mutation ($id: ID!, $version: Int!) { made: approveTradeDocument(id: $id, version: $version) { id version } }',
  void: 'mutation ($id: ID!, $version: Int!) { made: voidTradeDocument(id: $id, version: $version, reason: "错了") { id version } }',
  reverse: `mutation ($id: ID!, $version: Int!) { made: reverseProvisional(id: $id, version: $version, date: "${date}") { id version } }`,
};

/** Entries of each kind of document, in a warehouse. */
const entriesIn = (warehouseId: string): readonly (readonly [keyof typeof mutations, object])[] => {
  const { productId, supplierId, customerId } = masters;
  const head = { date, warehouseId };
  const lines = [{ productId, quantity: '2', price: '10' }];
  return [
    ['trade', { ...head, type: 'PURCHASE', partyId: supplierId, lines }],
    ['trade', { ...head, type: 'PROVISIONAL', partyId: supplierId, lines }],
    ['trade', { ...head, type: 'SALE', partyId: customerId, lines }],
    ['count', { ...head, lines: [{ productId, counted: '2' }] }],
  ];
};

const fieldsOf = ({ errors }: Answer) => errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);

it('a member of some warehouses writes no document for another, as a draft or posted', async () => {
  for (const approve of [false, true]) {
    for (const [kind, input] of entriesIn(other)) {
      expect(fieldsOf(await keeper.send(mutations[kind], { input, approve })), JSON.stringify(input)).toEqual([
        ['warehouseId', 'SP-API-371'],
      ]);
    }
  }
  for (const [kind, input] of entriesIn(mine)) expect((await keeper.send(mutations[kind], { input })).code).toBeNull();
});

it('goods go neither into nor out of another warehouse', async () => {
  const lines = [{ productId: masters.productId, quantity: '1' }];
  const send = (warehouseId: string, targetWarehouseId: string) =>
    keeper.send(mutations.transfer, { input: { date, warehouseId, targetWarehouseId, lines } });
  expect(fieldsOf(await send(mine, other))).toEqual([['targetWarehouseId', 'SP-API-371']]);
  expect(fieldsOf(await send(other, mine))).toEqual([['warehouseId', 'SP-API-371']]);
});

it('what others wrote for another warehouse is not there to approve, to void or to write anew', async () => {
  const [kind, input] = entriesIn(other)[0] ?? ['trade', {}];
  const { made } = await owner.run(mutations[kind], { input });
  const [, ownInput] = entriesIn(mine)[0] ?? ['trade', {}];
  const anew = `mutation ($input: TradeDocumentInput!, $replaces: DraftVersionInput) { made: createTradeDocument(input: $input, replaces: $replaces) { id } }`;
  expect((await keeper.send(anew, { input: ownInput, replaces: made })).code).toBe('SP-API-485');
  for (const act of ['approve', 'void', 'reverse'] as const) expect((await keeper.send(mutations[act], made)).code, act).toBe('SP-API-485');
  const posted = (await owner.run(mutations.approve, made)).made;
  expect((await keeper.send(mutations.void, posted)).code).toBe('SP-API-485');
  const back = { originalId: posted.id, date, warehouseId: mine, lines: [{ originalLine: 1, quantity: '1' }] };
  expect((await keeper.send(mutations.giveBack, { input: back })).code).toBe('SP-API-300');
  expect((await owner.run('query ($id: ID!) { tradeDocument(id: $id) { status } }', posted)).tradeDocument.status).toBe('APPROVED');
});

it('a transfer that is seen from one side is changed only by who works on both', async () => {
  const input = { date, warehouseId: mine, targetWarehouseId: other, lines: [{ productId: masters.productId, quantity: '1' }] };
  const { made } = await owner.run(mutations.transfer, { input });
  expect((await keeper.run('query ($id: ID!) { tradeDocument(id: $id) { id } }', made)).tradeDocument).toEqual({ id: made.id });
  for (const act of ['approve', 'void'] as const) {
    const answer = await keeper.send(mutations[act], made);
    expect([answer.code, typeof answer.errors[0]?.extensions.facts?.['number']], act).toEqual(['SP-API-575', 'string']);
  }
  expect((await owner.send(mutations.approve, made)).code).toBeNull();
});

it('an order names no other warehouse either, and forms offer those that may be named', async () => {
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const seller = companyMembers.find(({ id }: { id: string }) => id === userOf(company, 'sales').memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await owner.run(update, { ...seller, input: { warehouseIds: [mine], customerScope: 'ALL' } });
  const sales = api.as(userOf(company, 'sales'));
  const lines = [{ productId: masters.productId, quantity: '1', price: '10', taxRate: '13' }];
  const send = (warehouseId: string) =>
    sales.send('mutation ($input: SalesOrderInput!) { made: createSalesOrder(input: $input) { id } }', {
      input: { customerId: masters.customerId, date, taxIncluded: true, warehouseId, lines },
    });
  expect(fieldsOf(await send(other))).toEqual([['warehouseId', 'SP-API-371']]);
  expect((await send(mine.toUpperCase())).code).toBeNull();
  expect((await sales.run('{ warehouses(usable: true) { id } }')).warehouses).toEqual([{ id: mine }]);
});
