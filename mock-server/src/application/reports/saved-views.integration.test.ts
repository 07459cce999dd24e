import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let seller: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
  seller = api.as(userOf(company, 'sales'));
});
afterAll(() => api.close());

const page = '/reports/sales';
const list = 'query ($page: String!) { savedViews(page: $page) { id version page name query } }';
const create =
  'mutation ($page: String!, $input: SavedViewInput!) { view: createSavedView(page: $page, input: $input) { id version name query } }';
const update =
  'mutation ($id: ID!, $version: Int!, $input: SavedViewInput!) { view: updateSavedView(id: $id, version: $version, input: $input) { version name query } }';
const remove = 'mutation ($id: ID!, $version: Int!) { view: deleteSavedView(id: $id, version: $version) { id } }';

it('a view is kept, renamed and deleted by its member; nobody else sees or changes it', async () => {
  const { view } = await owner.run(create, { page, input: { name: ' 本月客户 ', query: 'by=CUSTOMER' } });
  expect(view).toMatchObject({ version: 1, name: '本月客户', query: 'by=CUSTOMER' });
  expect((await seller.run(list, { page })).savedViews).toEqual([]);
  for (const mutation of [update, remove]) {
    expect((await seller.send(mutation, { id: view.id, version: 1, input: { name: 'x' } })).code).toBe('SP-API-602');
  }
  const renamed = (await owner.run(update, { id: view.id, version: 1, input: { name: '客户' } })).view;
  expect(renamed).toEqual({ version: 2, name: '客户', query: 'by=CUSTOMER' });
  expect((await owner.send(remove, { id: view.id, version: 1 })).code).toBe('SP-API-603');
  await owner.run(remove, { id: view.id, version: 2 });
  expect((await owner.run(list, { page })).savedViews).toEqual([]);
});

it('one view of a page is what it shows at first, and another takes its place', async () => {
  const place = '/purchasing/orders';
  const defaults = async (): Promise<string[]> => {
    const { savedViews } = await owner.run('query ($page: String!) { savedViews(page: $page) { name isDefault } }', { page: place });
    return savedViews.filter(({ isDefault }: { isDefault: boolean }) => isDefault).map(({ name }: { name: string }) => name);
  };
  const first = (await owner.run(create, { page: place, input: { name: '待收货', query: 'execution=NONE', isDefault: true } })).view;
  const second = (await owner.run(create, { page: place, input: { name: '待审核', query: 'status=SUBMITTED' } })).view;
  expect(await defaults()).toEqual(['待收货']);
  await owner.run(update, { id: second.id, version: 1, input: { isDefault: true } });
  expect(await defaults()).toEqual(['待审核']);
  // What was the default is another version now: nobody changes it unseen.
  expect((await owner.send(update, { id: first.id, version: 1, input: { isDefault: true } })).code).toBe('SP-API-603');
  const other = (await owner.run(create, { page: '/sales/documents', input: { name: '草稿', isDefault: true } })).view;
  await seller.run(create, { page: place, input: { name: '我的', isDefault: true } });
  expect(await defaults()).toEqual(['待审核']);
  await owner.run(update, { id: second.id, version: 2, input: { isDefault: false } });
  expect(await defaults()).toEqual([]);
  await owner.run(remove, { id: other.id, version: 1 });
});

it('a name stands once for a page, and again for another page or member', async () => {
  const input = { name: '同名', query: '' };
  await owner.run(create, { page, input });
  const again = await owner.send(create, { page, input });
  expect(again.errors[0]?.extensions.fields).toMatchObject([{ path: 'name', code: 'SP-API-605' }]);
  await owner.run(create, { page: '/sales/orders', input });
  await seller.run(create, { page, input });
});

it.each([
  [{ page: 'https://evil.example', input: { name: 'x' } }, 'page', 'SP-API-606'],
  [{ page, input: { name: '  ' } }, 'name', 'SP-API-'],
  [{ page, input: { name: 'x', query: 'q'.repeat(1001) } }, 'query', 'SP-API-'],
])('what cannot be kept is refused at its entry: %j', async (variables, path, code) => {
  const { errors } = await owner.send(create, variables);
  const fields = errors[0]?.extensions.fields ?? [];
  expect(fields.map((field) => field.path)).toEqual([path]);
  expect(fields[0]?.code).toContain(code);
});

it('sent again with its key, a view is kept once; a page has at most 50', async () => {
  const variables = { page: '/sales/sales', input: { name: '一次' } };
  const key = { 'idempotency-key': '0199a3c2-7b1e-7000-8000-0000000000aa' };
  const [first, second] = [await owner.send(create, variables, key), await owner.send(create, variables, key)];
  expect(second.data).toEqual(first.data);
  for (let index = 2; index <= 50; index += 1) await owner.run(create, { page: '/sales/sales', input: { name: `第 ${index}` } });
  expect((await owner.send(create, { page: '/sales/sales', input: { name: '太多' } })).code).toBe('SP-API-604');
  expect((await owner.run(list, { page: '/sales/sales' })).savedViews).toHaveLength(50);
});
