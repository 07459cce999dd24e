import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const fields = 'id version sku barcode name mnemonic spec unit price taxRate enabled';
const create = `mutation ($input: ProductInput!) { product: createProduct(input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: ProductInput!) { product: updateProduct(id: $id, version: $version, input: $input) { ${fields} } }`;
const read = `query ($id: ID!) { product(id: $id) { ${fields} } }`;
const list = `query ($filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) {
  productList(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount edges { node { id sku } } pageInfo { hasNextPage endCursor } } }`;
const entries = (sku: string) => ({ sku, name: '重庆铅笔', unit: '支', price: '1.250000', taxRate: '13' });
const found = async (client: GraphqlClient, search: string): Promise<readonly string[]> =>
  (await client.run('query ($search: String) { products(search: $search) { sku } }', { search })).products.map(
    ({ sku }: { sku: string }) => sku,
  );

it('a new product gets its pinyin initials and defaults, and is found at once by code, barcode, name and initials', async () => {
  const { product } = await owner.run(create, { input: { ...entries(' N-001 '), barcode: '73513537' } });
  expect(product).toMatchObject({
    sku: 'N-001',
    barcode: '73513537',
    mnemonic: 'CQQB',
    spec: '',
    price: '1.25',
    taxRate: '13',
    enabled: true,
    version: 1,
  });
  for (const search of ['n-001', '73513537', '铅笔', 'cqqb']) {
    expect(await found(owner, search), search).toEqual(['N-001']);
    expect((await owner.run(list, { filter: { search } })).productList.edges).toEqual([{ node: { id: product.id, sku: 'N-001' } }]);
  }
});

it('a change keeps what is left out, raises the version, and is refused on a stale one', async () => {
  const { product } = await owner.run(create, { input: { ...entries('N-002'), spec: 'HB' } });
  const changed = await owner.run(update, { id: product.id, version: 1, input: { ...entries('N-002'), name: '橡皮', price: '0' } });
  expect(changed.product).toEqual({ ...product, name: '橡皮', mnemonic: 'XP', price: '0', version: 2 });
  expect((await owner.send(update, { id: product.id, version: 1, input: entries('N-002') })).code).toBe('SP-API-411');
  expect(await owner.run(read, { id: product.id })).toEqual(changed);
  expect((await owner.send(update, { id: 'nothing', version: 1, input: entries('N-003') })).code).toBe('SP-API-410');
  expect(await owner.run(read, { id: 'nothing' })).toEqual({ product: null });
});

it.each([
  ['nothing in it', { sku: '', name: ' ', unit: '', price: '', taxRate: '' }, ['318', '318', '318', '303', '332']],
  ['a code in use', { sku: 'P-001' }, ['331']],
  ['a code that cannot be stored', { sku: 'a\u0000b' }, ['320']],
  ['a negative price', { price: '-1' }, ['307']],
  ['a price with 7 decimals', { price: '0.0000001' }, ['304']],
  ['a rate that ended', { taxRate: '16' }, ['332']],
  ['a barcode with a wrong check digit', { barcode: '73513538' }, ['330']],
] as const)('a product with %s is refused at its entry, and nothing changes', async (_case, input, codes) => {
  const before = await owner.run(list, { first: 200 });
  const { errors, code } = await owner.send(create, { input: { ...entries('N-009'), ...input } });
  expect(code).toBe('SP-API-300');
  expect(Object.fromEntries((errors[0]?.extensions.fields ?? []).map((field) => [field.path, field.code]))).toEqual(
    Object.fromEntries(Object.keys(input).map((path, index) => [path, `SP-API-${codes[index]}`])),
  );
  expect(await owner.run(list, { first: 200 })).toEqual(before);
});

it('a product keeps its own code, but cannot take that of another', async () => {
  const { product } = await owner.run(create, { input: entries('N-010') });
  expect((await owner.send(update, { id: product.id, version: 1, input: entries('P-001') })).errors[0]?.extensions.fields).toMatchObject([
    { path: 'sku', code: 'SP-API-331' },
  ]);
  expect((await owner.run(update, { id: product.id, version: 1, input: entries('N-010') })).product.version).toBe(2);
});

