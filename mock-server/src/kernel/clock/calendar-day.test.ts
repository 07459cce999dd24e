import { expect, it } from 'vitest';
import { addDays, dayInZone, isCalendarDay, oneMonthBefore } from './calendar-day.ts';

it('dayInZone() begins a day where the company is', () => {
  expect([
    dayInZone(new Date('2026-11-22T15:59:59Z'), 'Asia/Shanghai'),
    dayInZone(new Date('2026-11-22T16:00:00Z'), 'Asia/Shanghai'),
  ]).toEqual(['2026-11-22', '2026-11-23']);
});

it('isCalendarDay() takes existing days only', () => {
  expect(['2024-02-29', '2026-12-31'].every(isCalendarDay)).toBe(true);
  expect(['2026-02-29', '2026-2-1', '2026-13-01', '20261123', '0001-01-01', '2026-11-23T00:00', ''].some(isCalendarDay)).toBe(false);
});

it('addDays() goes over months and years', () => {
  expect([addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28']);
});

it('oneMonthBefore() ends with the shorter month', () => {
  expect([oneMonthBefore('2026-03-31'), oneMonthBefore('2026-01-15'), oneMonthBefore('2026-11-23')]).toEqual([
    '2026-02-28',
    '2025-12-15',
    '2026-10-23',
  ]);
});
