import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectAdminClient } from '#kernel/database/admin-client.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, testNow, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';
import { fixedClock } from '#kernel/clock/clock.ts';
import { openWorldState, type WorldState } from './world-state.ts';
import { worldsHandler, type WorldsHandler } from './worlds-handler.ts';

let api: TestApi;
let worlds: WorldsHandler;
let state: WorldState;

beforeAll(async () => {
  state = openWorldState(fixedClock(testNow));
  const store = await openTestDatabase();
  api = await openTestApi({ store, worlds: state });
  const connectAdmin = () => connectAdminClient(store.login('postgres'));
  worlds = worldsHandler(api.services, { ...api.services, directory: '1', connectAdmin, connectReaders: async () => [] }, state);
});
afterAll(async () => {
  await worlds.close();
  await api.close();
});

function send(method: string, path: string, body: unknown = {}): Promise<Response> {
  return worlds.handle(new Request(`http://localhost/__worlds/${path}`, { method, body: JSON.stringify(body) }));
}

async function make(wish: object = {}): Promise<TestCompany> {
  return (await (await send('POST', 'companies', wish)).json()) as TestCompany;
}

const idOf = (company: TestCompany): string => company.companies[0]?.id ?? '';
const orders = 'query ListOrders { salesOrders { edges { node { id } } } }';

it('a clock of its own moves for one company alone', async () => {
  const [mine, other] = [await make({ now: '2027-02-28T16:30:00Z' }), await make()];
  const createdAt = async (company: TestCompany) => {
    const client = api.as(userOf(company, 'sales'));
    const { order } = await client.run(`mutation ($input: SalesOrderInput!) { order: createSalesOrder(input: $input) { createdAt } }`, {
      input: await validInput(client),
    });
    return order.createdAt;
  };
  expect(await createdAt(mine)).toBe('2027-02-28T16:30:00.000Z');
  expect(await createdAt(other)).toBe(testNow);
  expect((await send('PUT', `companies/${idOf(mine)}/clock`, { now: null })).status).toBe(204);
  expect(await createdAt(mine)).toBe(testNow);
});

it('with one seed the ids of what is written are the same', async () => {
  const ids = await Promise.all(
    [await make({ seed: 7 }), await make({ seed: 7 })].map(async (company) => {
      const client = api.as(userOf(company, 'sales'));
      return (await client.run(orderMutations.create, { input: await validInput(client) })).order.id;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});

it('a fault befalls the operation named, so often, in the company named', async () => {
  const [mine, other] = [await make(), await make()];
  await send('PUT', `companies/${idOf(mine)}/faults`, { faults: [{ of: 'request', operation: 'ListOrders', fails: true, times: 2 }] });
  const codes = [];
  for (let count = 0; count < 3; count += 1) codes.push((await api.as(userOf(mine, 'owner')).send(orders)).code);
  expect(codes).toEqual(['SP-API-503', 'SP-API-503', null]);
  expect((await api.as(userOf(mine, 'owner')).send('query Other { viewer { user { id } } }')).code).toBeNull();
  expect((await api.as(userOf(other, 'owner')).send(orders)).code).toBeNull();
});

it('a slow company is slow, and no other', async () => {
  const [mine, other] = [await make(), await make()];
  await send('PUT', `companies/${idOf(mine)}/faults`, { faults: [{ of: 'request', latency: 300 }] });
  const timed = async (company: TestCompany) => {
    const begun = performance.now();
    await api.as(userOf(company, 'owner')).run(orders);
    return performance.now() - begun;
  };
  expect(await timed(mine)).toBeGreaterThan(290);
  await send('PUT', `companies/${idOf(mine)}/faults`, { faults: [] });
  expect(await timed(other)).toBeLessThan(290);
});

it('messages and participants of a company meet its faults, too', async () => {
  const id = idOf(await make());
  await send('PUT', `companies/${id}/faults`, {
    faults: [
      { of: 'message', fails: true, times: 1 },
      { of: 'branch', fails: true, times: 1 },
    ],
  });
  await expect(state.meetWork(id, 'message')).rejects.toMatchObject({ reason: 'database-unavailable' });
  await expect(state.meetWork(id, 'branch')).rejects.toMatchObject({ reason: 'database-unavailable' });
  await state.meetWork(id, 'message');
});

it.each([
  { method: 'PUT', path: 'companies/x/clock', body: { now: testNow }, status: 400 },
  { method: 'PUT', path: 'companies/01890000-0000-7000-8000-000000000001/clock', body: { now: 'noon' }, status: 400 },
  {
    method: 'PUT',
    path: 'companies/01890000-0000-7000-8000-000000000001/faults',
    body: { faults: [{ of: 'request', lattency: 5 }] },
    status: 400,
  },
  {
    method: 'PUT',
    path: 'companies/01890000-0000-7000-8000-000000000001/faults',
    body: { faults: [{ of: 'disk', fails: true }] },
    status: 400,
  },
  { method: 'PUT', path: 'companies/01890000-0000-7000-8000-000000000001/faults', body: { faults: [{ of: 'request' }] }, status: 400 },
  { method: 'PUT', path: 'shards/1/replay', body: { paused: true }, status: 400 },
  { method: 'POST', path: 'companies', body: { seed: 'x' }, status: 400 },
  { method: 'GET', path: 'companies', body: undefined, status: 405 },
  { method: 'POST', path: 'nothing', body: {}, status: 404 },
])('$method $path is refused when it cannot be understood', async ({ method, path, body, status }) => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await worlds.handle(new Request(`http://localhost/__worlds/${path}`, init));
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toMatch(/^SP-API-1/);
});
