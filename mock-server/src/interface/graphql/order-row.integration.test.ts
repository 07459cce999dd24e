import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { schema } from './schema.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

it('each field of an order is the same whether it is asked for alone or with all others', async () => {
  const owner = api.as(userOf(await api.company(), 'owner'));
  const type = schema.getType('SalesOrder');
  const fields = Object.values(isObjectType(type) ? type.getFields() : {}).map((field) =>
    isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { id }`,
  );
  expect(fields).toContain('note');
  const nodesWith = async (selection: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const asked = `{ salesOrders(first: 20) { edges { node { ${selection} } } } }`;
    const { salesOrders }: { salesOrders: { edges: readonly { node: Readonly<Record<string, unknown>> }[] } } = await owner.run(asked);
    return salesOrders.edges.map(({ node }) => node);
  };
  const whole = await nodesWith(fields.join(' '));
  for (const field of fields) {
    const [name = ''] = field.split(' ');
    expect(await nodesWith(field), field).toEqual(whole.map((node) => ({ [name]: node[name] })));
  }
});
