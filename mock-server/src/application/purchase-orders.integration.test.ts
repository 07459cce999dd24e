import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openPurchaseOrderWorld, purchaseOrderOperations as operations, type PurchaseOrderWorld } from '../testing/purchase-order-world.ts';

let api: TestApi;
let world: PurchaseOrderWorld;
let owner: GraphqlClient;
const fieldCodes = (answer: {
  readonly errors: readonly { readonly extensions: { readonly fields?: readonly { path: string; code: string }[] } }[];
}) => answer.errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);

beforeAll(async () => {
  api = await openTestApi();
  world = await openPurchaseOrderWorld(api);
  ({ owner } = world);
});
afterAll(() => api.close());

/** Changes the member that began with a role. */
async function change(role: 'sales' | 'accountant', input: object): Promise<void> {
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { id: string }) => id === userOf(world.company, role).memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await owner.run(update, { ...member, input });
}

/** Gives the member who began in sales another role. */
async function as(role: string): Promise<GraphqlClient> {
  await change('sales', { roles: [role] });
  return api.as(userOf(world.company, 'sales'));
}

it('an order goes from draft to closed with what is still open, and its history says who did what', async () => {
  let { order } = await owner.run(operations.create, { input: world.input });
  expect(order).toMatchObject({
    number: 'CGDD-2026-0001',
    version: 1,
    status: 'DRAFT',
    execution: 'NONE',
    net: '100.00',
    tax: '13.00',
    gross: '113.00',
    allowedActions: ['EDIT', 'SUBMIT', 'CANCEL'],
  });
  ({ order } = await owner.run(operations.submit, order));
  const lines = [{ ...world.input.lines[0], quantity: '4' }];
  ({ order } = await owner.run(operations.update, { ...order, input: { ...world.input, note: ' 加急 ', lines } }));
  expect(order).toMatchObject({
    status: 'SUBMITTED',
    version: 3,
    note: '加急',
    gross: '45.20',
    allowedActions: ['EDIT', 'APPROVE', 'CANCEL'],
  });
  ({ order } = await owner.run(operations.approve, order));
  expect(order.allowedActions).toEqual(['CANCEL', 'CLOSE']);
  await world.receive([{ quantity: '1', orderLineId: order.lines[0].id }]);
  expect((await world.read(order)).allowedActions).toEqual(['CLOSE']);
  await world.move(order, 'close');
  const closed = await world.read(order);
  expect(closed).toMatchObject({ status: 'CLOSED', execution: 'PARTIAL', allowedActions: [], lines: [{ received: '1', open: '3' }] });
  expect(closed.history.map(({ action }) => action)).toEqual(['CREATED', 'SUBMITTED', 'EDITED', 'APPROVED', 'CLOSED']);
});

it('an order is written and handed in by one request, or not at all', async () => {
  const { order } = await owner.run(operations.create, { input: world.input, submit: true });
  expect(order).toMatchObject({ status: 'SUBMITTED', version: 2, history: [{ action: 'CREATED' }, { action: 'SUBMITTED' }] });
  const again = await owner.send(operations.update, { ...order, input: { ...world.input, note: '改' }, submit: true });
  expect(again.code).toBe('SP-API-403');
  expect(await world.read(order)).toMatchObject({ version: 2 });
});

it('an order is voided with a reason only, stays readable, and moves no stock and no books', async () => {
  const facts = '{ stock: stockList(first: 200) { edges { node { quantity } } } vouchers(month: "2026-11") { id } bookProblems { what } }';
  const before = await owner.run(facts);
  const order = await world.order(['7']);
  expect((await owner.send(operations.cancel, { ...order, reason: ' ' })).code).toBe('SP-API-300');
  const cancelled = await owner.run(operations.cancel, { ...order, reason: '供应商停产' });
  expect(cancelled.order).toMatchObject({ status: 'VOID', allowedActions: [] });
  expect(cancelled.order.history.at(-1)).toEqual({ action: 'CANCELLED', note: '供应商停产' });
  expect((await world.receive([{ quantity: '1', orderLineId: order.lines[0]?.id ?? '' }])).code).toBe('SP-API-610');
  expect(await owner.run(facts)).toEqual(before);
});

it('what is wrong with entries is said where it stands', async () => {
  const wrong = {
    ...world.input,
    supplierId: 'x',
    warehouseId: 'x',
    deliveryDate: '2026-11-01',
    lines: [{ ...world.input.lines[0], quantity: '0' }],
  };
  expect(fieldCodes(await owner.send(operations.create, { input: wrong }))?.map(([path]) => path)).toEqual([
    'supplierId',
    'warehouseId',
    'deliveryDate',
    'lines.0.quantity',
  ]);
  const none = await owner.send(operations.create, { input: { ...world.input, lines: [] } });
  expect(fieldCodes(none)?.map(([path]) => path)).toEqual(['lines']);
});

it('twenty orders at once get numbers without a gap, and the same request twice makes one', async () => {
  const { order: last } = await owner.run(operations.create, { input: world.input });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      owner.send(operations.create, { input: index % 4 === 3 ? { ...world.input, lines: [] } : world.input }),
    ),
  );
  const numbers = answers.flatMap(({ data }) => (data?.order ? [Number(data.order.number.slice(-4))] : [])).toSorted((a, b) => a - b);
  const first = Number(last.number.slice(-4)) + 1;
  expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => first + index));
  const key = { 'idempotency-key': 'a-purchase-order-once' };
  const [one, again] = [
    await owner.send(operations.create, { input: world.input }, key),
    await owner.send(operations.create, { input: world.input }, key),
  ];
  expect(one.data.order.id).toBe(again.data.order.id);
});

