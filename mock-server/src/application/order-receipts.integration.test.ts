import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { openPurchaseOrderWorld, type PurchaseOrderWorld, type SeenPurchaseOrder } from '../testing/purchase-order-world.ts';

let api: TestApi;
let world: PurchaseOrderWorld;
beforeAll(async () => {
  api = await openTestApi();
  world = await openPurchaseOrderWorld(api);
});
afterAll(async () => {
  expect(await world.owner.run('{ bookProblems { invariant what } }')).toEqual({ bookProblems: [] });
  expect(api.faults).toEqual([]);
  await api.close();
});

const lineOf = ({ lines }: SeenPurchaseOrder, index = 0): string => lines[index]?.id ?? '';
const actionsOf = ({ history }: SeenPurchaseOrder) => history.map(({ action }) => action).slice(3);

it('receipts take what is open line by line; the last one completes the order, and each leads to it', async () => {
  const order = await world.order(['10', '4']);
  const first = await world.receive([{ quantity: '6', orderLineId: lineOf(order) }]);
  expect(await world.read(order)).toMatchObject({
    status: 'APPROVED',
    execution: 'PARTIAL',
    lines: [
      { received: '6', open: '4' },
      { received: '0', open: '4' },
    ],
    receipts: [{ id: first.id, status: 'APPROVED' }],
  });
  const last = await world.receive([
    { quantity: '4', orderLineId: lineOf(order) },
    { quantity: '4', orderLineId: lineOf(order, 1) },
  ]);
  const done = await world.read(order);
  expect(done).toMatchObject({ status: 'CLOSED', execution: 'FULL', lines: [{ open: '0' }, { open: '0' }] });
  expect(actionsOf(done)).toEqual(['COMPLETED']);
  const trail = 'query ($id: ID!) { tradeDocument(id: $id) { lines { orderLineId } purchaseOrders { id number } } }';
  expect((await world.owner.run(trail, { id: last.id })).tradeDocument).toEqual({
    lines: [{ orderLineId: lineOf(order) }, { orderLineId: lineOf(order, 1) }],
    purchaseOrders: [{ id: order.id, number: order.number }],
  });
});

it('more than is open is refused with what is left, in one receipt or over several', async () => {
  const order = await world.order(['10']);
  const orderLineId = lineOf(order);
  const facts = { number: order.number, line: 1 };
  expect(await world.receive([{ quantity: '10.0001', orderLineId }])).toMatchObject({
    code: 'SP-API-611',
    facts: { ...facts, left: '10' },
  });
  const halves = [
    { quantity: '5', orderLineId },
    { quantity: '5.5', orderLineId },
  ];
  expect((await world.receive(halves)).code).toBe('SP-API-611');
  expect((await world.receive([{ quantity: '7', orderLineId }])).code).toBeNull();
  expect(await world.receive([{ quantity: '4', orderLineId }])).toMatchObject({ code: 'SP-API-611', facts: { ...facts, left: '3' } });
  // A draft says what it wants; what is open is asked when it is posted.
  const draft = await world.receive([{ quantity: '4', orderLineId }], { approve: false });
  expect((await world.read(order)).lines).toMatchObject([{ received: '7', open: '3' }]);
  expect((await world.settle('approve', draft.id)).code).toBe('SP-API-611');
});

it('voiding a receipt gives back what is open and opens an order that it had completed, but none that a person closed', async () => {
  const order = await world.order(['5']);
  const all = await world.receive([{ quantity: '5', orderLineId: lineOf(order) }]);
  expect((await world.settle('void', all.id)).code).toBeNull();
  const again = await world.read(order);
  expect(again).toMatchObject({
    status: 'APPROVED',
    execution: 'NONE',
    lines: [{ received: '0', open: '5' }],
    receipts: [{ status: 'VOID' }],
  });
  expect(actionsOf(again)).toEqual(['COMPLETED', 'REOPENED']);
  const part = await world.receive([{ quantity: '2', orderLineId: lineOf(order) }]);
  expect((await world.move(order, 'cancel')).code).toBe('SP-API-612');
  await world.move(order, 'close');
  await world.settle('void', part.id);
  const closed = await world.read(order);
  expect(closed).toMatchObject({ status: 'CLOSED', execution: 'NONE', lines: [{ open: '5' }] });
  expect((await world.receive([{ quantity: '1', orderLineId: lineOf(order) }])).code).toBe('SP-API-610');
});

