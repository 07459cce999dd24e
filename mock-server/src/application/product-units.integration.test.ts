import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const fields = 'id version sku barcode units { id name factor barcode price enabled }';
const create = `mutation ($input: ProductInput!) { product: createProduct(input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: ProductInput!) { product: updateProduct(id: $id, version: $version, input: $input) { ${fields} } }`;
const entries = (sku: string) => ({ sku, name: '矿泉水', unit: '瓶', price: '2', taxRate: '13' });
const box = { name: '箱', factor: '12', barcode: '4006381333931', price: '22' };
const pack = { name: '提', factor: '6.50' };

it('a product has further units in their order, and is found by the barcode of any', async () => {
  const { product } = await owner.run(create, { input: { ...entries('U-001'), barcode: '73513537', units: [box, pack] } });
  expect(product.units).toMatchObject([
    { name: '箱', factor: '12', barcode: '4006381333931', price: '22', enabled: true },
    { name: '提', factor: '6.5', barcode: '', price: null, enabled: true },
  ]);
  const { products } = await owner.run('query ($search: String) { products(search: $search) { id units { name barcode } } }', {
    search: '4006381333931',
  });
  expect(products).toMatchObject([{ id: product.id, units: [{ barcode: '4006381333931' }, {}] }]);
});

it('units are changed, exchanged, removed and added at once, and stay when nothing is said of them', async () => {
  const { product } = await owner.run(create, { input: { ...entries('U-002'), units: [{ ...box, barcode: '6901234567090' }, pack] } });
  const [first, second] = product.units;
  const exchanged = [
    { id: second.id, name: '箱', factor: '6.5', barcode: '6901234567090' },
    { id: first.id, name: '提', factor: '12', barcode: '', price: null, enabled: false },
  ];
  const { product: changed } = await owner.run(update, {
    id: product.id,
    version: 1,
    input: { ...entries('U-002'), units: exchanged },
  });
  expect(changed.units).toEqual([
    { id: second.id, name: '箱', factor: '6.5', barcode: '6901234567090', price: null, enabled: true },
    { id: first.id, name: '提', factor: '12', barcode: '', price: null, enabled: false },
  ]);
  const kept = await owner.run(update, { id: product.id, version: 2, input: { ...entries('U-002'), name: '纯净水' } });
  expect(kept.product.units).toEqual(changed.units);
  const rest = { id: second.id, name: '箱', factor: '6.5' };
  const last = await owner.run(update, {
    id: product.id,
    version: 3,
    input: { ...entries('U-002'), units: [{ name: '托', factor: '600' }, rest] },
  });
  expect(last.product.units).toMatchObject([{ name: '托' }, { id: second.id, barcode: '6901234567090' }]);
  expect((await owner.send(update, { id: product.id, version: 1, input: entries('U-002') })).code).toBe('SP-API-411');
});

it.each([
  ['a name twice', [pack, pack], ['670 units.1.name']],
  ["the product's own name", [{ ...pack, name: '瓶' }], ['670 units.0.name']],
  ['no name', [{ ...pack, name: ' ' }], ['318 units.0.name']],
  ['a factor of nothing', [{ ...pack, factor: '0' }], ['306 units.0.factor']],
  ['a factor with five places', [{ ...pack, factor: '0.12345' }], ['304 units.0.factor']],
  ['a factor that is no number', [{ ...pack, factor: '' }], ['303 units.0.factor']],
  ['a price below zero', [{ ...pack, price: '-1' }], ['307 units.0.price']],
  ['a barcode with a wrong check digit', [{ ...pack, barcode: '73513538' }], ['330 units.0.barcode']],
  ['the barcode of another product', [{ ...pack, barcode: '73513537' }], ['672 units.0.barcode']],
  ["the barcode of another product's unit", [{ ...pack, barcode: '4006381333931' }], ['672 units.0.barcode']],
  ['the barcode of its own product', [{ ...pack, barcode: '96385074' }], ['672 units.0.barcode']],
  ['an id that is of no unit', [{ ...pack, id: '00000000-0000-7000-8000-000000000000' }], ['674 units.0.name']],
  ['five units', ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ ...pack, name })), ['671 units']],
])('%s is refused, and nothing is written', async (_case, units, expected) => {
  const { problems } = await send({ ...entries('U-003'), barcode: '96385074', units });
  expect(problems).toEqual(expected);
  const { productList } = await owner.run('{ productList(filter: { search: "U-003" }) { totalCount } }');
  expect(productList.totalCount).toBe(0);
});

it('a product cannot take the barcode of a unit, and of two that take one at once one gets it', async () => {
  expect((await send({ ...entries('U-004'), barcode: '4006381333931' })).problems).toEqual(['672 barcode']);
  const both = await Promise.all(['U-005', 'U-006'].map((sku) => send({ ...entries(sku), units: [{ ...pack, barcode: '12345670' }] })));
  expect(both.map(({ problems }) => problems).toSorted((left, right) => left.length - right.length)).toEqual([[], ['672 units.0.barcode']]);
});

async function send(input: object): Promise<{ readonly problems: readonly string[] }> {
  const { code, errors } = await owner.send(create, { input });
  if (code === null) return { problems: [] };
  expect(code).toBe('SP-API-300');
  return { problems: (errors[0]?.extensions.fields ?? []).map((each) => `${each.code.slice(-3)} ${each.path}`) };
}
