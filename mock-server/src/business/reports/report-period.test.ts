import { expect, it } from 'vitest';
import { checkReportPeriod, periodBefore } from './report-period.ts';

it.each([
  { from: '2026-11-01', to: '2026-11-30', before: { from: '2026-10-01', to: '2026-10-31' } },
  { from: '2026-03-01', to: '2026-03-31', before: { from: '2026-02-01', to: '2026-02-28' } },
  { from: '2026-10-01', to: '2026-12-31', before: { from: '2026-07-01', to: '2026-09-30' } },
  { from: '2026-01-01', to: '2026-12-31', before: { from: '2025-01-01', to: '2025-12-31' } },
  { from: '2026-11-05', to: '2026-11-11', before: { from: '2026-10-29', to: '2026-11-04' } },
  { from: '2026-11-26', to: '2026-11-26', before: { from: '2026-11-25', to: '2026-11-25' } },
])('periodBefore() of $from to $to is $before.from to $before.to', ({ from, to, before }) => {
  expect(periodBefore({ from, to })).toEqual(before);
});

it.each([
  ['2026-11-30', '2026-11-01'],
  ['2026-02-30', '2026-03-01'],
  ['2000-01-01', '2026-01-01'],
])('checkReportPeriod() refuses %s to %s', (from, to) => {
  expect(() => checkReportPeriod({ from, to })).toThrow(/report-period/);
});