it('goods that go back were received all the same: a return opens nothing, and its receipt cannot be voided', async () => {
  const order = await world.order(['5', '5']);
  const receipt = await world.receive([{ quantity: '5', orderLineId: lineOf(order) }]);
  const back = await world.giveBack(receipt.id, '2');
  expect(back.code).toBeNull();
  expect(await world.read(order)).toMatchObject({
    status: 'APPROVED',
    execution: 'PARTIAL',
    lines: [{ received: '5', open: '0' }, { open: '5' }],
  });
  expect((await world.settle('void', receipt.id)).code).not.toBeNull();
  await world.receive([{ quantity: '5', orderLineId: lineOf(order, 1) }]);
  await world.settle('void', back.id);
  expect(await world.read(order)).toMatchObject({ status: 'CLOSED', execution: 'FULL' });
});

it('a line of another supplier, of other goods or of an order that is still written cannot be received', async () => {
  const order = await world.order(['5']);
  const orderLineId = lineOf(order);
  const unknown = [['lines.0.orderLineId', 'SP-API-547']];
  expect((await world.receive([{ quantity: '1', orderLineId }], { supplierId: world.otherSupplierId })).fields).toEqual(unknown);
  const { products } = await world.owner.run('{ products { id } }');
  expect((await world.receive([{ quantity: '1', orderLineId, productId: products[1].id }])).fields).toEqual(unknown);
  const create = 'mutation ($input: PurchaseOrderInput!) { order: createPurchaseOrder(input: $input) { lines { id } } }';
  const draft = (await world.owner.run(create, { input: world.input })).order;
  expect((await world.receive([{ quantity: '1', orderLineId: draft.lines[0].id }], { approve: false })).fields).toEqual(unknown);
});

it('of receipts of one order at the same time, no more pass than there are goods open', async () => {
  const order = await world.order(['10']);
  const codes = await Promise.all(
    Array.from({ length: 6 }, async () => (await world.receive([{ quantity: '3', orderLineId: lineOf(order) }])).code),
  );
  expect(codes.filter((code) => code === null)).toHaveLength(3);
  expect(codes.filter((code) => code !== null)).toEqual(['SP-API-611', 'SP-API-611', 'SP-API-611']);
  expect(await world.read(order)).toMatchObject({ execution: 'PARTIAL', lines: [{ received: '9', open: '1' }] });
});

it('a receipt and a void of its order at the same time cannot both pass', async () => {
  for (let round = 0; round < 4; round += 1) {
    const order = await world.order(['1']);
    const [received, cancelled] = await Promise.all([
      world.receive([{ quantity: '1', orderLineId: lineOf(order) }]),
      world.move(order, 'cancel'),
    ]);
    const { status, execution } = await world.read(order);
    expect([received.code === null, cancelled.code === null].filter(Boolean)).toHaveLength(1);
    expect([status, execution]).toEqual(received.code === null ? ['CLOSED', 'FULL'] : ['VOID', 'NONE']);
  }
});

it('the database itself lets no more be received than was ordered', async () => {
  const order = await world.order(['2']);
  const draft = await world.receive([{ quantity: '3', orderLineId: lineOf(order) }], { approve: false });
  const post = api.services.database.tenantTx({ tenantId: world.company.companies[0]?.id ?? '' }, 'write', (tx) =>
    tx.rows(`UPDATE document SET status = 'APPROVED', posting = 'POSTED' WHERE id = $1`, [draft.id]),
  );
  await expect(post).rejects.toThrow(/would be received than ordered/);
});
