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

const fields =
  'id version code name mnemonic contact phone address taxNumber creditDays enabled salesperson { id } orderedGross orderCount lastOrderDate';
const create = `mutation ($input: CustomerInput!) { customer: createCustomer(input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $version: Int!, $input: CustomerInput!) { customer: updateCustomer(id: $id, version: $version, input: $input) { ${fields} } }`;

it('a new customer gets a code, its pinyin initials and defaults', async () => {
  const { customer } = await owner.run(create, { input: { name: ' 重庆五金商行 ' } });
  expect(customer).toMatchObject({
    code: 'KH-0009',
    name: '重庆五金商行',
    mnemonic: 'CQWJSH',
    creditDays: 30,
    enabled: true,
    version: 1,
    orderedGross: '0.00',
    orderCount: 0,
    lastOrderDate: null,
  });
  expect(customer.salesperson.id).toBe(userOf(company, 'owner').memberId);
});

it('a code entered by hand is jumped over by the numbering', async () => {
  await owner.run(create, { input: { name: '甲', code: 'KH-0010' } });
  expect((await owner.run(create, { input: { name: '乙' } })).customer.code).toBe('KH-0011');
});

it('a change keeps what is left out, raises the version, and is refused on a stale one', async () => {
  const { customer } = await owner.run(create, { input: { name: '丙公司', contact: '王', creditDays: 7 } });
  const changed = await owner.run(update, { id: customer.id, version: 1, input: { name: '丁公司', enabled: false } });
  expect(changed.customer).toMatchObject({
    code: customer.code,
    name: '丁公司',
    mnemonic: 'DGS',
    contact: '王',
    creditDays: 7,
    enabled: false,
    version: 2,
  });
  const stale = await owner.send(update, { id: customer.id, version: 1, input: { name: '戊' } });
  expect(stale.code).toBe('SP-API-405');
  expect((await owner.run(`query ($id: ID!) { customer(id: $id) { ${fields} } }`, { id: customer.id })).customer).toEqual(changed.customer);
});

it.each([
  ['an empty name', { name: '　' }, { name: 'SP-API-318' }],
  ['a name of 101 characters', { name: '字'.repeat(101) }, { name: 'SP-API-319' }],
  [
    'too long texts',
    { name: 'x', contact: 'x'.repeat(51), phone: '1'.repeat(31), address: 'x'.repeat(201), code: 'x'.repeat(21) },
    { contact: 'SP-API-319', phone: 'SP-API-319', address: 'SP-API-319', code: 'SP-API-319' },
  ],
  ['an empty code', { name: 'x', code: ' ' }, { code: 'SP-API-318' }],
  ['366 credit days', { name: 'x', creditDays: 366 }, { creditDays: 'SP-API-321' }],
  ['negative credit days', { name: 'x', creditDays: -1 }, { creditDays: 'SP-API-321' }],
  ['a short tax number', { name: 'x', taxNumber: '123' }, { taxNumber: 'SP-API-322' }],
  ['a code in use', { name: 'x', code: 'KH-0001' }, { code: 'SP-API-323' }],
  ['an unknown salesperson', { name: 'x', salespersonId: 'nobody' }, { salespersonId: 'SP-API-316' }],
] as const)('a customer with %s is refused at its entry', async (_case, input, expected) => {
  const before = await owner.run('{ customers { totalCount } }');
  const { errors, code } = await owner.send(create, { input });
  expect(code).toBe('SP-API-300');
  expect(Object.fromEntries((errors[0]?.extensions.fields ?? []).map((field) => [field.path, field.code]))).toEqual(expected);
  expect(await owner.run('{ customers { totalCount } }')).toEqual(before);
});

it('of two customers with one code at once exactly one is written', async () => {
  const answers = await Promise.all([1, 2, 3].map((index) => owner.send(create, { input: { name: `同时 ${index}`, code: 'SAME' } })));
  expect(answers.map(({ code }) => String(code)).toSorted((left, right) => left.localeCompare(right))).toEqual([
    'null',
    'SP-API-300',
    'SP-API-300',
  ]);
});

it.each(['CODE', 'NAME', 'ORDERED_GROSS', 'LAST_ORDER_DATE'])('customers by %s come once each, in both directions', async (field) => {
  const page = `query ($sort: CustomerSort, $first: Int, $after: String) { customers(sort: $sort, first: $first, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const read = async (direction: string) => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { customers } = (await owner.run(page, { sort: { field, direction }, first: 5, after })) as {
        customers: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      ids.push(...customers.edges.map(({ node }) => node.id));
      if (!customers.pageInfo.hasNextPage) return ids;
      after = customers.pageInfo.endCursor;
    }
  };
  const ascending = await read('ASC');
  expect(new Set(ascending).size).toBe(ascending.length);
  expect((await read('DESC')).toReversed()).toEqual(ascending);
});

it("a salesperson's new customer is their own", async () => {
  const me = userOf(company, 'sales');
  const client = api.as(me);
  expect((await client.run(create, { input: { name: '自己的' } })).customer.salesperson.id).toBe(me.memberId);
  const { errors } = await client.send(create, { input: { name: '别人的', salespersonId: userOf(company, 'owner').memberId } });
  expect(errors[0]?.extensions.fields?.[0]?.code).toBe('SP-API-317');
});
