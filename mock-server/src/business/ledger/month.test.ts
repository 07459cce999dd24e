import { expect, it } from 'vitest';
import { addMonths, isMonth, lastDayOf } from './month.ts';

it('addMonths() goes over years', () => {
  expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-03', 10)]).toEqual(['2027-01', '2025-12', '2027-01']);
});

it('lastDayOf() knows leap years', () => {
  expect(['2024-02', '2026-02', '2026-04', '2026-12'].map(lastDayOf)).toEqual(['2024-02-29', '2026-02-28', '2026-04-30', '2026-12-31']);
});

it('isMonth() takes months only', () => {
  expect(['2026-01', '2026-12', '2026-13', '2026-00', '2026-1', '26-01', '2026-01-01'].map(isMonth)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
