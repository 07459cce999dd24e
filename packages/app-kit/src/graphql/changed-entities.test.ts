import { describe, expect, it } from 'vitest';
import { changedEntities } from './changed-entities.ts';

describe('changedEntities()', () => {
  it('finds what has a type and an id, at any depth, each once', () => {
    const order = {
      __typename: 'SalesOrder',
      id: 'o1',
      customer: { __typename: 'Customer', id: 'c1' },
      lines: [{ __typename: 'Line', id: 'l1' }],
    };
    const data = { approve: { __typename: 'ApprovePayload', order, again: order, none: null, count: 3 } };
    expect([...changedEntities(data)]).toEqual([
      ['SalesOrder', ['o1']],
      ['Customer', ['c1']],
      ['Line', ['l1']],
    ]);
  });

  it('finds nothing in an answer without entities', () => {
    expect([...changedEntities({ signOut: true })]).toEqual([]);
    expect([...changedEntities(null)]).toEqual([]);
  });
});
