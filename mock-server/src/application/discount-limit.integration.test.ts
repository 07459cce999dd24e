import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';
import { openOrderWorld, type OrderWorld } from '../testing/order-world.ts';

let api: TestApi;
let world: OrderWorld;
let owner: GraphqlClient;
let sales: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openOrderWorld(api);
  owner = world.owner;
  sales = api.as(userOf(world.company, 'sales'));
});

const update = `mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id version maxDiscount } }`;

async function setMember(role: 'owner' | 'sales' | 'accountant', input: object, by = owner) {
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { readonly id: string }) => id === userOf(world.company, role).memberId);
  return by.send(update, { ...member, input });
}

const limit = (maxDiscount: string | null, role: 'owner' | 'sales' | 'accountant' = 'sales') => setMember(role, { maxDiscount });

async function given(client: GraphqlClient, ...discounts: readonly string[]) {
  const input = await validInput(client);
  const lines = discounts.map((discount) => ({ ...input.lines[0], productId: world.products.X, price: '10', discount }));
  return { ...input, lines };
}

/** Orders of goods whose list price is 10, each line at a price of its own. */
async function priced(client: GraphqlClient, ...prices: readonly string[]) {
  const input = await given(client, '0');
  return { ...input, lines: prices.map((price) => ({ ...input.lines[0], price })) };
}

interface Wrong {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const tooHigh = (path: string) => expect.objectContaining({ path, code: 'SP-API-684' });
const tooLow = (path: string) => expect.objectContaining({ path, code: 'SP-API-705' });
const wrongOf = (answer: { readonly errors: readonly { readonly extensions: { readonly fields?: unknown } }[] }) =>
  (answer.errors[0]?.extensions.fields ?? []) as readonly Wrong[];

const quotation = {
  create: `mutation ($input: QuotationInput!, $send: Boolean) { quotation: createQuotation(input: $input, send: $send) { id version status } }`,
  send: 'mutation ($id: ID!, $version: Int!) { quotation: sendQuotation(id: $id, version: $version) { id version status } }',
  order:
    'mutation ($input: SalesOrderInput!, $quotationId: ID) { order: createSalesOrder(input: $input, quotationId: $quotationId) { id } }',
};

function quoted({ deliveryDate: _deliveryDate, ...input }: Awaited<ReturnType<typeof given>>) {
  return { ...input, validUntil: '2026-12-23' };
}

it('an owner sets it for a member, in the version that they saw; nobody else does, and the audit says who did', async () => {
  expect((await limit('10')).data.updateMember.maxDiscount).toBe('10');
  expect((await setMember('sales', { enabled: true })).data.updateMember.maxDiscount).toBe('10');
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "member" }, first: 5) { edges { node { member { id } after } } } }',
  );
  const limits = auditEntries.edges.map(({ node }: { node: { after: string } }) => JSON.parse(node.after)[0].max_discount);
  expect(limits).toContain(10);
  for (const client of [sales, api.as(userOf(world.company, 'accountant'))])
    expect((await setMember('sales', { maxDiscount: '50' }, client)).code).toBe('SP-API-204');
  expect((await limit(null)).data.updateMember.maxDiscount).toBeNull();
});

it.each(['-1', '100', '10.001', 'ten', '', '1e1'])('%j is no percentage that a member could be limited to', async (text) => {
  await limit('10');
  expect((await limit(text)).code).not.toBeNull();
  const { companyMembers } = await owner.run('{ companyMembers { id maxDiscount } }');
  expect(companyMembers).toContainEqual({ id: userOf(world.company, 'sales').memberId, maxDiscount: '10' });
});

it('each is told of their own limit only, and an owner has none', async () => {
  const question = '{ ownMaxDiscount }';
  await limit('12.5');
  await limit('3', 'owner');
  expect([await sales.run(question), await owner.run(question)]).toEqual([{ ownMaxDiscount: '12.5' }, { ownMaxDiscount: null }]);
  expect(await api.as(userOf(world.company, 'accountant')).run(question)).toEqual({ ownMaxDiscount: null });
  expect((await api.as().send(question)).code).toBe('SP-API-201');
});

it('lines of an order that give more are refused as it is saved and changed, each where it stands', async () => {
  await limit('10');
  const refused = await sales.send(orderMutations.create, { input: await given(sales, '10', '10.01', '5', '50') });
  expect(wrongOf(refused)).toEqual([tooHigh('lines.1.discount'), tooHigh('lines.3.discount')]);
  expect(wrongOf(refused)[0]?.message).toBe('第 2 行折扣 10.01% 超过您的最大折扣 10%，请改小，或请老板处理。');
  const input = await given(sales, '10');
  const { order } = await sales.run(orderMutations.create, { input });
  const worse = await sales.send(orderMutations.update, { ...order, input: await given(sales, '11') });
  expect(wrongOf(worse)).toEqual([tooHigh('lines.0.discount')]);
  expect((await owner.send(orderMutations.create, { input: await given(owner, '50') })).code).toBeNull();
});

