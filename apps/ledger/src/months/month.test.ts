import { expect, it } from 'vitest';
import { addMonths, lastDayOf, monthNamed, monthsBetween } from './month.ts';

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -15, '2024-12'],
])('addMonths() of %j and %i is %j', (month, count, expected) => {
  expect(addMonths(month, count)).toBe(expected);
});

it('lastDayOf() knows leap years', () => {
  expect(['2026-02', '2028-02', '2026-11'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-11-30']);
});

it('monthsBetween() begins with the latest', () => {
  expect(monthsBetween('2025-12', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(monthsBetween('2026-03', '2026-02')).toEqual([]);
});

it('monthNamed() takes what is no month for none', () => {
  expect(['2026-11', '2026-13', 'x', null].map(monthNamed)).toEqual(['2026-11', null, null, null]);
});
