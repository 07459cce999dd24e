import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let sales: GraphqlClient;
let accountant: GraphqlClient;
let input: Awaited<ReturnType<typeof validInput>>;
let orders: Readonly<Record<string, { readonly id: string; readonly version: number }>>;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  [owner, sales, accountant] = [api.as(userOf(company, 'owner')), api.as(userOf(company, 'sales')), api.as(userOf(company, 'accountant'))];
  input = await validInput(owner);
  const { salesOrders } = await owner.run('{ salesOrders { edges { node { id version status } } } }');
  orders = Object.fromEntries(salesOrders.edges.map(({ node }: { node: { status: string } }) => [node.status, node]));
});
afterAll(() => api.close());

async function state(): Promise<unknown> {
  return owner.run(
    '{ salesOrders(first: 200) { totalCount totals { net tax gross } edges { node { id number version status note history { id } lines { id } } } } customers(first: 200) { edges { node { id code name version } } } }',
  );
}

/** Sends a document that must be refused, and sees that nothing has changed. */
async function refused(client: GraphqlClient, document: string, variables: Readonly<Record<string, unknown>>) {
  const before = await state();
  const { code, errors } = await client.send(document, variables);
  expect(await state()).toEqual(before);
  expect(code).not.toBeNull();
  return {
    code,
    fields: Object.fromEntries((errors[0]?.extensions.fields ?? []).map((field) => [field.path, field.code])),
    error: errors[0],
  };
}

const line = () => input.lines[0];

it.each([
  ['no lines', () => ({ lines: [] }), { lines: 'SP-API-301' }],
  ['501 lines', () => ({ lines: Array.from({ length: 501 }, line) }), { lines: 'SP-API-302' }],
  ['a quantity that is no number', () => ({ lines: [{ ...line(), quantity: '3a' }] }), { 'lines.0.quantity': 'SP-API-303' }],
  ['a quantity with 5 places', () => ({ lines: [{ ...line(), quantity: '1.00001' }] }), { 'lines.0.quantity': 'SP-API-304' }],
  ['an absurd quantity', () => ({ lines: [{ ...line(), quantity: '1000000' }] }), { 'lines.0.quantity': 'SP-API-305' }],
  ['quantity 0', () => ({ lines: [{ ...line(), quantity: '0' }] }), { 'lines.0.quantity': 'SP-API-306' }],
  ['a negative quantity', () => ({ lines: [line(), { ...line(), quantity: '-1' }] }), { 'lines.1.quantity': 'SP-API-306' }],
  ['a negative price', () => ({ lines: [{ ...line(), price: '-0.01' }] }), { 'lines.0.price': 'SP-API-307' }],
  ['an absurd price', () => ({ lines: [{ ...line(), price: '10000000' }] }), { 'lines.0.price': 'SP-API-305' }],
  ['a price with 7 places', () => ({ lines: [{ ...line(), price: '0.0000001' }] }), { 'lines.0.price': 'SP-API-304' }],
  ['a discount of 100', () => ({ lines: [{ ...line(), discount: '100' }] }), { 'lines.0.discount': 'SP-API-308' }],
  ['a negative discount', () => ({ lines: [{ ...line(), discount: '-1' }] }), { 'lines.0.discount': 'SP-API-308' }],
  ['an absurd amount', () => ({ lines: [{ ...line(), quantity: '999999', price: '9999999' }] }), { 'lines.0': 'SP-API-309' }],
  ['a rate that ended before the day', () => ({ lines: [{ ...line(), taxRate: '16' }] }), { 'lines.0.taxRate': 'SP-API-310' }],
  ['a rate that does not exist', () => ({ lines: [{ ...line(), taxRate: '12.5' }] }), { 'lines.0.taxRate': 'SP-API-310' }],
  [
    'a day that does not exist',
    () => ({ date: '2026-02-30', deliveryDate: null, lines: [{ ...line() }] }),
    { date: 'SP-API-311', 'lines.0.taxRate': 'SP-API-310' },
  ],
  ['a delivery before the order', () => ({ deliveryDate: '2026-11-22' }), { deliveryDate: 'SP-API-312' }],
  ['an unknown customer', () => ({ customerId: 'nobody' }), { customerId: 'SP-API-313' }],
  ['an unknown product', () => ({ lines: [{ ...line(), productId: 'nothing' }] }), { 'lines.0.productId': 'SP-API-315' }],
  ['an unknown salesperson', () => ({ salespersonId: input.customerId }), { salespersonId: 'SP-API-316' }],
  ['an accountant as the salesperson', () => ({ salespersonId: userOf(company, 'accountant').memberId }), { salespersonId: 'SP-API-316' }],
  ['a note of 501 characters', () => ({ note: '字'.repeat(501) }), { note: 'SP-API-319' }],
  ['a note that cannot be stored', () => ({ note: 'a\u0000b' }), { note: 'SP-API-320' }],
] as const)('an order with %s is refused at its entry, and nothing changes', async (_case, change, expected) => {
  const wrong = { ...input, ...change() };
  const created = await refused(owner, orderMutations.create, { input: wrong });
  expect([created.code, created.fields]).toEqual(['SP-API-300', expected]);
  const edited = await refused(owner, orderMutations.update, { ...orders['DRAFT'], input: wrong });
  expect([edited.code, edited.fields]).toEqual(['SP-API-300', expected]);
});

it('an order for a disabled customer is refused', async () => {
  const { customers } = await owner.run('{ customers(filter: { enabled: false }) { edges { node { id } } } }');
  const answer = await refused(owner, orderMutations.create, { input: { ...input, customerId: customers.edges[0].node.id } });
  expect(answer.fields).toEqual({ customerId: 'SP-API-314' });
});