it('what an owner gave is not handed in by who may not give it', async () => {
  await limit('10');
  const input = { ...(await given(sales, '20')), salespersonId: userOf(world.company, 'sales').memberId };
  const { order } = await owner.run(orderMutations.create, { input });
  const refused = await sales.send(orderMutations.submit, order);
  expect([refused.code, refused.errors[0]?.extensions.facts]).toEqual(['SP-API-684', { line: 1, given: '20', most: '10' }]);
  expect((await owner.run(orderMutations.submit, order)).order.status).toBe('SUBMITTED');
});

it('a quotation is neither written nor sent, nor made an order, by who may not give what it gives', async () => {
  await limit('10');
  const refused = await sales.send(quotation.create, { input: quoted(await given(sales, '20')), send: true });
  expect(wrongOf(refused)).toEqual([tooHigh('lines.0.discount')]);
  const input = { ...quoted(await given(sales, '20')), salespersonId: userOf(world.company, 'sales').memberId };
  const { quotation: own } = await owner.run(quotation.create, { input });
  expect((await sales.send(quotation.send, own)).code).toBe('SP-API-684');
});

it('what a sent quotation gives may be ordered by whoever may not give it, and no more', async () => {
  await limit('10');
  const input = { ...quoted(await given(sales, '20')), salespersonId: userOf(world.company, 'sales').memberId };
  const { quotation: sent } = await owner.run(quotation.create, { input, send: true });
  const order = async (entries: object) => {
    const wanted = { ...(await given(sales, '20')), ...entries };
    return sales.send(quotation.order, { input: wanted, quotationId: sent.id });
  };
  expect(wrongOf(await order(await given(sales, '20.01')))).toEqual([tooHigh('lines.0.discount')]);
  expect(wrongOf(await order(await priced(sales, '7.99')))).toEqual([tooLow('lines.0.price')]);
  expect(wrongOf(await order({ taxIncluded: false }))).toEqual([tooHigh('lines.0.discount')]);
  const { lines } = await given(sales, '20');
  expect(wrongOf(await order({ lines: [{ ...lines[0], productId: world.products.Y }] }))).toEqual([tooHigh('lines.0.discount')]);
  const { data, code } = await order({});
  expect(code).toBeNull();
  const changed = await sales.run(orderMutations.update, { id: data.order.id, version: 1, input: await priced(sales, '8') });
  expect((await sales.run(orderMutations.submit, changed.order)).order.status).toBe('SUBMITTED');
});

it('a price below the list is a discount: the line says the least price that may be asked', async () => {
  await limit('5');
  const refused = await sales.send(orderMutations.create, { input: await priced(sales, '9.5', '9.49', '12', '1') });
  expect(wrongOf(refused)).toEqual([tooLow('lines.1.price'), tooLow('lines.3.price')]);
  expect(wrongOf(refused)[0]?.message).toBe('第 2 行折后单价 9.49 低于您能给的最低价 9.5（标价 10，最大折扣 5%），请改高，或请老板处理。');
  const { order } = await sales.run(orderMutations.create, { input: await priced(sales, '9.5') });
  expect(wrongOf(await sales.send(orderMutations.update, { ...order, input: await priced(sales, '9') }))).toEqual([
    tooLow('lines.0.price'),
  ]);
  expect((await owner.send(orderMutations.create, { input: await priced(owner, '0.01') })).code).toBeNull();
  await limit(null);
  expect((await sales.send(orderMutations.create, { input: await priced(sales, '0.01') })).code).toBeNull();
});

it('a price that is not a number is said once, and a price above the list gives its discount off the list', async () => {
  await limit('5');
  const wrong = await sales.send(orderMutations.create, { input: await priced(sales, '-1') });
  expect(wrongOf(wrong).map(({ path }) => path)).toEqual(['lines.0.price']);
  expect(wrongOf(wrong)[0]?.code).not.toBe('SP-API-705');
  const input = await given(sales, '10');
  const dear = { ...input, lines: [{ ...input.lines[0], price: '11' }] };
  expect((await sales.send(orderMutations.create, { input: dear })).code).toBeNull();
});

it('goods without a list price have the discount alone, and goods in another unit the list price of that', async () => {
  await limit('5');
  const product = async (entries: object) => {
    const input = { unit: '个', price: '0', taxRate: '0', ...entries };
    const create = 'mutation ($input: ProductInput!) { made: createProduct(input: $input) { id units { id } } }';
    return (await owner.run(create, { input })).made;
  };
  const free = await product({ sku: 'DL-F', name: '赠品' });
  const boxed = await product({ sku: 'DL-B', name: '整箱', price: '10', units: [{ name: '箱', factor: '12', price: '100' }] });
  const input = await given(sales, '0');
  const order = (line: object) => sales.send(orderMutations.create, { input: { ...input, lines: [{ ...input.lines[0], ...line }] } });
  expect((await order({ productId: free.id, price: '0.01' })).code).toBeNull();
  expect(wrongOf(await order({ productId: free.id, price: '3', discount: '6' }))).toEqual([tooHigh('lines.0.discount')]);
  const [unit] = boxed.units;
  expect((await order({ productId: boxed.id, unitId: unit.id, price: '95' })).code).toBeNull();
  expect(wrongOf(await order({ productId: boxed.id, unitId: unit.id, price: '94' }))).toEqual([tooLow('lines.0.price')]);
});

