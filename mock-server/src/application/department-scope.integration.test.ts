import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';
import { quotationOperations } from '../testing/quotation-world.ts';
import { openScopeWorld, type ScopeWorld } from '../testing/scope-world.ts';

let api: TestApi;
let world: ScopeWorld;
/** Sells to customers of their own, with orders and documents. */
let colleague: string;
/** New, in the same department, with no customers of their own. */
let seller: { readonly client: GraphqlClient; readonly memberId: string };
let department: string;
let elsewhere: string;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  world = await openScopeWorld(api);
  department = await world.department('销售一部');
  elsewhere = await world.department('销售二部');
  colleague = userOf(world.company, 'sales').memberId;
  await world.limit(colleague, { departmentId: department });
  await world.limit(world.ownerId, { departmentId: elsewhere });
  seller = await world.join({ roles: ['SALES', 'CASHIER'], departmentId: department, customerScope: 'DEPARTMENT' });
});

/** Everything that a member sees of sales, by what it belongs to. */
const seen = `{
  customers(first: 200) { totalCount edges { node { id salesperson { id } } } }
  salesOrders(first: 200) { totalCount edges { node { id salesperson { id } } } }
  quotations(first: 200) { totalCount edges { node { id salesperson { id } } } }
  tradeDocuments(filter: { types: [SALE, RECEIPT] }, first: 200) { edges { node { id customer { salesperson { id } } } } }
  openItems(kind: RECEIVABLE) { id customer { salesperson { id } } }
  openItemList(filter: { kind: RECEIVABLE }, first: 200) { edges { node { id customer { salesperson { id } } } } }
  ageing(kind: RECEIVABLE) { parties { customer { salesperson { id } } } }
  workbench { topCustomers { customer { salesperson { id } } } recent { order { salesperson { id } } } tasks { count } salesThisMonth { gross } }
}`;

/** What somebody sees, whose it is, and of how many of each kind that is told. */
async function look(client: GraphqlClient) {
  const found = await client.run(seen);
  const sellersIn = (part: unknown) => [...JSON.stringify(part).matchAll(/"salesperson":\{"id":"([^"]+)"/g)].map(([, id = '']) => id);
  const counts = Object.entries(found).map(([kind, part]) => [kind, sellersIn(part).length] as const);
  return { found, counts: Object.fromEntries(counts), sellers: [...new Set(sellersIn(found))].toSorted() };
}

async function quote(client: GraphqlClient): Promise<void> {
  const { deliveryDate: _day, note: _note, ...input } = await validInput(client);
  await client.run(quotationOperations.create, { input: { ...input, validUntil: '2026-12-20' } });
}

/** Sells on credit to a customer of the colleague, so that something is owed. */
async function sell(): Promise<void> {
  const { customers, stock } = await world.owner.run(
    `query ($id: ID) { customers(filter: { salespersonId: $id, enabled: true }, first: 1) { edges { node { id } } }
      stock { product { id } byWarehouse { warehouse { id } quantity } } }`,
    { id: colleague },
  );
  const [first] = stock;
  const lines = [{ productId: first.product.id, quantity: '1', price: '10', taxRate: '13' }];
  const warehouseId = first.byWarehouse.find(({ quantity }: { quantity: string }) => Number(quantity) > 1).warehouse.id;
  const input = { type: 'SALE', partyId: customers.edges[0].node.id, date: '2026-11-23', warehouseId, lines };
  await world.owner.run('mutation ($input: TradeDocumentInput!) { createTradeDocument(input: $input, approve: true) { id } }', { input });
}

it('a member of a department sees what its members sell, and nothing of another', async () => {
  await quote(api.as(userOf(world.company, 'sales')));
  await quote(world.owner);
  await sell();
  await world.limit(colleague, { roles: ['SALES', 'CASHIER'], customerScope: 'OWN' });
  const theirs = await look(api.as(userOf(world.company, 'sales')));
  expect(theirs.sellers).toEqual([colleague]);
  for (const [kind, count] of Object.entries(theirs.counts)) expect(count, kind).toBeGreaterThan(0);
  const all = await look(world.owner);
  expect(all.sellers).toEqual([colleague, world.ownerId].toSorted());
  expect(await look(seller.client)).toEqual(theirs);
  await world.limit(seller.memberId, { departmentId: elsewhere });
  const other = await look(seller.client);
  expect(other.sellers).toEqual([world.ownerId]);
  for (const [kind, count] of Object.entries(other.counts)) expect(count, kind).toBeLessThanOrEqual(all.counts[kind] ?? 0);
  await world.limit(seller.memberId, { departmentId: null });
  expect((await look(seller.client)).sellers).toEqual([]);
});

it('a colleague who moves takes what they sell along, with the next request', async () => {
  await world.limit(colleague, { departmentId: elsewhere });
  expect((await look(seller.client)).sellers).toEqual([]);
  await world.limit(colleague, { departmentId: department, enabled: false });
  expect((await look(seller.client)).sellers).toEqual([colleague]);
});

it('what is of the department is opened, changed, printed and named; what is of another is not there', async () => {
  const write = async (client: GraphqlClient) => (await client.run(orderMutations.create, { input: await validInput(client) })).order;
  const [ours, others] = [await write(api.as(userOf(world.company, 'sales'))), await write(world.owner)];
  const read = 'query ($id: ID!) { order: salesOrder(id: $id) { id } }';
  expect((await seller.client.run(read, ours)).order).toEqual({ id: ours.id });
  expect((await seller.client.run(read, others)).order).toBeNull();
  const print = 'mutation ($id: ID!) { made: recordPrint(kind: ORDER, id: $id, paper: A4) { times } }';
  expect((await seller.client.run(print, ours)).made.times).toBe(1);
  expect((await seller.client.send(print, others)).code).not.toBeNull();
  const input = { ...(await validInput(seller.client)), customerId: ours.customer.id };
  const changed = await seller.client.run(orderMutations.update, { id: ours.id, version: ours.version, input });
  expect(changed.order.salesperson.id).toBe(colleague);
  expect((await seller.client.send(orderMutations.update, { id: others.id, version: others.version, input })).code).toBe('SP-API-401');
  const naming = (salespersonId: string) => seller.client.send(orderMutations.create, { input: { ...input, salespersonId } });
  expect((await naming(colleague)).code).toBeNull();
  expect((await naming(world.ownerId)).errors[0]?.extensions.fields?.map(({ code }) => code)).toEqual(['SP-API-317']);
});

const update = `mutation ($id: ID!, $version: Int!, $input: DepartmentInput!) {
  department: updateDepartment(id: $id, version: $version, input: $input) { id version name enabled } }`;
const create = 'mutation ($name: String!) { department: createDepartment(input: { name: $name }) { id } }';
const rename = 'mutation ($id: ID!, $input: MemberInput!) { updateMember(id: $id, version: 2, input: $input) { id } }';
const fieldsOf = ({ errors }: Awaited<ReturnType<GraphqlClient['send']>>) =>
  errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);

