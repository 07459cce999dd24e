import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import { keeperOperations as ask, memberAs } from '../testing/keeper.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { openPurchaseOrderWorld, type PurchaseOrderWorld, type SeenPurchaseOrder } from '../testing/purchase-order-world.ts';

let api: TestApi;
let world: PurchaseOrderWorld;
let keeper: GraphqlClient;

const date = '2026-11-23';

beforeAll(async () => {
  api = await openTestApi();
  world = await openPurchaseOrderWorld(api);
  keeper = await memberAs({ api, ...world }, { roles: ['WAREHOUSE'], warehouseIds: [world.input.warehouseId] });
});
afterAll(() => api.close());

const receive = (order: SeenPurchaseOrder, quantities: readonly string[], more: object = {}): Promise<Answer> => {
  const lines = quantities.map((quantity, index) => ({ orderLineId: order.lines[index]?.id, quantity }));
  return keeper.send(ask.receive, { input: { orderId: order.id, version: order.version, date, lines, ...more } });
};
const seen = async (id: string) => (await keeper.run(ask.read, { kind: 'RECEIVE', id })).delivery;
const fieldsOf = ({ errors }: Answer) => errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);

it('a keeper receives an order in parts, drafts count, and the owner approves what an ordinary purchase would be', async () => {
  const order = await world.order(['10', '4']);
  const list = async () => (await keeper.run(ask.list, { kind: 'RECEIVE', search: order.number })).openDeliveries.totalCount;
  expect([await list(), (await seen(order.id)).deliveryDate]).toEqual([1, '2026-11-30']);
  const first = await receive(order, ['6', '4'], { note: '少四件' });
  expect(first.data.made).toMatchObject({
    note: '少四件',
    order: {
      kind: 'RECEIVE',
      lines: [
        { waiting: '6', open: '4' },
        { waiting: '4', open: '0' },
      ],
    },
  });
  expect(fieldsOf(await receive(order, ['5']))).toEqual([['lines.0.quantity', 'SP-API-697']]);
  expect((await world.settle('approve', first.data.made.id)).code).toBeNull();
  const partly = await world.read(order);
  expect(partly).toMatchObject({ status: 'APPROVED', execution: 'PARTIAL' });
  expect((await receive(order, ['4'])).errors[0]?.extensions.facts).toMatchObject({ version: partly.version });
  const second = await receive(partly, ['4']);
  expect(await list()).toBe(0);
  await world.settle('approve', second.data.made.id);
  expect(await world.read(order)).toMatchObject({ status: 'CLOSED', execution: 'FULL' });
  const ordinary = await world.receive([{ quantity: '4' }]);
  const read =
    'query ($id: ID!) { tradeDocument(id: $id) { net tax gross lines { price taxRate gross } vouchers { lines { accountCode debit credit } } } }';
  expect((await world.owner.run(read, second.data.made)).tradeDocument).toEqual(
    (await world.owner.run(read, { id: ordinary.id })).tradeDocument,
  );
});

it('an order for another warehouse, or one that is not approved, is not there; nor is a price', async () => {
  const order = await world.order(['1']);
  for (const field of ['gross', 'lines { price }', 'lines { gross }', 'lines { taxRate }']) {
    const query = `query ($id: ID!) { openDelivery(kind: RECEIVE, id: $id) { ${field} } }`;
    expect((await keeper.send(query, { id: order.id })).data ?? null, field).toBeNull();
  }
  expect((await keeper.send('{ purchaseOrders { totalCount } }')).code).toBe('SP-API-204');
  const away = await memberAs({ api, ...world }, { roles: ['WAREHOUSE'], warehouseIds: [world.otherWarehouseId] });
  expect((await away.run(ask.read, { kind: 'RECEIVE', id: order.id })).delivery).toBeNull();
  expect((await away.run(ask.list, { kind: 'RECEIVE' })).openDeliveries.totalCount).toBe(0);
  const gone = (await receive(order, ['1'])).code;
  expect([gone, (await receive({ ...order, id: world.input.supplierId }, ['1'])).code]).toEqual([gone, gone]);
  keeper = await memberAs({ api, ...world }, { roles: ['WAREHOUSE'], warehouseIds: null });
  await world.move(order, 'close');
  expect((await receive(await world.read(order), ['1'])).code).toBe('SP-API-610');
  // The other kind has no such order.
  expect((await keeper.run(ask.read, { kind: 'SHIP', id: order.id })).delivery).toBeNull();
});

it('what is due first comes first, page by page', async () => {
  const orders = [await world.order(['1']), await world.order(['2']), await world.order(['3'])];
  const numbers: string[] = [];
  let after: string | null = null;
  do {
    const { openDeliveries }: Answer['data'] = await keeper.run(ask.list, { kind: 'RECEIVE', first: 2, after });
    numbers.push(...openDeliveries.edges.map(({ node }: { node: { number: string } }) => node.number));
    after = openDeliveries.pageInfo.hasNextPage ? openDeliveries.pageInfo.endCursor : null;
  } while (after !== null);
  expect(numbers).toEqual(expect.arrayContaining(orders.map(({ number }) => number)));
  expect(new Set(numbers).size).toBe(numbers.length);
});
