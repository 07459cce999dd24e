import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import { keeperOperations as ask, memberAs } from '../testing/keeper.ts';
import { openOrderWorld, type OrderWorld, type SeenOrder } from '../testing/order-world.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let world: OrderWorld;
let owner: GraphqlClient;
let keeper: GraphqlClient;
let elsewhere: string;

const date = '2026-11-23';
const approve = 'mutation ($id: ID!, $version: Int! = 1) { made: approveTradeDocument(id: $id, version: $version) { id status } }';

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openOrderWorld(api);
  ({ owner } = world);
  const { made } = await owner.run('mutation { made: createWarehouse(input: { code: "EL", name: "EL" }) { id } }');
  elsewhere = made.id;
  keeper = await memberAs({ api, ...world }, { roles: ['WAREHOUSE'], warehouseIds: [world.warehouseId] });
});

async function approved(entries: object = {}, wanted: Parameters<OrderWorld['order']>[0] = [['X', '10']]): Promise<SeenOrder> {
  const order = await world.order(wanted, { warehouseId: world.warehouseId, ...entries });
  expect((await world.move(order, 'approve')).code).toBeNull();
  return world.read(order);
}

const ship = (
  order: SeenOrder,
  quantities: readonly string[],
  { by = keeper, ...more }: { readonly by?: GraphqlClient; readonly [entry: string]: unknown } = {},
): Promise<Answer> => {
  const lines = quantities.map((quantity, index) => ({ orderLineId: order.lines[index]?.id, quantity }));
  return by.send(ask.ship, { input: { orderId: order.id, version: order.version, date, lines, ...more } });
};

const seen = async (id: string) => (await keeper.run(ask.read, { kind: 'SHIP', id })).delivery;
const listed = async (search = 'OW'): Promise<readonly string[]> =>
  (await keeper.run(ask.list, { kind: 'SHIP', search })).openDeliveries.edges.map(({ node }: { node: { number: string } }) => node.number);
const fieldsOf = ({ errors }: Answer) => errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);

it('a keeper sees what is approved and open in the own warehouses, and ships it in parts until nothing is left', async () => {
  const order = await approved({ deliveryDate: '2026-11-30' }, [
    ['X', '10'],
    ['Y', '2'],
  ]);
  const later = await approved({}, [['Y', '1']]);
  await world.order([['X', '1']], { warehouseId: world.warehouseId });
  expect(await listed()).toEqual([order.number, later.number]);
  expect(await listed(order.number.slice(-4))).toEqual([order.number]);
  expect(await listed('nobody')).toEqual([]);
  expect(await seen(order.id)).toMatchObject({ number: order.number, partyName: 'OW', openLines: 2, firstGoods: 'X', kind: 'SHIP' });
  const first = await ship(order, ['4'], { note: ' 先发一批 ' });
  expect(first.data.made).toMatchObject({
    date,
    note: '先发一批',
    order: { openLines: 2, lines: [{ ordered: '10', done: '0', waiting: '4', open: '6' }, { open: '2' }] },
  });
  const second = await ship(order, ['6', '2']);
  expect(second.data.made.order).toMatchObject({ openLines: 0, firstGoods: null });
  expect(await listed()).toEqual([later.number]);
  expect(fieldsOf(await ship(order, ['0.0001']))).toEqual([['lines.0.quantity', 'SP-API-697']]);
  const drafts = '{ tradeDocuments(filter: { types: [SALE], statuses: [DRAFT], search: "OW" }) { edges { cursor } } }';
  expect((await owner.run(drafts)).tradeDocuments.edges).toHaveLength(2);
  await owner.run(approve, first.data.made);
  expect((await seen(order.id)).lines[0]).toMatchObject({ done: '4', waiting: '6', open: '0' });
  await owner.run(approve, second.data.made);
  expect(await world.read(order)).toMatchObject({ status: 'CLOSED', execution: 'FULL' });
  expect(await seen(order.id)).toBeNull();
  expect((await world.held()).problems).toEqual([]);
});

it('a draft that is voided is open again, and one of the office counts as well', async () => {
  const order = await approved();
  const { data } = await ship(order, ['10']);
  expect((await world.voidDocument(data.made.id)).code).toBeNull();
  expect((await seen(order.id)).lines[0]).toMatchObject({ waiting: '0', open: '10' });
  await world.sell([{ product: 'X', quantity: '7', orderLineId: order.lines[0]?.id ?? '' }], { approve: false });
  const tooMuch = await ship(order, ['4']);
  expect([fieldsOf(tooMuch), tooMuch.errors[0]?.extensions.fields?.[0]?.message]).toEqual([
    [['lines.0.quantity', 'SP-API-697']],
    expect.stringContaining('3'),
  ]);
  expect((await ship(order, ['3'])).code).toBeNull();
});

