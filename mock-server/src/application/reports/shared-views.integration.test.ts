import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let seller: GraphqlClient;
let accountant: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  [owner, seller, accountant] = (['owner', 'sales', 'accountant'] as const).map((role) => api.as(userOf(company, role))) as [
    GraphqlClient,
    GraphqlClient,
    GraphqlClient,
  ];
});
afterAll(() => api.close());

const page = '/sales/orders';
const fields = 'id version name query isDefault isShared isOwn maker mayChange mayShare';
const list = `query ($page: String!) { savedViews(page: $page) { ${fields} } }`;
const create = `mutation ($page: String!, $input: SavedViewInput!) { view: createSavedView(page: $page, input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: SavedViewInput!) { view: updateSavedView(id: $id, version: $version, input: $input) { ${fields} } }`;
const remove = 'mutation ($id: ID!, $version: Int!) { view: deleteSavedView(id: $id, version: $version) { id } }';

interface View {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly maker: string;
  readonly isDefault: boolean;
}

async function viewsOf(client: GraphqlClient, of = page): Promise<readonly View[]> {
  return (await client.run(list, { page: of })).savedViews;
}

async function share(name: string, of = page): Promise<View> {
  return (await owner.run(create, { page: of, input: { name, query: 'status=SUBMITTED', isShared: true } })).view;
}

it('what is shared is among the views of whoever sees the list, by whom it is, and of nobody else', async () => {
  const kept = (await owner.run(create, { page, input: { name: '待审核', query: 'status=SUBMITTED' } })).view;
  expect(kept).toMatchObject({ isShared: false, isOwn: true, mayChange: true, mayShare: true });
  expect(await viewsOf(seller)).toEqual([]);
  const shared = (await owner.run(update, { id: kept.id, version: 1, input: { isShared: true } })).view;
  expect(shared).toMatchObject({ version: 2, isShared: true, maker: kept.maker });
  await seller.run(create, { page, input: { name: '甲' } });
  expect(await viewsOf(seller)).toMatchObject([
    { name: '甲', isShared: false, isOwn: true, mayShare: false },
    { id: kept.id, name: '待审核', isShared: true, isOwn: false, maker: kept.maker, isDefault: false, mayChange: false, mayShare: false },
  ]);
  // Stock documents are no page of who sells: what is shared of them is not theirs, nor is it there for them.
  const stock = await share('盘点', '/inventory/documents');
  expect(await viewsOf(accountant, '/inventory/documents')).toMatchObject([{ id: stock.id }]);
  expect(await viewsOf(seller, '/inventory/documents')).toEqual([]);
  const change = { id: stock.id, version: 1, input: { isDefault: true } };
  expect((await seller.send(update, change)).code).toBe('SP-API-602');
  expect((await seller.send(remove, change)).code).toBe('SP-API-602');
});

it('only its maker and an owner rename, change or withdraw it, and only its maker deletes it', async () => {
  const view = await share('共同');
  for (const input of [{ name: '改' }, { query: 'status=DRAFT' }, { isShared: false }]) {
    expect((await seller.send(update, { id: view.id, version: 1, input })).code).toBe('SP-API-664');
  }
  expect((await seller.send(remove, { ...view })).code).toBe('SP-API-664');
  const own = (await seller.run(create, { page, input: { name: '乙' } })).view;
  expect((await seller.send(update, { id: own.id, version: 1, input: { isShared: true } })).code).toBe('SP-API-204');
  expect((await seller.send(create, { page, input: { name: '丙', isShared: true } })).code).toBe('SP-API-204');
  expect((await owner.send(update, { id: own.id, version: 1, input: { name: '丁' } })).code).toBe('SP-API-602');
});

