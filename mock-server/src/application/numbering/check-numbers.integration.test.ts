import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrderWorld, type OrderWorld } from '../../testing/order-world.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let world: OrderWorld;
/** Past all rights, as whoever has the machine is. */
let root: Client;

beforeAll(async () => {
  api = await openTestApi();
  world = await openOrderWorld(api);
  root = new Client(api.store.login('postgres'));
  await root.connect();
});
afterAll(async () => {
  await root.end();
  await api.close();
});

const read = `query ($kind: CheckedNumberKind!, $within: String!) { numberCheck(kind: $kind, within: $within) {
  ranges { word countedWithin firstNumber lastNumber first last found voided missing } gaps { number reason documentId note } } }`;

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Found = any;

const check = async (kind: string, within: string): Promise<Found> => (await world.owner.run(read, { kind, within })).numberCheck;

async function sale(date: string, approve = false): Promise<{ readonly id: string; readonly number: string }> {
  const lines = [{ productId: world.products.X, quantity: '1', price: '10', taxRate: '0' }];
  const input = { type: 'SALE', date, partyId: world.customerId, warehouseId: world.warehouseId, lines };
  const create =
    'mutation ($input: TradeDocumentInput!, $approve: Boolean) { made: createTradeDocument(input: $input, approve: $approve) { id number } }';
  return (await world.owner.run(create, { input, approve })).made;
}

async function forget(id: string): Promise<void> {
  await root.query(`SELECT set_config('suanpan.tenant', $1, false)`, [world.company.companies[0]?.id]);
  await root.query('BEGIN');
  await root.query('DELETE FROM document_line WHERE document_id = $1', [id]);
  await root.query('DELETE FROM document WHERE id = $1', [id]);
  await root.query('COMMIT');
}

it('void documents are listed with why, thrown away drafts as such; whoever the number is of can be looked at', async () => {
  const numbers = [await sale('2026-11-03', true), await sale('2026-11-04'), await sale('2026-12-05'), await sale('2026-11-06')];
  const [posted, draft] = numbers;
  for (const one of [posted, draft]) expect((await world.voidDocument(one?.id ?? '')).code).toBeNull();
  const { ranges, gaps } = await check('SALE', '2026');
  expect(ranges).toEqual([
    {
      word: '',
      countedWithin: 2026,
      firstNumber: 'XS-2026-0001',
      lastNumber: 'XS-2026-0005',
      first: 1,
      last: 5,
      found: 5,
      voided: 2,
      missing: 0,
    },
  ]);
  expect(gaps).toEqual([
    { number: 'XS-2026-0001', reason: 'VOIDED', documentId: posted?.id, note: expect.any(String) },
    { number: 'XS-2026-0002', reason: 'DISCARDED', documentId: draft?.id, note: expect.any(String) },
  ]);
  expect(gaps.every(({ note }: Found) => note !== '')).toBe(true);
});

it('a month has what lies between its first and last number, and the ends of a count where they are its own', async () => {
  const { ranges } = await check('SALE', '2026-12');
  expect(ranges).toMatchObject([{ first: 3, last: 3, firstNumber: 'XS-2026-0003', found: 1, missing: 0 }]);
  expect((await check('SALE', '2026-11')).ranges).toMatchObject([{ first: 1, last: 5, found: 5, missing: 0 }]);
  expect(await check('SALE', '2025')).toEqual({ ranges: [], gaps: [] });
});

it('orders and vouchers are checked as well', async () => {
  const [draft, approved] = [await world.order([['X', '1']]), await world.order([['X', '1']])];
  expect((await world.move(approved, 'approve')).code).toBeNull();
  for (const order of [draft, approved]) expect((await world.move(order, 'cancel')).code).toBeNull();
  const orders = await check('SALES_ORDER', '2026');
  expect(orders.ranges).toMatchObject([{ first: 1, lastNumber: approved.number, missing: 0 }]);
  expect(orders.gaps.slice(-2)).toEqual([
    { number: draft.number, reason: 'DISCARDED', documentId: draft.id, note: '不要了' },
    { number: approved.number, reason: 'VOIDED', documentId: approved.id, note: '不要了' },
  ]);
  const vouchers = await check('VOUCHER', '2026-11');
  expect(
    vouchers.ranges.every(({ word, missing, countedWithin }: Found) => word !== '' && missing === 0 && countedWithin === 202_611),
  ).toBe(true);
  expect(vouchers.ranges.length).toBeGreaterThan(0);
  expect(vouchers.gaps).toEqual([]);
});

it('a number whose document is gone is a finding, in the list and among the problems of the books', async () => {
  const [middle, last] = [await sale('2026-11-20'), await sale('2026-11-21')];
  const kept = await sale('2026-11-22');
  await forget(middle?.id ?? '');
  expect(kept.number).toBe('XS-2026-0008');
  const { ranges, gaps } = await check('SALE', '2026');
  expect(ranges).toMatchObject([{ first: 1, last: 8, found: 7, missing: 1 }]);
  expect(gaps[0]).toEqual({ number: 'XS-2026-0006', reason: 'MISSING', documentId: null, note: null });
  await forget(kept.id);
  expect((await check('SALE', '2026')).gaps.slice(0, 2).map(({ number }: Found) => number)).toEqual(['XS-2026-0006', 'XS-2026-0008']);
  const { bookProblems } = await world.owner.run('{ bookProblems { invariant what } }');
  expect(bookProblems).toEqual([{ invariant: 'I12', what: '编号 SALE（2026）：单据 6 张，计数到 8，最大号 7' }]);
  expect(last?.number).toBe('XS-2026-0007');
});

it('only a year or a month is checked, and by those who read the books', async () => {
  for (const within of ['', '2026-13', '26', '2026-11-01', `2026-11'; --`, '99999', '🧾']) {
    expect((await world.owner.send(read, { kind: 'SALE', within })).code, within).toBe('SP-API-300');
  }
  const seller = api.as(userOf(world.company, 'sales'));
  expect((await seller.send(read, { kind: 'SALE', within: '2026' })).code).toBe('SP-API-204');
});
