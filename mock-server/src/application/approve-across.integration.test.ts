import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellWhatIsKept } from './tell-what-is-kept.ts';
import { openOtherKeeper, type OtherKeeper } from '../testing/tcc/other-keeper.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { openOrderWorld, type OrderWorld, type SeenOrder } from '../testing/order-world.ts';

let api: TestApi;
let keeper: OtherKeeper;
let world: OrderWorld;
let tenantId: string;
beforeAll(async () => {
  keeper = await openOtherKeeper();
  api = await openTestApi({ tccPeers: keeper.tccPeers });
  world = await openOrderWorld(api);
  tenantId = world.company.companies[0]?.id ?? '';
  await keeper.know(tenantId, api.store, api.tcc.door);
});
afterAll(async () => {
  await api.close();
  await keeper.close();
});

/** What the other system has taken of X, in sum and by its reservations, and of credit; and how much of it is only frozen. */
async function taken() {
  const [row] = await keeper.sql<Record<string, string>>(`SELECT
    (SELECT trim_scale(coalesce(sum(reserved), 0)) FROM stock_balance) AS reserved, (SELECT trim_scale(coalesce(sum(quantity), 0)) FROM stock_hold) AS held,
    (SELECT coalesce(sum(amount), 0) FROM credit_hold) AS credit,
    (SELECT count(*) FROM stock_hold WHERE is_frozen AND quantity > 0) + (SELECT count(*) FROM credit_hold WHERE is_frozen AND amount > 0) AS frozen`);
  return row;
}

const nothing = { reserved: '0', held: '0', credit: '0', frozen: '0' };
const everything = () =>
  keeper.sql(`SELECT 'fence', f::text FROM tcc_fence f UNION ALL SELECT 'hold', h::text FROM stock_hold h
    UNION ALL SELECT 'credit', c::text FROM credit_hold c UNION ALL SELECT 'stock', b::text FROM stock_balance b ORDER BY 1, 2`);

/** Recovers twice; the second time must change nothing anywhere. */
async function recoverTwice(): Promise<void> {
  const { open } = await api.tcc.recover({ atOnce: true });
  expect(open).toBe(0);
  const before = await everything();
  expect(await api.tcc.recover({ atOnce: true })).toEqual({ confirmed: 0, cancelled: 0, open: 0 });
  expect(await everything()).toEqual(before);
}

/** Ends an order and tells the other system of it, as the message does. */
async function end(order: SeenOrder): Promise<void> {
  await world.move(order, 'close');
  await tell(order);
}

async function tell({ id }: SeenOrder): Promise<void> {
  const message = { payload: { orderId: id }, tenantId } as unknown as Parameters<ReturnType<typeof tellWhatIsKept>['handle']>[1];
  await api.services.database.tenantTx({ tenantId }, 'write', (tx) => tellWhatIsKept(api.services.runTcc).handle(tx, message));
}

it('all reserve, or nobody does; what sales and the end of an order free is given back there, too, however often it is told', async () => {
  const order = await world.order([['X', '30']]);
  const first = await world.owner.send(
    'mutation ($id: ID!, $version: Int!) { order: approveSalesOrder(id: $id, version: $version) { status version history { action } } }',
    { id: order.id, version: order.version },
    { 'idempotency-key': 'approve-once-1' },
  );
  expect(first.data?.order).toMatchObject({ status: 'APPROVED', version: order.version + 1 });
  expect(first.data?.order.history.map(({ action }: { action: string }) => action)).toEqual(['CREATED', 'SUBMITTED', 'APPROVED']);
  expect(await taken()).toEqual({ reserved: '30', held: '30', credit: '30000', frozen: '0' });
  expect(await world.held(), 'nothing is held twice').toMatchObject({ X: ['100', '0'], credit: '0.00' });
  await world.sell([{ product: 'X', quantity: '10', orderLineId: order.lines[0]?.id ?? '' }]);
  await tell(order);
  await tell(order);
  expect(await taken()).toEqual({ reserved: '20', held: '20', credit: '20000', frozen: '0' });
  await end(order);
  expect(await taken()).toEqual(nothing);
});

it('a try that the other system refuses leaves the order submitted, and nothing frozen anywhere', async () => {
  await keeper.sql(`UPDATE customer SET credit_limit = 60000 WHERE code = 'OW'`);
  const order = await world.order([['X', '51']]);
  // 100.00 are owed here for the sale before; the other system is told of them.
  expect(await world.move(order, 'approve')).toMatchObject({
    code: 'SP-API-542',
    facts: { limit: '600.00', used: '100.00', order: '510.00' },
  });
  expect(await world.read(order)).toMatchObject({
    status: 'SUBMITTED',
    version: order.version,
    allowedActions: ['EDIT', 'APPROVE', 'CANCEL'],
  });
  expect(await taken()).toEqual(nothing);
  expect((await world.move(order, 'cancel')).code, 'it is free again').toBeNull();
  await recoverTwice();
});

it.each([
  ['while it reserves', 'try stock.reserve:inside'],
  ['when it has reserved and not said so', 'try stock.reserve:after'],
])('the other system is killed %s: after recovery nothing is reserved, and the order can be approved', async (_when, point) => {
  const order = await world.order([['X', '20']]);
  await keeper.dieAt(point);
  expect((await world.move(order, 'approve')).code).toBe('SP-API-521');
  await keeper.revive();
  await recoverTwice();
  expect((await world.read(order)).status).toBe('SUBMITTED');
  expect(await taken()).toEqual(nothing);
  expect((await world.move(order, 'approve')).code).toBeNull();
  expect(await taken()).toEqual({ reserved: '20', held: '20', credit: '20000', frozen: '0' });
  await end(order);
});

it.each([
  ['while it confirms', 'confirm stock.reserve:inside'],
  ['when it has confirmed and not said so', 'confirm stock.reserve:after'],
])('the other system is killed %s: the order is approved, and recovery confirms the rest once', async (_when, point) => {
  const order = await world.order([['X', '20']]);
  await keeper.dieAt(point);
  expect((await world.move(order, 'approve')).code).toBeNull();
  await keeper.revive();
  await recoverTwice();
  expect((await world.read(order)).status).toBe('APPROVED');
  expect(await taken()).toEqual({ reserved: '20', held: '20', credit: '20000', frozen: '0' });
  await end(order);
  expect(await taken()).toEqual(nothing);
});
