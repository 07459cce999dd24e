import { expect, it } from 'vitest';
import { daysOf } from './common-periods.ts';

it.each([
  ['today', '2026-11-26', '2026-11-26', '2026-11-26'],
  ['thisWeek', '2026-11-26', '2026-11-23', '2026-11-29'],
  ['thisWeek', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['thisMonth', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['thisQuarter', '2026-11-26', '2026-10-01', '2026-12-31'],
  ['thisQuarter', '2026-03-01', '2026-01-01', '2026-03-31'],
  ['thisYear', '2026-11-26', '2026-01-01', '2026-12-31'],
] as const)('daysOf(%s) on %s is %s to %s', (period, today, start, end) => {
  expect(daysOf(period, today)).toEqual({ start, end });
});
