import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openOrderWorld, type OrderWorld } from '../testing/order-world.ts';

let api: TestApi;
let world: OrderWorld;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  world = await openOrderWorld(api);
});
afterAll(() => api.close());

const limitTo = (creditLimit: string | null) =>
  world.owner.run('mutation ($id: ID!, $input: CustomerInput!) { updateCustomer(id: $id, version: 1, input: $input) { creditLimit } }', {
    id: world.customerId,
    input: { name: 'OW', creditLimit },
  });

it('an approved order reserves its goods and holds credit; closing or voiding it gives both back', async () => {
  const order = await world.order([
    ['X', '60'],
    ['W', '1'],
  ]);
  expect(await world.held()).toMatchObject({ X: ['100', '0'], credit: '0.00' });
  expect((await world.move(order, 'approve')).code).toBeNull();
  expect(await world.held()).toMatchObject({ X: ['100', '60'], credit: '610.00', problems: [] });
  expect((await world.read(order)).lines).toMatchObject([{ reserved: '60' }, { reserved: '0' }]);
  const other = await world.order([['X', '70']]);
  await world.move(other, 'approve');
  expect((await world.read(other)).lines, 'what there is').toMatchObject([{ reserved: '40', open: '70' }]);
  await world.move(order, 'cancel');
  expect(await world.held()).toMatchObject({ X: ['100', '40'], credit: '700.00' });
  await world.move(other, 'close');
  expect(await world.held()).toMatchObject({ X: ['100', '0'], credit: '0.00', problems: [] });
});

it('an order is refused beyond the limit, which says what is used; of two at once only one passes', async () => {
  await limitTo('1000');
  await world.sell([{ product: 'X', quantity: '10' }]);
  const [first, second] = [await world.order([['X', '50']]), await world.order([['Y', '50']])];
  const codes = await Promise.all([world.move(first, 'approve'), world.move(second, 'approve')]);
  expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(['SP-API-542', null]));
  const refused = codes.find(({ code }) => code !== null);
  expect(refused?.facts).toEqual({ customer: 'OW', limit: '1000.00', used: '600.00', order: '500.00', over: '100.00' });
  const waiting = codes[0]?.code === null ? second : first;
  expect((await world.read(waiting)).status).toBe('SUBMITTED');
  expect((await world.held()).credit).toBe('600.00');
});

it('whoever sells cannot lift the limit of a customer', async () => {
  const sales = api.as(userOf(world.company, 'sales'));
  const input = { name: '自己的客户' };
  const { made } = await sales.run('mutation ($input: CustomerInput!) { made: createCustomer(input: $input) { id } }', { input });
  const change = 'mutation ($id: ID!, $input: CustomerInput!) { updateCustomer(id: $id, version: 1, input: $input) { creditLimit } }';
  const lifted = await sales.send(change, { id: made.id, input: { ...input, creditLimit: '1' } });
  expect(lifted.errors[0]?.extensions.code).toBe('SP-API-204');
  expect((await sales.send(change, { id: made.id, input: { ...input, creditLimit: null } })).errors).toEqual([]);
});

it('where nothing is approved that is not there, an order that cannot be reserved wholly is refused', async () => {
  const input = { name: 'ALLOW_ORDER_WITHOUT_STOCK', value: 'false', validFrom: '2026-11-01' };
  await world.owner.run('mutation ($input: BookParameterInput!) { setBookParameter(input: $input) { name } }', { input });
  const order = await world.order([
    ['Y', '50'],
    ['X', '100.5'],
  ]);
  expect(await world.move(order, 'approve')).toMatchObject({
    code: 'SP-API-540',
    facts: { sku: 'OW-X', available: '100', wanted: '100.5' },
  });
  expect(await world.held()).toMatchObject({ X: ['100', '0'], Y: ['50', '0'], credit: '0.00' });
});

it('sales deliver an order by their lines alone: in part, then wholly, which completes it', async () => {
  const order = await world.order([['X', '60']]);
  const orderLineId = order.lines[0]?.id ?? '';
  // Not as a draft either: lines that may still be edited are replaced with each edit.
  for (const approve of [true, false])
    expect((await world.sell([{ product: 'X', quantity: '1', orderLineId }], { approve })).code, 'not approved').toBe('SP-API-543');
  await world.move(order, 'approve');
  await world.sell([{ product: 'X', quantity: '20', orderLineId }]);
  expect(await world.read(order)).toMatchObject({
    status: 'APPROVED',
    execution: 'PARTIAL',
    allowedActions: ['CLOSE'],
    lines: [{ delivered: '20', open: '40', reserved: '40' }],
  });
  expect(await world.held()).toMatchObject({ X: ['80', '40'], credit: '600.00' });
  expect((await world.move(order, 'cancel')).code).toBe('SP-API-545');
  expect((await world.sell([{ product: 'X', quantity: '41', orderLineId }])).facts).toMatchObject({ line: 1, left: '40' });
  await world.sell([{ product: 'X', quantity: '40', orderLineId }]);
  const full = await world.read(order);
  expect(full).toMatchObject({ status: 'CLOSED', execution: 'FULL', lines: [{ open: '0', reserved: '0' }], sales: [{}, {}] });
  expect(full.history.at(-1)?.action).toBe('COMPLETED');
  expect(await world.held()).toMatchObject({ X: ['40', '0'], credit: '600.00', problems: [] });
});

