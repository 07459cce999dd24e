import { expect, it } from 'vitest';
import type { Domain, FieldOwner } from './domain-fields.ts';
import { routeOperation } from './route-operation.ts';

/** Each entry is a process and what it serves. */
const route = (owners: readonly FieldOwner[], processes: readonly (readonly Domain[])[], isStrict = false) =>
  routeOperation(new Set(owners), {
    has: (asked) => processes.some((serves) => asked.every((domain) => serves.includes(domain))),
    isStrict,
  });

it('what is of one domain, or of several that one process serves, goes there whole', () => {
  expect(route(['sales'], [['sales']])).toEqual({ kind: 'whole', domains: ['sales'] });
  expect(route(['inventory', 'ledger'], [['sales'], ['inventory', 'ledger']])).toEqual({ kind: 'whole', domains: ['inventory', 'ledger'] });
});

it('what is of several places is split, and what nobody serves stays in one part here', () => {
  expect(route(['gateway', 'sales', 'ledger'], [['sales']])).toEqual({
    kind: 'split',
    parts: [
      { owners: new Set(['sales']), domains: ['sales'] },
      { owners: new Set(['gateway', 'ledger']), domains: null },
    ],
  });
});

it('without processes, and for sessions, all is here; a strict gateway refuses what nobody serves', () => {
  expect(route(['sales', 'ledger'], [])).toEqual({ kind: 'here' });
  expect(route(['gateway'], [['sales']], true)).toEqual({ kind: 'here' });
  expect(() => route(['sales', 'ledger'], [['sales']], true)).toThrow(
    expect.objectContaining({ reason: 'domain-unavailable', facts: { domain: 'ledger' } }),
  );
});
