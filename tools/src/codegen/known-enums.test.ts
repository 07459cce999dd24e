import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { knownEnums } from './known-enums.ts';

const schema = parse(`
  enum Status { DRAFT APPROVED }
  enum Kind { B A }
  enum Sort { ASC DESC }
  type Order { id: ID! status: Status! kinds: [Kind!]! }
  type Query { orders(sort: Sort): [Order!]! }
`);

it('knownEnums() has the enums of answers, of fragments, too, and none of questions', () => {
  const documents = ['fragment Row on Order { kinds }', 'query Q($sort: Sort) { orders(sort: $sort) { id ...Row now: status } }'].map(
    (text) => parse(text),
  );
  expect(knownEnums(schema, documents)).toEqual({ Kind: ['A', 'B'], Status: ['APPROVED', 'DRAFT'] });
  expect(knownEnums(schema, [])).toEqual({});
});