it('of three products with one code at once exactly one is written', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => owner.send(create, { input: entries('SAME') })));
  expect(answers.map(({ code }) => String(code)).toSorted((left, right) => left.localeCompare(right))).toEqual([
    'null',
    'SP-API-300',
    'SP-API-300',
  ]);
});

it.each(['CODE', 'NAME', 'PRICE'])('products by %s come once each, in both directions', async (field) => {
  const readAll = async (direction: string) => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { productList } = (await owner.run(list, { sort: { field, direction }, first: 4, after })) as {
        productList: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      ids.push(...productList.edges.map(({ node }) => node.id));
      if (!productList.pageInfo.hasNextPage) {
        expect(ids).toHaveLength(productList.totalCount);
        return ids;
      }
      after = productList.pageInfo.endCursor;
    }
  };
  const ascending = await readAll('ASC');
  expect(new Set(ascending).size).toBe(ascending.length);
  expect(ascending.length).toBeGreaterThan(10);
  expect((await readAll('DESC')).toReversed()).toEqual(ascending);
});

it('products are sorted by price as numbers and by name as a dictionary does', async () => {
  const skus = async (field: string) =>
    (await owner.run(list, { filter: { search: 'P-0' }, sort: { field, direction: 'ASC' } })).productList.edges.map(
      ({ node }: { node: { sku: string } }) => node.sku,
    );
  expect(await skus('PRICE')).toEqual(['P-001', 'P-007', 'P-006', 'P-004', 'P-002', 'P-005', 'P-003', 'P-009', 'P-008', 'P-010']);
  expect(await skus('NAME')).toEqual(['P-007', 'P-002', 'P-005', 'P-003', 'P-008', 'P-006', 'P-010', 'P-009', 'P-004', 'P-001']);
});

it('a product out of use is not offered and no new order can name it, but an order keeps it', async () => {
  const { product } = await owner.run(create, { input: entries('N-020') });
  const input = await validInput(owner);
  const withIt = { ...input, lines: [{ ...input.lines[0], productId: product.id }] };
  const { order } = await owner.run(orderMutations.create, { input: withIt });
  await owner.run(update, { id: product.id, version: 1, input: { ...entries('N-020'), enabled: false } });
  expect(await found(owner, 'N-020')).toEqual([]);
  expect((await owner.run(list, { filter: { search: 'N-020', enabled: true } })).productList.totalCount).toBe(0);
  expect((await owner.run(list, { filter: { search: 'N-020', enabled: false } })).productList.totalCount).toBe(1);
  const refused = await owner.send(orderMutations.create, { input: withIt });
  expect(refused.errors[0]?.extensions.fields).toMatchObject([{ path: 'lines.0.productId', code: 'SP-API-333' }]);
  const kept = await owner.run(orderMutations.update, { id: order.id, version: order.version, input: withIt });
  expect(kept.order.lines[0].product.id).toBe(product.id);
});

it('salespeople and accountants read products and cannot change them', async () => {
  const { product } = await owner.run(create, { input: entries('N-030') });
  for (const role of ['sales', 'accountant'] as const) {
    const client = api.as(userOf(company, role));
    expect(await client.run(read, { id: product.id })).toEqual({ product });
    expect((await client.run(list, { filter: { search: 'N-030' } })).productList.totalCount).toBe(1);
    expect((await client.send(create, { input: entries('N-031') })).code).toBe('SP-API-204');
    expect((await client.send(update, { id: product.id, version: 1, input: entries('N-030') })).code).toBe('SP-API-204');
  }
  expect(await owner.run(read, { id: product.id })).toEqual({ product });
});

it('nobody reads products without signing in, and no product of another company', async () => {
  const other = api.as(userOf(await api.company(), 'owner'));
  const { product } = await owner.run(create, { input: entries('N-040') });
  expect(await other.run(read, { id: product.id })).toEqual({ product: null });
  expect((await other.run(list, { filter: { search: 'N-040' } })).productList).toMatchObject({ totalCount: 0, edges: [] });
  expect((await other.send(update, { id: product.id, version: 1, input: entries('N-041') })).code).toBe('SP-API-410');
  expect((await other.run(create, { input: entries('N-040') })).product.sku).toBe('N-040');
  for (const query of [list, create]) expect((await api.as().send(query, { input: entries('N-042') })).code).toBe('SP-API-201');
});
