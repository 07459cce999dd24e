import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { isSplittable } from './is-splittable.ts';

const can = (text: string, variables: Readonly<Record<string, unknown>> = {}, isStrict = false) =>
  isSplittable({ document: parse(text), operationName: null, variables }, isStrict);

it('a valid query whose variables fit may be split', () => {
  expect(can('query ($on: Date) { taxRates(on: $on) { rate } salespeople { id } }', { on: '2026-11-23' })).toBe(true);
});

/** Each half is within the limits. */
const halves = (count: number) => {
  const fields = Array.from({ length: count }, () => 'id').join(' ');
  return `{ salespeople { ${fields} } products { ${fields} } }`;
};
const orders = (first: number) => `{
  a: salesOrders(first: ${first}) { edges { node { lines { quantity price net tax gross product { id name } } } } }
  b: salesOrders(first: ${first}) { edges { node { lines { quantity price net tax gross product { id name } } } } }
  accounts { id }
}`;

it('what is too much as a whole stays whole, though its parts would pass', () => {
  expect([can(halves(150)), can(halves(250))]).toEqual([true, false]);
  expect([can(orders(20)), can(orders(200))]).toEqual([true, false]);
});

it.each([
  ['a field that is not there', '{ taxRates { unheardOf } salespeople { id } }', {}],
  ['a variable that does not fit', 'query ($on: Date) { taxRates(on: $on) { rate } salespeople { id } }', { on: 5 }],
  ['a change', 'mutation { createCustomer(input: { name: "x" }) { id } createProduct(input: {}) { id } }', {}],
])('%s stays whole, so that it is refused', (_what, text, variables) => {
  expect(can(text, variables)).toBe(false);
});

it('what production refuses is not split there', () => {
  expect([
    can('{ __schema { description } salespeople { id } }'),
    can('{ __schema { description } salespeople { id } }', {}, true),
  ]).toEqual([true, false]);
});