it('a voided sale opens the order it completed again, with what it held; a return gives back what was delivered', async () => {
  const order = await world.order([['X', '60']]);
  const orderLineId = order.lines[0]?.id ?? '';
  await world.move(order, 'approve');
  const sale = await world.sell([{ product: 'X', quantity: '60', orderLineId }]);
  expect((await world.voidDocument(sale.id)).code).toBeNull();
  expect(await world.read(order)).toMatchObject({ status: 'APPROVED', execution: 'NONE', lines: [{ reserved: '60' }] });
  expect(await world.held()).toMatchObject({ X: ['100', '60'], credit: '600.00', problems: [] });
  const { id } = await world.sell([{ product: 'X', quantity: '30', orderLineId }]);
  const back = await world.giveBack(id, '10');
  expect(await world.read(order)).toMatchObject({ execution: 'PARTIAL', lines: [{ delivered: '20', open: '40', reserved: '40' }] });
  expect(await world.held()).toMatchObject({ X: ['80', '40'], credit: '600.00' });
  await world.sell([{ product: 'X', quantity: '40', orderLineId }]);
  expect((await world.read(order)).status).toBe('CLOSED');
  expect((await world.voidDocument(back.id)).code, 'more than ordered').toBe('SP-API-544');
});

it('a return to a completed order counts back and forth, and leaves the order closed', async () => {
  const order = await world.order([['X', '60']]);
  await world.move(order, 'approve');
  const sale = await world.sell([{ product: 'X', quantity: '60', orderLineId: order.lines[0]?.id ?? '' }]);
  const back = await world.giveBack(sale.id, '10');
  expect(await world.read(order)).toMatchObject({ status: 'CLOSED', execution: 'PARTIAL', lines: [{ open: '10', reserved: '0' }] });
  expect((await world.voidDocument(back.id)).code).toBeNull();
  expect(await world.read(order)).toMatchObject({ status: 'CLOSED', execution: 'FULL' });
  expect(await world.held()).toMatchObject({ X: ['40', '0'], credit: '600.00', problems: [] });
});

it('what is reserved goes out with the order alone; a count shortens the reservation of the newest order', async () => {
  const [first, second] = [await world.order([['X', '60']]), await world.order([['X', '30']])];
  await world.move(first, 'approve');
  await world.move(second, 'approve');
  expect(await world.sell([{ product: 'X', quantity: '11' }])).toMatchObject({ code: 'SP-API-541', facts: { free: '10', wanted: '11' } });
  expect((await world.sell([{ product: 'X', quantity: '10' }])).code).toBeNull();
  const lines = [{ productId: world.products.X, counted: '75' }];
  const input = { warehouseId: world.warehouseId, date: '2026-11-23', lines };
  await world.owner.run('mutation ($input: CountInput!) { createStockCount(input: $input, approve: true) { id } }', { input });
  expect((await world.read(first)).lines).toMatchObject([{ reserved: '60' }]);
  expect((await world.read(second)).lines).toMatchObject([{ reserved: '15' }]);
  expect(await world.held()).toMatchObject({ X: ['75', '75'], problems: [] });
});

it('an order names a warehouse that its member uses, and without one nothing is reserved where there are several', async () => {
  await world.owner.run('mutation { createWarehouse(input: { code: "OW2", name: "OW2" }) { id } }');
  const nowhere = await world.order([['X', '5']]);
  await world.move(nowhere, 'approve');
  expect((await world.read(nowhere)).lines).toMatchObject([{ reserved: '0' }]);
  const here = await world.order([['X', '5']], { warehouseId: world.warehouseId });
  await world.move(here, 'approve');
  expect((await world.read(here)).lines).toMatchObject([{ reserved: '5' }]);
  await expect(world.order([['X', '5']], { warehouseId: world.customerId })).rejects.toThrow(/仓库/);
});

it('lines of sales name lines of orders of their customer and their goods', async () => {
  const order = await world.order([['X', '5']]);
  await world.move(order, 'approve');
  const sold = await world.sell([{ product: 'Y', quantity: '1', orderLineId: order.lines[0]?.id ?? '' }]);
  expect(sold.code).toBe('SP-API-300');
  const draft = await world.sell([{ product: 'X', quantity: '2', orderLineId: order.lines[0]?.id ?? '' }], { approve: false });
  expect(await world.read(order)).toMatchObject({ execution: 'NONE', sales: [{ id: draft.id }] });
  const { document } = await world.owner.run(
    'query ($id: ID!) { document: tradeDocument(id: $id) { orders { number } lines { orderLineId } } }',
    { id: draft.id },
  );
  expect(document).toEqual({ orders: [{ number: order.number }], lines: [{ orderLineId: order.lines[0]?.id }] });
});
