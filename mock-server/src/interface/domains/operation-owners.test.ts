import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { ownersOf } from './operation-owners.ts';

const owners = (text: string, name: string | null = null) => [...ownersOf(parse(text), name)].toSorted();

it.each([
  ['{ customers { totalCount } salesOrderCounts { count } }', ['sales']],
  ['{ viewer { roles } taxRates { rate } products { id } }', ['gateway', 'inventory', 'ledger']],
  ['mutation { createProduct(input: {}) { id } }', ['inventory']],
  [
    'query { ...A } fragment A on Query { accounts { id } ... on Query { ...B } } fragment B on Query { salespeople { id } }',
    ['ledger', 'sales'],
  ],
  ['{ a: product(id: 1) { id } __typename }', ['gateway', 'inventory']],
])('ownersOf() finds who answers %s', (text, expected) => {
  expect(owners(text)).toEqual(expected);
});

it.each([
  ['an unknown field', '{ customers { id } unheardOf }'],
  ['a fragment that is not there', '{ customers { id } ...Lost }'],
  ['fragments in a circle with nothing in them', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ['several operations and no name', 'query A { customers { id } } query B { accounts { id } }'],
])('ownersOf() leaves %s to the gateway, which refuses it', (_what, text) => {
  expect(owners(text)).toEqual(['gateway']);
});

it('ownersOf() goes by the operation that is named', () => {
  const both = 'query A { customers { id } } query B { accounts { id } }';
  expect([owners(both, 'A'), owners(both, 'B')]).toEqual([['sales'], ['ledger']]);
});
