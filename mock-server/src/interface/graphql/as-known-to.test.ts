import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { asKnownTo, isOlder } from './as-known-to.ts';

const schema = buildSchema(`
  enum Status { DRAFT APPROVED LOCKED FROZEN }
  type Order { id: ID! status: Status! was: Status may: [Status!]! lines: [Line!]! }
  type Line { state: Status! }
  type Query { order: Order orders: [Order!]! }
`);
const fallbacks = { Status: { LOCKED: 'APPROVED', FROZEN: 'LOCKED' } };
const known = { Status: ['DRAFT', 'APPROVED'] };
const document = parse(`query { order { ...Row may } all: orders { id ...Row } }
  fragment Row on Order { now: status was lines { ... on Line { state } } }`);
const asked = { schema, document, operationName: null };
const row = (status: string) => ({ now: status, was: status, lines: [{ state: status }, { state: 'DRAFT' }] });

it('asKnownTo() gives the nearest older value that a release knows, however deep and under whatever name', () => {
  const data = { order: { ...row('FROZEN'), may: ['FROZEN', 'DRAFT'] }, all: [{ id: '1', ...row('LOCKED') }] };
  expect(asKnownTo({ known, fallbacks }, asked, data)).toEqual({
    order: { ...row('APPROVED'), may: ['APPROVED', 'DRAFT'] },
    all: [{ id: '1', ...row('APPROVED') }],
  });
});

it('without an older value it leaves out entries, gives null where there may be none, and refuses where there must be one', () => {
  const of = (order: unknown) => asKnownTo({ known, fallbacks: {} }, asked, { order, all: [] });
  expect(of({ ...row('DRAFT'), was: 'LOCKED', may: ['LOCKED', 'DRAFT'] })).toMatchObject({ order: { was: null, may: ['DRAFT'] } });
  expect(() => of({ ...row('LOCKED'), may: [] })).toThrow(expect.objectContaining({ reason: 'release-outdated' }));
});

it('an answer whose values are all known, and an enum that a release says nothing of, stay as they are', () => {
  const data = { order: { ...row('DRAFT'), may: [] }, all: null };
  expect(asKnownTo({ known, fallbacks }, asked, data)).toEqual(data);
  const newest = { order: { ...row('FROZEN'), may: [] }, all: [] };
  expect(asKnownTo({ known: {}, fallbacks }, asked, newest)).toEqual(newest);
});

it('isOlder() tells a release that was built for all values from one that was not', () => {
  expect([isOlder(schema, known), isOlder(schema, { Status: ['DRAFT', 'APPROVED', 'LOCKED', 'FROZEN'] }), isOlder(schema, {})]).toEqual([
    true,
    false,
    false,
  ]);
});