it('more than is open is refused, also in two lines or at once, and so is what is no line of the order', async () => {
  const order = await approved();
  const other = await approved();
  expect(fieldsOf(await ship(order, ['10.0001']))).toEqual([['lines.0.quantity', 'SP-API-697']]);
  const [orderLineId, foreign] = [order.lines[0]?.id, other.lines[0]?.id];
  const lines = [
    { orderLineId, quantity: '6' },
    { orderLineId, quantity: '5' },
    { orderLineId: foreign, quantity: '1' },
    { orderLineId, quantity: '0' },
  ];
  expect(fieldsOf(await ship(order, [], { lines }))).toEqual([
    ['lines.1.quantity', 'SP-API-697'],
    ['lines.2.orderLineId', 'SP-API-547'],
    ['lines.3.quantity', 'SP-API-306'],
  ]);
  expect(fieldsOf(await ship(order, []))?.[0]?.[0]).toBe('lines');
  const atOnce = await Promise.all([ship(order, ['7']), ship(order, ['7'])]);
  expect(atOnce.map((answer) => fieldsOf(answer) ?? answer.code)).toEqual(
    expect.arrayContaining([null, [['lines.0.quantity', 'SP-API-697']]]),
  );
  const key = { 'idempotency-key': '6f1c1c1e-6f1c-4f1c-8f1c-6f1c1c1e6f1c' };
  const input = { orderId: other.id, version: other.version, date, lines: [{ orderLineId: foreign, quantity: '1' }] };
  const [once, again] = [await keeper.send(ask.ship, { input }, key), await keeper.send(ask.ship, { input }, key)];
  expect(again.data.made.id).toBe(once.data.made.id);
  expect((await seen(other.id)).lines[0].waiting).toBe('1');
});

it('another warehouse, another version and an order that is not open are refused', async () => {
  const away = await approved({ warehouseId: elsewhere });
  expect([await seen(away.id), await listed(away.number)]).toEqual([null, []]);
  const gone = (await ship(away, ['1'])).code;
  expect([gone, (await ship({ ...away, id: 'x' }, ['1'])).code]).toEqual([gone, gone]);
  const order = await approved();
  expect(fieldsOf(await ship(order, ['1'], { warehouseId: elsewhere }))).toEqual([['warehouseId', 'SP-API-371']]);
  expect((await ship(order, ['1'], { version: order.version + 1 })).errors[0]?.extensions.facts).toMatchObject({ version: order.version });
  await world.move(order, 'close');
  const closed = await world.read(order);
  expect([(await ship(closed, ['1'])).code, await seen(order.id)]).toEqual([expect.stringMatching(/^SP-API-/), null]);
  const draft = await world.order([['X', '1']]);
  expect((await ship(draft, ['1'])).code).toBe((await ship(closed, ['1'])).code);
});

it('an order that names no warehouse is shipped from the one that the keeper names', async () => {
  const order = await approved({ warehouseId: null });
  expect(await listed()).toEqual([order.number]);
  expect(fieldsOf(await ship(order, ['1']))).toEqual([['warehouseId', 'SP-API-371']]);
  expect(fieldsOf(await ship(order, ['1'], { warehouseId: elsewhere }))).toEqual([['warehouseId', 'SP-API-371']]);
  const { data } = await ship(order, ['1'], { warehouseId: world.warehouseId });
  const read = 'query ($id: ID!) { tradeDocument(id: $id) { warehouse { id } } }';
  expect((await owner.run(read, data.made)).tradeDocument.warehouse.id).toBe(world.warehouseId);
});