it('all wrong entries are told at once, in the language asked for', async () => {
  const wrong = { input: { ...input, deliveryDate: '2020-01-01', lines: [{ ...line(), quantity: '0', discount: '100' }] } };
  const { errors } = await owner.send(orderMutations.create, wrong, { 'x-suanpan-locale': 'en-US' });
  expect(errors[0]?.message).toBe('Entries to correct: 3.');
  expect(errors[0]?.extensions.fields?.map(({ message }) => message)).toEqual([
    'The delivery date cannot be before the order date.',
    'The quantity must be more than 0.',
    'The discount must be from 0 to 99.99.',
  ]);
  const chinese = await owner.send(orderMutations.create, wrong);
  expect(chinese.errors[0]?.extensions.fields?.[1]?.message).toBe('数量必须大于 0。');
});

it.each(['submit', 'approve', 'close', 'cancel', 'update'] as const)('%s refuses a stale version and an unknown order', async (name) => {
  const state0 = { submit: 'DRAFT', approve: 'SUBMITTED', close: 'APPROVED', cancel: 'DRAFT', update: 'DRAFT' }[name];
  const variables = { id: orders[state0]?.id, version: 99, reason: 'x', input };
  expect((await refused(owner, orderMutations[name], variables)).code).toBe('SP-API-402');
  expect((await refused(owner, orderMutations[name], { ...variables, id: 'none' })).code).toBe('SP-API-401');
});

it.each([
  ['submit', 'SUBMITTED'],
  ['submit', 'CLOSED'],
  ['approve', 'DRAFT'],
  ['approve', 'VOID'],
  ['approve', 'APPROVED'],
  ['close', 'DRAFT'],
  ['close', 'SUBMITTED'],
  ['close', 'VOID'],
  ['cancel', 'CLOSED'],
  ['cancel', 'VOID'],
  ['update', 'APPROVED'],
  ['update', 'CLOSED'],
  ['update', 'VOID'],
] as const)('%s is refused for an order that is %s', async (name, status) => {
  const answer = await refused(owner, orderMutations[name], { ...orders[status], reason: 'x', input });
  expect(answer.code).toBe('SP-API-403');
});

it('cancelling needs a reason of at most 200 characters', async () => {
  expect((await refused(owner, orderMutations.cancel, { ...orders['DRAFT'], reason: ' 　' })).fields).toEqual({ reason: 'SP-API-318' });
  expect((await refused(owner, orderMutations.cancel, { ...orders['DRAFT'], reason: '字'.repeat(201) })).fields).toEqual({
    reason: 'SP-API-319',
  });
});

it('who lacks a permission is refused, whatever the page shows', async () => {
  for (const name of ['create', 'update', 'submit', 'approve', 'close', 'cancel'] as const) {
    expect((await refused(accountant, orderMutations[name], { ...orders['SUBMITTED'], reason: 'x', input })).code, name).toBe('SP-API-204');
  }
  expect((await refused(sales, orderMutations.approve, { ...orders['SUBMITTED'] })).code).toBe('SP-API-204');
  expect((await refused(sales, orderMutations.close, { ...orders['APPROVED'] })).code).toBe('SP-API-204');
  expect((await refused(accountant, 'mutation { createCustomer(input: { name: "x" }) { id } }', {})).code).toBe('SP-API-204');
});

it('who is not signed in is refused everywhere, and the viewer is null', async () => {
  const nobody = api.as();
  expect(await nobody.run('{ viewer { user { id } } }')).toEqual({ viewer: null });
  for (const query of [
    '{ salesOrders { totalCount } }',
    '{ workbench { today } }',
    '{ products { id } }',
    '{ salespeople { id } }',
    '{ taxRates { rate } }',
    '{ customers { totalCount } }',
    '{ salesOrderCounts { count } }',
  ]) {
    expect((await nobody.send(query)).code, query).toBe('SP-API-201');
  }
  expect((await nobody.send(orderMutations.create, { input })).code).toBe('SP-API-201');
});

it('a salesperson sees and changes their own orders only', async () => {
  const all = await owner.run('{ salesOrders { totalCount edges { node { id version salesperson { id } } } } }');
  const me = userOf(company, 'sales').memberId;
  const others = all.salesOrders.edges.filter(({ node }: { node: { salesperson: { id: string } } }) => node.salesperson.id !== me);
  const own = await sales.run(
    '{ salesOrders { totalCount totals { gross } edges { node { salesperson { id } } } } customers { edges { node { id salesperson { id } } } } }',
  );
  expect(own.salesOrders.totalCount).toBe(all.salesOrders.totalCount - others.length);
  expect(others.length).toBeGreaterThan(0);
  expect(
    new Set(
      [...own.salesOrders.edges, ...own.customers.edges].map(({ node }: { node: { salesperson: { id: string } } }) => node.salesperson.id),
    ),
  ).toEqual(new Set([me]));
  const foreign = others[0].node;
  expect((await sales.run('query ($id: ID!) { salesOrder(id: $id) { id } }', { id: foreign.id })).salesOrder).toBeNull();
  expect((await refused(sales, orderMutations.cancel, { id: foreign.id, version: foreign.version, reason: 'x' })).code).toBe('SP-API-401');
  const mine = { ...input, customerId: own.customers.edges[0].node.id };
  expect(
    (await refused(sales, orderMutations.create, { input: { ...mine, salespersonId: userOf(company, 'owner').memberId } })).fields,
  ).toEqual({ salespersonId: 'SP-API-317' });
});