it('who may write and approve is as with purchases; a stale version and a wrong state are refused', async () => {
  const { order } = await owner.run(operations.create, { input: world.input });
  for (const role of ['SALES', 'CASHIER', 'WAREHOUSE']) {
    const member = await as(role);
    expect((await member.send(operations.create, { input: world.input })).code, role).toBe('SP-API-204');
    expect((await member.send(operations.submit, order)).code, role).toBe('SP-API-204');
    const { code, data } = await member.send(operations.read, { id: order.id });
    expect([code, data?.order?.allowedActions], role).toEqual(role === 'CASHIER' ? [null, []] : ['SP-API-204', undefined]);
  }
  const buyer = await as('PURCHASING');
  const { order: written } = await buyer.run(operations.create, { input: world.input });
  expect(written.allowedActions).toEqual(['EDIT', 'SUBMIT', 'CANCEL']);
  expect((await buyer.send(operations.approve, order)).code).toBe('SP-API-204');
  expect((await owner.send(operations.approve, order)).code).toBe('SP-API-403');
  const { order: submitted } = await buyer.run(operations.submit, order);
  expect((await owner.send(operations.approve, order)).code).toBe('SP-API-402');
  const accountant = api.as(userOf(world.company, 'accountant'));
  expect((await accountant.run(operations.approve, submitted)).order).toMatchObject({ status: 'APPROVED' });
});

it('a member of some warehouses sees and writes orders for those alone', async () => {
  const keeper = api.as(userOf(world.company, 'accountant'));
  const set = (warehouseIds: readonly string[] | null) => change('accountant', { warehouseIds });
  const { order: other } = await owner.run(operations.create, { input: { ...world.input, warehouseId: world.otherWarehouseId } });
  await set([world.input.warehouseId]);
  const refused = await keeper.send(operations.create, { input: { ...world.input, warehouseId: world.otherWarehouseId } });
  expect(fieldCodes(refused)).toEqual([['warehouseId', 'SP-API-371']]);
  expect((await keeper.run(operations.read, other)).order).toBeNull();
  expect((await keeper.send(operations.submit, other)).code).toBe('SP-API-401');
  const { purchaseOrders } = await keeper.run('{ purchaseOrders(first: 200) { totalCount edges { node { warehouse { id } } } } }');
  expect(purchaseOrders.totalCount).toBeGreaterThan(0);
  const seen = new Set(purchaseOrders.edges.map(({ node }: { node: { warehouse: { id: string } } }) => node.warehouse.id));
  expect([...seen]).toEqual([world.input.warehouseId]);
  await set(null);
});

it('the list is filtered, searched, sorted, paged and summed as a whole', async () => {
  const { suppliers } = await owner.run('{ suppliers { id name mnemonic } }');
  const supplier = suppliers.find(({ id }: { id: string }) => id === world.otherSupplierId);
  const input = { ...world.input, supplierId: supplier.id };
  const orders = [];
  for (const quantity of ['3', '1', '2']) {
    orders.push((await owner.run(operations.create, { input: { ...input, lines: [{ ...world.input.lines[0], quantity }] } })).order);
  }
  await owner.run(operations.cancel, { ...orders[2], reason: '重复' });
  const list = `query ($filter: PurchaseOrderFilter, $sort: PurchaseOrderSort, $first: Int, $after: String) {
    list: purchaseOrders(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { cursor node { number } } pageInfo { hasNextPage endCursor } totalCount totals { gross } }
    counts: purchaseOrderCounts(filter: $filter) { status count } }`;
  const numbersOf = ({ list: { edges } }: { list: { edges: { node: { number: string } }[] } }) => edges.map(({ node }) => node.number);
  const filter = { supplierId: supplier.id };
  const sort = { field: 'GROSS', direction: 'ASC' };
  const [three, one, two] = orders.map(({ number }) => number);
  const page = await owner.run(list, { filter, sort, first: 2 });
  expect(numbersOf(page)).toEqual([one, two]);
  // What is void does not count in the sums.
  expect(page.list).toMatchObject({ totalCount: 3, totals: { gross: '45.20' }, pageInfo: { hasNextPage: true } });
  expect(page.counts).toContainEqual({ status: 'VOID', count: 1 });
  expect(numbersOf(await owner.run(list, { filter, sort, first: 2, after: page.list.pageInfo.endCursor }))).toEqual([three]);
  for (const search of [supplier.name, supplier.mnemonic.toLowerCase(), three]) {
    expect(numbersOf(await owner.run(list, { filter: { search }, sort }))).toContain(three);
  }
  for (const field of ['DATE', 'NUMBER', 'SUPPLIER', 'DELIVERY_DATE']) {
    expect(numbersOf(await owner.run(list, { filter, sort: { field, direction: 'DESC' } }))).toHaveLength(3);
  }
  expect(
    numbersOf(await owner.run(list, { filter: { ...filter, statuses: ['DRAFT'], executions: ['NONE'], dateFrom: '2026-11-23' } })),
  ).toHaveLength(2);
  expect(numbersOf(await owner.run(list, { filter: { ...filter, executions: ['PARTIAL', 'FULL'] } }))).toEqual([]);
  expect(numbersOf(await owner.run(list, { filter: { ...filter, deliverBy: '2026-12-01' } }))).toEqual([]);
});
