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

const permissionsOf = async (client: GraphqlClient): Promise<readonly string[]> =>
  (await client.run('{ viewer { permissions } }')).viewer.permissions;

const days = 'from: "2026-11-01", to: "2026-11-30"';

/** What says what goods cost; each is refused, or null, where that is hidden. */
const costs = {
  stock: '{ stock { amount averageCost } }',
  moves: '{ stockMoves { amount amountAfter averageAfter } }',
  report: `{ salesReport(by: PRODUCT, ${days}) { totals { now { cost } } } }`,
  line: '{ tradeDocuments(filter: { types: [COUNT, SALE] }, first: 5) { edges { node { lines { cost } } } } }',
} as const;

it('hidden costs are told to an accountant in no field, and again as soon as they are shown', async () => {
  const adjust = 'mutation ($input: CostAdjustmentInput!) { made: createCostAdjustment(input: $input, approve: true) { id } }';
  const { products } = await world.owner.run('{ products { id } }');
  const input = { date: '2026-11-23', lines: [{ productId: products[0].id, amount: '1' }] };
  for (const [what, query] of Object.entries(costs)) expect((await accountant.send(query)).code, what).toBeNull();
  await world.limit(accountantId, { hideCosts: true });
  for (const [what, query] of Object.entries(costs)) {
    const { data, code } = await accountant.send(query);
    const isKept = what === 'stock' || what === 'moves' || what === 'report' ? code === 'SP-API-493' : true;
    expect([what, isKept, /"(amount\w*|cost|average\w*)":"/.test(JSON.stringify(data ?? {}))]).toEqual([what, true, false]);
  }
  expect((await accountant.send(adjust, { input })).code).toBe('SP-API-204');
  expect(await permissionsOf(accountant)).not.toContain('inventory.cost.read');
  expect((await accountant.send('{ auditEntries(first: 1) { edges { node { after } } } }')).code).toBe('SP-API-204');
  expect(await permissionsOf(accountant)).toContain('purchasing.price.read');
  await world.limit(accountantId, { hideCosts: false });
  for (const [what, query] of Object.entries(costs)) expect((await accountant.send(query)).code, what).toBeNull();
});

const papers = {
  sales: '{ tradeDocuments(filter: { types: [SALE] }) { totalCount } }',
  orders: '{ salesOrders { totalCount } }',
  quotations: '{ quotations { totalCount } }',
  purchases: '{ purchaseOrders { totalCount } }',
  invoices: '{ inputInvoices { totalCount } }',
  report: `{ purchaseReport(${days}) { count } }`,
} as const;

it('hidden prices keep a cashier from the papers that are prices, and not from what is owed', async () => {
  const { client, memberId } = await world.join({ roles: ['CASHIER', 'WAREHOUSE'] });
  const before = await permissionsOf(client);
  const { customers } = await world.owner.run('{ customers(first: 1) { edges { node { id } } } }');
  const price = 'query ($customer: ID!) { products { lastPrice(customerId: $customer) { price } } }';
  const asked = { customer: customers.edges[0].node.id };
  const seen = async (types: string) =>
    (await client.run(`{ tradeDocuments(filter: { types: [${types}] }, first: 200) { edges { node { id } } } }`)).tradeDocuments.edges
      .length;
  expect(await seen('SALE')).toBeGreaterThan(0);
  await world.limit(memberId, { hidePrices: true });
  const left = before.filter((permission) => !isOfPrices(permission));
  expect(await permissionsOf(client)).toEqual(left);
  expect(before.length - left.length).toBe(7);
  expect([await seen('SALE'), await seen('PURCHASE')]).toEqual([0, 0]);
  for (const query of [papers.orders, papers.quotations, papers.purchases, papers.invoices, papers.report]) {
    expect((await client.send(query)).code, query).toBe('SP-API-204');
  }
  expect((await client.run(price, asked)).products.every(({ lastPrice }: { lastPrice: unknown }) => lastPrice === null)).toBe(true);
  expect((await client.send('{ openItems(kind: RECEIVABLE) { open document { id } } }')).code).toBeNull();
  await world.limit(memberId, { hidePrices: false });
  expect(await permissionsOf(client)).toEqual(before);
});

function isOfPrices(permission: string): boolean {
  return /^(sales|purchasing)\.(price|document|order|quotation|invoice)\.read$/.test(permission);
}

it('prices are hidden from nobody who writes them, whichever was chosen first; from an owner nothing is hidden', async () => {
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  const wrong = async (input: object) => {
    const { companyMembers } = await world.owner.run('{ companyMembers { id version } }');
    const { version } = companyMembers.find(({ id }: { id: string }) => id === accountantId);
    const { errors } = await world.owner.send(update, { id: accountantId, version, input });
    return errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]) ?? null;
  };
  const refused = [['hidePrices', 'SP-API-679']];
  for (const role of ['ACCOUNTANT', 'SALES', 'PURCHASING']) {
    expect(await wrong({ roles: [role], hidePrices: true }), role).toEqual(refused);
  }
  expect(await wrong({ roles: ['CASHIER'], hidePrices: true })).toBeNull();
  expect(await wrong({ roles: ['CASHIER', 'SALES'] })).toEqual(refused);
  expect(await wrong({ roles: ['CASHIER', 'SALES'], hidePrices: false })).toBeNull();
  expect(await wrong({ roles: ['OWNER'], hidePrices: true, hideCosts: true })).toBeNull();
  const { companyMembers } = await world.owner.run('{ companyMembers { id hideCosts hidePrices } }');
  expect(companyMembers.find(({ id }: { id: string }) => id === accountantId)).toEqual({
    id: accountantId,
    hideCosts: false,
    hidePrices: false,
  });
});

it('an invitation hides what is said of it, and what it says is in the audit', async () => {
  const department = await world.department('财务部');
  const { client, memberId } = await world.join({ roles: ['ACCOUNTANT'], hideCosts: true, departmentId: department });
  expect(await permissionsOf(client)).not.toContain('inventory.cost.read');
  await world.limit(memberId, { hideCosts: false });
  const { auditEntries } = await world.owner.run(
    '{ auditEntries(filter: { table: "member" }, first: 1) { edges { node { before after } } } }',
  );
  const [{ node }] = auditEntries.edges;
  expect([node.before, node.after].map((row: string) => /"hide_costs":\s*(\w+)/.exec(row)?.[1])).toEqual(['true', 'false']);
});

it('the tables hold it, too: nothing is hidden from an owner, and no price from who writes it', async () => {
  const hide = (flag: string, role: string) =>
    api.services.database.tenantTx({ tenantId: world.company.companies[0]?.id ?? '', memberId: accountantId }, 'write', (tx) =>
      tx.rows(`UPDATE member SET ${flag} = true WHERE $1 = ANY(roles)`, [role]),
    );
  await expect(hide('hide_costs', 'owner')).rejects.toThrow(/member_hides_nothing_from_owners/);
  await expect(hide('hide_prices', 'sales')).rejects.toThrow(/member_writes_no_hidden_prices/);
});
