import { expect, it } from 'vitest';
import { daysOf } from './common-periods.ts';

it.each([
  { period: 'today', today: '2026-11-26', days: { start: '2026-11-26', end: '2026-11-26' } },
  { period: 'thisWeek', today: '2026-11-26', days: { start: '2026-11-23', end: '2026-11-29' } },
  { period: 'thisWeek', today: '2026-11-29', days: { start: '2026-11-23', end: '2026-11-29' } },
  { period: 'thisMonth', today: '2028-02-10', days: { start: '2028-02-01', end: '2028-02-29' } },
  { period: 'lastMonth', today: '2026-01-31', days: { start: '2025-12-01', end: '2025-12-31' } },
  { period: 'lastMonth', today: '2026-03-31', days: { start: '2026-02-01', end: '2026-02-28' } },
  { period: 'thisQuarter', today: '2026-11-26', days: { start: '2026-10-01', end: '2026-12-31' } },
  { period: 'thisQuarter', today: '2026-03-01', days: { start: '2026-01-01', end: '2026-03-31' } },
  { period: 'thisYear', today: '2026-11-26', days: { start: '2026-01-01', end: '2026-12-31' } },
] as const)('daysOf($period) on $today is $days.start to $days.end', ({ period, today, days }) => {
  expect(daysOf(period, today)).toEqual(days);
});
