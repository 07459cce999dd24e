import { parse, print, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../graphql/schema.ts';
import type { FieldOwner } from './domain-fields.ts';
import { partOf } from './split-operation.ts';

const text = `query Form($on: Date, $search: String, $orders: Boolean!) {
  taxRates(on: $on) { rate }
  ...Mixed @include(if: $orders)
  found: products(search: $search) { ...Short }
}
fragment Mixed on Query { viewer { roles } salesOrderCounts { count } people: salespeople { ...Person } }
fragment Person on Member { id }
fragment Short on Product { id }`;

const part = (...owners: readonly FieldOwner[]) => partOf(parse(text), 'Form', new Set(owners));

it('partOf() keeps the root fields of some owners, with their fragments, directives and variables, and no others', () => {
  const { text: sales, variables } = part('sales');
  expect(sales).toBe(
    print(
      parse(`query Form($orders: Boolean!) {
        ... on Query @include(if: $orders) { salesOrderCounts { count } people: salespeople { ...Person } }
      } fragment Person on Member { id }`),
    ).replace('}\n\nfragment', '}\nfragment'),
  );
  expect([...variables]).toEqual(['orders']);
  expect(part('ledger').text).toBe('query Form($on: Date) {\n  taxRates(on: $on) {\n    rate\n  }\n}');
  expect([...part('inventory').variables]).toEqual(['search']);
});

it.each([['sales'], ['inventory'], ['ledger'], ['gateway']] as const)('the part of %s is a valid document by itself', (owner) => {
  expect(validate(schema, parse(part(owner).text), specifiedRules)).toEqual([]);
});
