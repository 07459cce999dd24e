import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, orderQuery, validInput } from '../testing/order-documents.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function fresh() {
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
  return validInput(owner);
}

it('an order goes from draft to closed, and its history says who did what', async () => {
  const input = await fresh();
  let { order } = await owner.run(orderMutations.create, { input });
  expect(order).toMatchObject({
    number: 'XSDD-2026-0007',
    version: 1,
    status: 'DRAFT',
    net: '6.64',
    tax: '0.86',
    gross: '7.50',
    allowedActions: ['EDIT', 'SUBMIT', 'CANCEL'],
  });
  const lines = [...input.lines, { ...input.lines[0], quantity: '1.5', price: '10', discount: '10', taxRate: '9' }];
  ({ order } = await owner.run(orderMutations.submit, order));
  ({ order } = await owner.run(orderMutations.update, {
    id: order.id,
    version: order.version,
    input: { ...input, taxIncluded: false, note: ' 加急 ', lines },
  }));
  expect(order).toMatchObject({
    status: 'SUBMITTED',
    version: 3,
    note: '加急',
    net: '21.00',
    tax: '2.20',
    gross: '23.20',
    allowedActions: ['EDIT', 'APPROVE', 'CANCEL'],
  });
  ({ order } = await owner.run(orderMutations.approve, order));
  expect(order.allowedActions).toEqual(['CANCEL', 'CLOSE']);
  ({ order } = await owner.run(orderMutations.close, order));
  expect(order).toMatchObject({ status: 'CLOSED', version: 5, allowedActions: [] });
  expect(order.history.map(({ action }: { action: string }) => action)).toEqual(['CREATED', 'SUBMITTED', 'EDITED', 'APPROVED', 'CLOSED']);
  expect((await owner.run(orderQuery, { id: order.id })).order).toEqual(order);
});

it('cancelling keeps the order with its reason', async () => {
  const input = await fresh();
  const { order } = await owner.run(orderMutations.create, { input });
  const cancelled = await owner.run(orderMutations.cancel, { ...order, reason: '客户取消' });
  expect(cancelled.order).toMatchObject({ status: 'VOID', voidReason: '客户取消', allowedActions: [] });
  expect(cancelled.order.history.at(-1)).toMatchObject({ action: 'CANCELLED', note: '客户取消' });
});

it('twenty orders at once get twenty numbers without a gap, also when some are refused', async () => {
  const input = await fresh();
  const wrong = { ...input, lines: [] };
  const answers = await Promise.all(
    Array.from({ length: 26 }, (_, index) => owner.send(orderMutations.create, { input: index % 4 === 3 ? wrong : input })),
  );
  const numbers = answers.flatMap(({ data }) => (data?.order ? [data.order.number as string] : [])).toSorted();
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => `XSDD-2026-${String(index + 7).padStart(4, '0')}`));
});

it('numbers begin anew in another year', async () => {
  const input = await fresh();
  const { order } = await owner.run(orderMutations.create, { input: { ...input, date: '2025-12-31', deliveryDate: null } });
  expect(order.number).toBe('XSDD-2025-0001');
});

it('of an approval and a cancellation at once exactly one wins, and the other is told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const input = await fresh();
    const created = await owner.run(orderMutations.create, { input });
    const { order } = await owner.run(orderMutations.submit, created.order);
    const answers = await Promise.all([
      owner.send(orderMutations.approve, order),
      owner.send(orderMutations.cancel, { ...order, reason: 'x' }),
    ]);
    expect(answers.map(({ code }) => code ?? '').toSorted((left, right) => left.localeCompare(right))).toEqual(['', 'SP-API-402']);
    const now = (await owner.run(orderQuery, { id: order.id })).order;
    expect(now.version).toBe(order.version + 1);
    expect(now.history).toHaveLength(3);
  }
});

it('a double submit under one key makes one order and gives the same answer twice', async () => {
  const input = await fresh();
  const headers = { 'idempotency-key': 'key-0000-0001' };
  const [first, second] = await Promise.all([
    owner.send(orderMutations.create, { input }, headers),
    owner.send(orderMutations.create, { input }, headers),
  ]);
  const third = await owner.send(orderMutations.create, { input }, headers);
  expect(first?.data.order.number).toBe('XSDD-2026-0007');
  expect([second?.data, third.data]).toEqual([first?.data, first?.data]);
  expect((await owner.run('{ salesOrders { totalCount } }')).salesOrders.totalCount).toBe(7);
});

it('a key used for another request is refused, for another user it is another key', async () => {
  const input = await fresh();
  const headers = { 'idempotency-key': 'key-0000-0002' };
  await owner.send(orderMutations.create, { input }, headers);
  const reused = await owner.send(orderMutations.create, { input: { ...input, note: 'other' } }, headers);
  expect(reused.code).toBe('SP-API-109');
  const colleague = api.as(userOf(company, 'sales'));
  const own = (await colleague.run('{ customers(filter: { enabled: true }) { edges { node { id } } } }')).customers.edges[0].node.id;
  const other = await colleague.send(orderMutations.create, { input: { ...input, customerId: own } }, headers);
  expect([other.errors, other.data.order.number]).toEqual([[], 'XSDD-2026-0008']);
  expect((await owner.send(orderMutations.create, { input }, { 'idempotency-key': 'short' })).code).toBe('SP-API-108');
});

it('a refused request leaves its key free for the corrected one', async () => {
  const input = await fresh();
  const headers = { 'idempotency-key': 'key-0000-0003' };
  expect((await owner.send(orderMutations.create, { input: { ...input, lines: [] } }, headers)).code).toBe('SP-API-300');
  expect((await owner.send(orderMutations.create, { input }, headers)).code).toBeNull();
});

it('an order can have 500 lines', async () => {
  const input = await fresh();
  const { order } = await owner.run(orderMutations.create, {
    input: { ...input, lines: Array.from({ length: 500 }, () => input.lines[0]) },
  });
  expect([order.lines.length, order.gross]).toEqual([500, '3750.00']);
});

it('the database itself refuses a header that is not the sum of its lines', async () => {
  await fresh();
  const tenantId = company.companies[0]?.id ?? '';
  const tampered = api.store.database.tenantTx({ tenantId }, 'write', (tx) =>
    tx.rows('UPDATE sales_order SET net = net + 1, gross = gross + 1'),
  );
  await expect(tampered).rejects.toThrow(/does not equal the sum of its lines/);
});
