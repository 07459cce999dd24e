import { expect, it } from 'vitest';
import { unitsOf } from './report-days.ts';

it('unitsOf() names each unit that has a day of the period, from its first day on', () => {
  const period = { from: '2026-11-28', to: '2026-12-01' };
  expect(unitsOf('DAY', period)).toEqual(['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01']);
  expect(unitsOf('WEEK', period)).toEqual(['2026-11-23', '2026-11-30']);
  expect(unitsOf('MONTH', { from: '2026-11-28', to: '2027-01-02' })).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
});
