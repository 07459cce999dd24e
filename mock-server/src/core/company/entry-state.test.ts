import { expect, it } from 'vitest';
import { entryStateOf } from './entry-state.ts';

const paid = { isArchived: false, paidUntil: '2026-11-23' };

it.each([
  ['2026-11-08', null],
  ['2026-11-09', 'ENDING'],
  ['2026-11-23', 'ENDING'],
  ['2026-11-24', 'EXPIRED'],
  ['2027-11-24', 'EXPIRED'],
] as const)('a company that is paid until the 23rd is on %s told %s', (today, state) => {
  expect(entryStateOf(paid, today)?.state ?? null).toBe(state);
});

it('without an end nothing is told, and what is archived is told so whatever was paid', () => {
  expect(entryStateOf({ isArchived: false, paidUntil: null }, '2099-12-31')).toBeNull();
  expect(entryStateOf({ ...paid, isArchived: true }, '2026-11-01')).toEqual({ state: 'ARCHIVED', day: null });
});
