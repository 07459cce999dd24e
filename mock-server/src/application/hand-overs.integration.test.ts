import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { keeperOperations as ask, memberAs } from '../testing/keeper.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openOrderWorld, type OrderWorld, type SeenOrder } from '../testing/order-world.ts';

let api: TestApi;
let world: OrderWorld;
let owner: GraphqlClient;
let keeper: GraphqlClient;

const date = '2026-11-23';
const approve = 'mutation ($id: ID!, $version: Int! = 1) { made: approveTradeDocument(id: $id, version: $version) { id status } }';

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openOrderWorld(api);
  ({ owner } = world);
  keeper = await memberAs({ api, ...world }, { roles: ['WAREHOUSE'], warehouseIds: [world.warehouseId] });
});

async function approved(): Promise<SeenOrder> {
  const order = await world.order([['X', '10']], { warehouseId: world.warehouseId });
  expect((await world.move(order, 'approve')).code).toBeNull();
  return world.read(order);
}

async function shipped(order: SeenOrder, quantity: string, by = keeper): Promise<{ readonly id: string; readonly number: string }> {
  const lines = [{ orderLineId: order.lines[0]?.id, quantity }];
  return (await by.run(ask.ship, { input: { orderId: order.id, version: order.version, date, lines } })).made;
}

const openOf = async ({ id }: SeenOrder) => (await keeper.run(ask.read, { kind: 'SHIP', id })).delivery.lines[0];
const listOf = async (client: GraphqlClient, variables: Readonly<Record<string, unknown>> = {}) =>
  (await client.run(ask.handOvers, variables)).handOvers;
const numbersOf = async (client: GraphqlClient, variables: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> =>
  (await listOf(client, variables)).edges.map(({ node }: { node: { number: string } }) => node.number);

it('a keeper takes back what they shipped: the draft is void, as much is open as before, and both are in the history', async () => {
  const order = await approved();
  const { id, number } = await shipped(order, '4');
  expect((await listOf(keeper)).edges[0].node).toMatchObject({
    id,
    number,
    kind: 'SHIP',
    status: 'DRAFT',
    orderNumber: order.number,
    partyName: 'OW',
    lineCount: 1,
    firstGoods: 'X',
    firstQuantity: '4',
    isWithdrawable: true,
  });
  expect(await openOf(order)).toMatchObject({ waiting: '4', open: '6' });
  const { made } = await keeper.run(ask.withdraw, { id, reason: ' 点错了 ' });
  expect(made).toMatchObject({ id, status: 'VOID', voidReason: '点错了', isWithdrawable: false, version: 2 });
  expect(await openOf(order)).toMatchObject({ waiting: '0', open: '10' });
  expect((await listOf(keeper, { status: 'VOID' })).totalCount).toBe(1);
  expect((await owner.send(approve, { id, version: 2 })).code).not.toBeNull();
  expect((await world.held()).problems).toEqual([]);
  const audit = '{ auditEntries(filter: { table: "document" }, first: 1) { edges { node { after member { id } } } } }';
  const [{ node }] = (await owner.run(audit)).auditEntries.edges;
  expect([node.member.id, node.after.includes('点错了')]).toEqual([userOf(world.company, 'sales').memberId, true]);
});

it('what is approved, changed meanwhile or somebody else’s is not taken back, nor without a reason', async () => {
  const order = await approved();
  const [first, second] = [await shipped(order, '2'), await shipped(order, '3')];
  await owner.run(approve, { id: first.id });
  const decided = await keeper.send(ask.withdraw, { id: first.id });
  expect([decided.code, decided.errors[0]?.message]).toEqual(['SP-API-711', expect.stringContaining(first.number)]);
  expect((await keeper.send(ask.withdraw, { id: second.id, version: 2 })).code).toBe('SP-API-486');
  expect((await keeper.send(ask.withdraw, { id: second.id, reason: ' ' })).errors[0]?.extensions.fields?.[0]?.path).toBe('reason');
  const others = await shipped(await world.read(order), '1', owner);
  const mine = await world.sell([{ product: 'X', quantity: '1', orderLineId: order.lines[0]?.id ?? '' }], { approve: false });
  const codes = [others.id, mine.id, 'x'].map(async (id) => (await keeper.send(ask.withdraw, { id })).code);
  expect(await Promise.all(codes)).toEqual(['SP-API-710', 'SP-API-710', 'SP-API-710']);
  expect((await owner.send(ask.withdraw, { id: second.id })).code).toBe('SP-API-710');
  expect(await openOf(order)).toMatchObject({ done: '2', waiting: '5', open: '3' });
});

it('a keeper lists what is their own, the office what everybody handed over, and who may not hand over nothing', async () => {
  const order = await approved();
  const [first, second] = [await shipped(order, '2'), await shipped(order, '3')];
  const third = await shipped(order, '1', owner);
  expect(await numbersOf(keeper)).toEqual([second.number, first.number]);
  expect(await numbersOf(owner)).toEqual([third.number, second.number, first.number]);
  const page = await listOf(owner, { first: 2 });
  expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(await numbersOf(owner, { first: 2, after: page.pageInfo.endCursor })).toEqual([first.number]);
  expect(page.edges.map(({ node }: { node: { isWithdrawable: boolean } }) => node.isWithdrawable)).toEqual([true, false]);
  await owner.run(approve, { id: first.id });
  expect(await numbersOf(owner, { status: 'DRAFT' })).toEqual([third.number, second.number]);
  const cashier = await memberAs({ api, ...world }, { roles: ['CASHIER'] });
  const refused = [(await cashier.send(ask.handOvers)).code, (await cashier.send(ask.withdraw, { id: second.id })).code];
  expect(refused).toEqual(['SP-API-204', 'SP-API-204']);
});
