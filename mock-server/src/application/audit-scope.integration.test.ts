import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openScopeWorld, type ScopeWorld } from '../testing/scope-world.ts';

let api: TestApi;
let world: ScopeWorld;
let accountant: GraphqlClient;
let accountantId: string;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openScopeWorld(api);
  accountant = api.as(userOf(world.company, 'accountant'));
  accountantId = userOf(world.company, 'accountant').memberId;
});

const log = '{ auditEntries(first: 200) { edges { node { table before after } } } }';
const read = async (client: GraphqlClient) => (await client.send(log)).code;

async function firstOf(list: 'warehouses' | 'cashAccounts'): Promise<string> {
  return (await world.owner.run(`{ ${list} { id } }`))[list][0].id;
}

const limits: Readonly<Record<string, () => Promise<{ readonly set: object; readonly free: object }>>> = {
  'of their own customers': async () => ({ set: { customerScope: 'OWN' }, free: { customerScope: 'ALL' } }),
  'of the customers of a department': async () => ({ set: { customerScope: 'DEPARTMENT' }, free: { customerScope: 'ALL' } }),
  'of some warehouses': async () => ({ set: { warehouseIds: [await firstOf('warehouses')] }, free: { warehouseIds: null } }),
  'of some cash accounts': async () => ({ set: { cashAccountIds: [await firstOf('cashAccounts')] }, free: { cashAccountIds: null } }),
  'without costs': async () => ({ set: { hideCosts: true }, free: { hideCosts: false } }),
};

it.each(Object.keys(limits))('a member %s reads nothing in the log of acts, and everything once all is seen again', async (limited) => {
  const { set, free } = (await limits[limited]?.()) ?? { set: {}, free: {} };
  expect(await read(accountant)).toBeNull();
  await world.limit(accountantId, set);
  expect(await read(accountant)).toBe('SP-API-204');
  const { viewer } = await accountant.run('{ viewer { permissions } }');
  expect(viewer.permissions).not.toContain('settings.audit.read');
  await world.limit(accountantId, free);
  expect(await read(accountant)).toBeNull();
});

it('an owner reads all of it', async () => {
  expect(await read(world.owner)).toBeNull();
});
