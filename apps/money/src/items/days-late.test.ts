import { expect, it } from 'vitest';
import { daysLate } from './days-late.ts';

it('daysLate() counts from the day after an item was due', () => {
  expect(['2026-11-25', '2026-11-26', '2026-11-27', '2027-03-01'].map((day) => daysLate('2026-11-26', day))).toEqual([0, 0, 1, 95]);
});