const sale = {
  write: `mutation ($input: TradeDocumentInput!, $approve: Boolean) { made: createTradeDocument(input: $input, approve: $approve) { id version status } }`,
  approve: 'mutation ($id: ID!, $version: Int!) { made: approveTradeDocument(id: $id, version: $version) { status } }',
};

function sold(discount: string, line: object = {}) {
  const { customerId: partyId, warehouseId, products } = world;
  const lines = [{ productId: products.X, quantity: '1', price: '10', taxRate: '0', discount, ...line }];
  return { type: 'SALE', partyId, warehouseId, date: '2026-11-23', lines };
}

it('a sale is neither saved nor approved by who may not give what it gives; a purchase is', async () => {
  const accountant = api.as(userOf(world.company, 'accountant'));
  await limit('10', 'accountant');
  expect(wrongOf(await accountant.send(sale.write, { input: sold('10.5'), approve: true }))).toEqual([tooHigh('lines.0.discount')]);
  expect((await accountant.run(sale.write, { input: sold('10'), approve: true })).made.status).toBe('APPROVED');
  const { made } = await owner.run(sale.write, { input: sold('40') });
  expect((await accountant.send(sale.approve, made)).code).toBe('SP-API-684');
  await limit('40', 'accountant');
  expect((await accountant.run(sale.approve, made)).made.status).toBe('APPROVED');
  await limit('10', 'accountant');
  const { createSupplier } = await owner.run('mutation { createSupplier(input: { name: "便宜" }) { id } }');
  const bought = { ...sold('90'), type: 'PURCHASE', partyId: createSupplier.id };
  expect((await accountant.run(sale.write, { input: bought, approve: true })).made.status).toBe('APPROVED');
});

it('what an approved order gives is given by whoever delivers it, and no more', async () => {
  const accountant = api.as(userOf(world.company, 'accountant'));
  await limit('5', 'accountant');
  const lines = [{ productId: world.products.X, quantity: '3', price: '10', discount: '30', taxRate: '0' }];
  const order = await world.order([['X', '3']], { lines });
  expect((await world.move(order, 'approve')).code).toBeNull();
  const orderLineId = order.lines[0]?.id;
  expect(wrongOf(await accountant.send(sale.write, { input: sold('31', { orderLineId }) }))).toEqual([tooHigh('lines.0.discount')]);
  expect((await accountant.run(sale.write, { input: sold('30', { orderLineId }), approve: true })).made.status).toBe('APPROVED');
  const { made } = await owner.run(sale.write, { input: sold('30', { orderLineId }) });
  expect((await accountant.run(sale.approve, made)).made.status).toBe('APPROVED');
  expect(wrongOf(await accountant.send(sale.write, { input: sold('30') }))).toEqual([tooHigh('lines.0.discount')]);
});

it('a sale below the list price is refused as it is saved and approved, and one that an approved order agreed is not', async () => {
  const accountant = api.as(userOf(world.company, 'accountant'));
  await limit('5', 'accountant');
  expect(wrongOf(await accountant.send(sale.write, { input: sold('0', { price: '9' }) }))).toEqual([tooLow('lines.0.price')]);
  const { made } = await owner.run(sale.write, { input: sold('0', { price: '9' }) });
  const refused = await accountant.send(sale.approve, made);
  expect([refused.code, refused.errors[0]?.extensions.facts]).toEqual([
    'SP-API-705',
    { line: 1, net: '9', least: '9.5', list: '10', most: '5' },
  ]);
  const lines = [{ productId: world.products.X, quantity: '3', price: '7', discount: '0', taxRate: '0' }];
  const order = await world.order([['X', '3']], { lines });
  expect((await world.move(order, 'approve')).code).toBeNull();
  const orderLineId = order.lines[0]?.id;
  expect(wrongOf(await accountant.send(sale.write, { input: sold('0', { price: '6.99', orderLineId }) }))).toEqual([
    tooLow('lines.0.price'),
  ]);
  const taxed = { ...sold('0', { price: '7', orderLineId }), taxIncluded: true };
  expect(wrongOf(await accountant.send(sale.write, { input: taxed }))).toEqual([tooLow('lines.0.price')]);
  const agreed = { input: sold('0', { price: '7', orderLineId }), approve: true };
  expect((await accountant.run(sale.write, agreed)).made.status).toBe('APPROVED');
});

it('a limit of nought is no discount at all, and none is no limit', async () => {
  await limit('0');
  expect(wrongOf(await sales.send(orderMutations.create, { input: await given(sales, '0.01') }))).toEqual([tooHigh('lines.0.discount')]);
  expect((await sales.send(orderMutations.create, { input: await given(sales, '0', '0') })).code).toBeNull();
  await limit(null);
  expect((await sales.send(orderMutations.create, { input: await given(sales, '99.99') })).code).toBeNull();
});