it('no field tells a keeper a price, whatever is asked', async () => {
  const order = await approved();
  const { data } = await ship(order, ['1']);
  for (const field of ['price', 'gross', 'net', 'tax', 'discount', 'taxIncluded', 'credit', 'amount', 'note']) {
    for (const of of ['', 'lines { ', 'lines { goods { ']) {
      const close = ' }'.repeat((of.match(/\{/g) ?? []).length);
      const query = `query ($id: ID!) { openDelivery(kind: SHIP, id: $id) { ${of}${field}${close} } }`;
      expect((await keeper.send(query, { id: order.id })).data ?? null, query).toBeNull();
    }
  }
  expect((await keeper.run('query ($id: ID!) { tradeDocument(id: $id) { gross } }', data.made)).tradeDocument).toBeNull();
  expect((await keeper.send('query ($id: ID!) { salesOrder(id: $id) { gross } }', { id: order.id })).code).toBe('SP-API-204');
  expect((await keeper.send(approve, data.made)).code).toBe('SP-API-204');
  const input = { type: 'SALE', partyId: world.customerId, warehouseId: world.warehouseId, date, lines: [] };
  const write = 'mutation ($input: TradeDocumentInput!) { createTradeDocument(input: $input) { id } }';
  expect((await keeper.send(write, { input })).code).toBe('SP-API-204');
});

it('who approves sales of some customers alone hands over those of no others', async () => {
  const order = await approved();
  const accountant = await memberAs({ api, ...world }, { roles: ['ACCOUNTANT'], customerScope: 'OWN', warehouseIds: null });
  const read = async () => (await accountant.run(ask.read, { kind: 'SHIP', id: order.id })).delivery;
  const unknown = (await ship({ ...order, id: world.customerId }, ['1'], { by: accountant })).code;
  expect([await read(), (await ship(order, ['1'], { by: accountant })).code]).toEqual([null, unknown]);
  await memberAs({ api, ...world }, { customerScope: 'ALL' });
  expect([(await read()).number, (await ship(order, ['1'], { by: accountant })).code]).toEqual([order.number, null]);
});

it.each(['SALES', 'CASHIER', 'PURCHASING'])('a member who is %s alone neither sees nor ships what is open', async (role) => {
  const order = await approved();
  const other = await memberAs({ api, ...world }, { roles: [role], warehouseIds: null });
  const answers = [
    await other.send(ask.list, { kind: 'SHIP' }),
    await other.send(ask.read, { kind: 'SHIP', id: order.id }),
    await ship(order, ['1'], { by: other }),
  ];
  expect(answers.map(({ code }) => code)).toEqual(['SP-API-204', 'SP-API-204', 'SP-API-204']);
});

const posted = `query ($id: ID!) { tradeDocument(id: $id) { net tax gross taxIncluded
  lines { quantity price discount taxRate net tax gross cost entered { name quantity price } } vouchers { lines { accountCode debit credit } } } }`;

it('what the owner approves has the terms of the order, and books as an ordinary sale does', async () => {
  const { products } = await owner.run('{ products(search: "OW-X") { id version } }');
  const units = [{ name: '箱', factor: '6' }];
  const entries = { sku: 'OW-X', name: 'X', unit: '个', price: '10', taxRate: '0', units };
  const change =
    'mutation ($id: ID!, $version: Int!, $input: ProductInput!) { made: updateProduct(id: $id, version: $version, input: $input) { units { id } } }';
  const [unit] = (await owner.run(change, { ...products[0], input: entries })).made.units;
  const terms = { productId: world.products.X, unitId: unit.id, price: '61.01', discount: '3.5', taxRate: '13' };
  const order = await approved({ taxIncluded: true, lines: [{ ...terms, quantity: '3' }] });
  expect((await seen(order.id)).lines[0]).toMatchObject({ ordered: '3', open: '3', unit: '箱', inOrderedUnit: true, scans: [] });
  const boxes = (quantity: string) => ({ lines: [{ orderLineId: order.lines[0]?.id, quantity, inOrderedUnit: true }] });
  const tooMany = await ship(order, [], boxes('3.5'));
  expect([fieldsOf(tooMany), tooMany.errors[0]?.extensions.fields?.[0]?.message]).toEqual([
    [['lines.0.quantity', 'SP-API-697']],
    expect.stringContaining('3 箱'),
  ]);
  const { data } = await ship(order, [], boxes('2'));
  expect(data.made.order.lines[0]).toMatchObject({ waiting: '2', open: '1', unit: '箱' });
  await owner.run(approve, data.made);
  const head = { type: 'SALE', partyId: world.customerId, warehouseId: world.warehouseId, date, taxIncluded: true };
  const make = 'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input, approve: true) { id } }';
  const { made } = await owner.run(make, { input: { ...head, lines: [{ ...terms, quantity: '2' }] } });
  const [shipped, ordinary] = [await owner.run(posted, data.made), await owner.run(posted, made)];
  expect(shipped.tradeDocument).toEqual(ordinary.tradeDocument);
  expect(shipped.tradeDocument.lines[0].entered).toEqual({ name: '箱', quantity: '2', price: '61.01' });
  // What is no whole box is told in the product's own unit.
  const other = await approved();
  const wrong = { lines: [{ orderLineId: other.lines[0]?.id, quantity: '1', inOrderedUnit: true }] };
  expect(fieldsOf(await ship(other, [], wrong))?.[0]?.[0]).toBe('lines.0.quantity');
  const rest = await ship(await world.read(order), ['5']);
  const line = (await owner.run(posted, rest.data.made)).tradeDocument.lines[0];
  expect(line).toMatchObject({ quantity: '5', price: '10.168333', discount: '3.5', entered: null });
  expect((await seen(order.id)).lines[0]).toMatchObject({
    ordered: '18',
    done: '12',
    waiting: '5',
    open: '1',
    unit: '个',
    inOrderedUnit: false,
  });
});

it('the keeper is who made the draft: the audit says so, and where duties are separate an owner who ships does not approve', async () => {
  const order = await approved();
  const { data } = await ship(order, ['1']);
  const audit = '{ auditEntries(filter: { table: "document" }, first: 1) { edges { node { after member { id } } } } }';
  const [{ node }] = (await owner.run(audit)).auditEntries.edges;
  expect([node.member.id, node.after.includes(data.made.id)]).toEqual([userOf(world.company, 'sales').memberId, true]);
  const { settings } = await owner.run('{ settings: companySettings { version } }');
  await owner.run('mutation ($version: Int!) { setSeparateDuties(version: $version, separateDuties: true) { version } }', settings);
  const own = await ship(order, ['2'], { by: owner });
  expect((await owner.send(approve, own.data.made)).code).toBe('SP-API-681');
  expect((await owner.send(approve, data.made)).code).toBeNull();
});
