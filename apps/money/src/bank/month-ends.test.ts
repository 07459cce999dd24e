import { expect, it } from 'vitest';
import { lastDayOf, monthsBetween } from './month-ends.ts';

it('lastDayOf() knows short months and leap years', () => {
  expect(['2026-02', '2028-02', '2026-11', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-11-30', '2026-12-31']);
});

it('monthsBetween() goes back over the turn of the year, both ends among them', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(monthsBetween('2020-01', '2026-02')).toHaveLength(24);
});