it('a second owner changes and withdraws what the first one shares, and cannot delete it; the first keeps it', async () => {
  const { members } = await owner.run('{ members: companyMembers { id version roles } }');
  const member = members.find(({ roles }: { roles: string[] }) => roles.includes('ACCOUNTANT'));
  const promote = 'mutation ($id: ID!, $version: Int!) { updateMember(id: $id, version: $version, input: { roles: [OWNER] }) { id } }';
  await owner.run(promote, { id: member.id, version: member.version });
  const view = await share('老板们');
  expect((await accountant.send(remove, { ...view })).code).toBe('SP-API-664');
  const renamed = (await accountant.run(update, { id: view.id, version: 1, input: { name: '老板' } })).view;
  expect(renamed).toMatchObject({ version: 2, name: '老板', mayChange: true, mayShare: true });
  expect((await owner.send(update, { id: view.id, version: 1, input: { isShared: false } })).code).toBe('SP-API-603');
  await accountant.run(update, { id: view.id, version: 2, input: { isShared: false } });
  expect(await viewsOf(accountant)).not.toContainEqual(expect.objectContaining({ id: view.id }));
  expect(await viewsOf(owner)).toContainEqual(expect.objectContaining({ id: view.id, name: '老板', isShared: false, version: 3 }));
});

it("a reader's default is their own: it changes no view, takes the place of another, and goes when the view is withdrawn", async () => {
  const place = '/sales/documents';
  const defaults = async (client: GraphqlClient) => (await viewsOf(client, place)).filter((view) => view.isDefault).map(({ name }) => name);
  const [first, second] = [await share('一', place), await share('二', place)];
  const own = (await seller.run(create, { page: place, input: { name: '我的', isDefault: true } })).view;
  for (const { id } of [first, second, second]) {
    const { view } = await seller.run(update, { id, version: 1, input: { isDefault: true } });
    expect(view).toMatchObject({ version: 1, isDefault: true });
  }
  expect(await defaults(seller)).toEqual(['二']);
  expect(await defaults(owner)).toEqual([]);
  // The seller's own view is another version now, as it is no longer the default.
  await seller.run(update, { id: own.id, version: 2, input: { isDefault: true } });
  expect(await defaults(seller)).toEqual(['我的']);
  await seller.run(update, { id: first.id, version: 1, input: { isDefault: true } });
  await seller.run(update, { id: first.id, version: 1, input: { isDefault: false } });
  expect(await defaults(seller)).toEqual([]);
  await seller.run(update, { id: first.id, version: 1, input: { isDefault: true } });
  await owner.run(update, { id: first.id, version: 1, input: { isShared: false } });
  await owner.run(update, { id: first.id, version: 2, input: { isShared: true } });
  expect(await defaults(seller)).toEqual([]);
  await seller.run(update, { id: second.id, version: 1, input: { isDefault: true } });
  await owner.run(remove, { ...second });
  expect(await defaults(seller)).toEqual([]);
});

it('a page that is nobody’s list is not shared, nor are more than 20 views of one; a request that is repeated shares once', async () => {
  expect((await owner.send(create, { page: '/ledger/secret', input: { name: '甲', isShared: true } })).code).toBe('SP-API-665');
  const of = '/sales/quotations';
  const key = { 'idempotency-key': '0199a3c2-7b1e-7000-8000-0000000000ab' };
  const variables = { page: of, input: { name: '一次', isShared: true } };
  expect((await owner.send(create, variables, key)).data).toEqual((await owner.send(create, variables, key)).data);
  for (let index = 2; index <= 20; index += 1) await share(`第 ${index}`, of);
  expect((await owner.send(create, { page: of, input: { name: '太多', isShared: true } })).code).toBe('SP-API-666');
  expect(await viewsOf(seller, of)).toHaveLength(20);
});

it('another company has none of it, and the log of acts says who shared what', async () => {
  const view = await share('本公司');
  const other = api.as(userOf(await api.company(), 'owner'));
  expect(await viewsOf(other)).toEqual([]);
  expect((await other.send(update, { id: view.id, version: 1, input: { isShared: false } })).code).toBe('SP-API-602');
  expect((await other.send(remove, { ...view })).code).toBe('SP-API-602');
  const { auditEntries } = await owner.run(
    `query ($id: String!) { auditEntries(filter: { table: "saved_view", rowId: $id }) { edges { node { act member { name } } } } }`,
    { id: view.id },
  );
  expect(auditEntries.edges).toEqual([{ node: { act: 'INSERT', member: { name: view.maker } } }]);
});