it('departments are kept by who manages members: named once, renamed, and out of use without losing anybody', async () => {
  expect((await seller.client.send('{ departments { id } }')).code).toBe('SP-API-204');
  expect((await seller.client.send(create, { name: '新' })).code).toBe('SP-API-204');
  expect(fieldsOf(await world.owner.send(create, { name: ' 销售一部 ' }))).toEqual([['name', 'SP-API-381']]);
  expect(fieldsOf(await world.owner.send(create, { name: ' ' }))).toEqual([['name', 'SP-API-318']]);
  const renamed = await world.owner.run(update, { id: elsewhere, version: 1, input: { name: '外贸部' } });
  expect(renamed.department).toEqual({ id: elsewhere, version: 2, name: '外贸部', enabled: true });
  expect((await world.owner.send(update, { id: elsewhere, version: 1, input: { enabled: false } })).code).toBe('SP-API-492');
  await world.owner.run(update, { id: department, version: 1, input: { enabled: false } });
  expect((await world.owner.run('{ departments { name enabled } }')).departments).toEqual([
    { name: '外贸部', enabled: true },
    { name: '销售一部', enabled: false },
  ]);
  expect((await look(seller.client)).sellers).toEqual([colleague]);
  // Who is in it may be changed otherwise; nobody new is put into it.
  await world.limit(colleague, { departmentId: department, warehouseIds: null });
  const { companyMembers } = await world.owner.run('{ companyMembers { id departmentId } }');
  expect(companyMembers.find(({ id }: { id: string }) => id === colleague).departmentId).toBe(department);
  const accountant = userOf(world.company, 'accountant').memberId;
  const put = rename.replace('version: 2', 'version: 1');
  expect(fieldsOf(await world.owner.send(put, { id: accountant, input: { departmentId: department } }))).toEqual([
    ['departmentId', 'SP-API-678'],
  ]);
});
