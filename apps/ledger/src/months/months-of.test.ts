import { expect, it } from 'vitest';
import { monthsOf } from './months-of.ts';

const period = (month: string, status: 'OPEN' | 'CLOSED') => ({
  month,
  status,
  version: 1,
  closedAt: null,
  reopenReason: null,
  checklist: [],
});

it('monthsOf() goes from the first month to the present one, or to the latest in which something is dated', () => {
  const bookPeriods = [period('2026-10', 'OPEN'), period('2026-09', 'CLOSED')];
  const months = monthsOf({ books: { firstPeriod: '2026-09' }, bookPeriods }, '2026-11');
  expect(months).toMatchObject({ current: '2026-11', all: ['2026-11', '2026-10', '2026-09'] });
  expect([months?.isClosed('2026-09'), months?.isClosed('2026-10')]).toEqual([true, false]);
  expect(monthsOf({ books: { firstPeriod: '2026-09' }, bookPeriods }, '2026-09')?.all[0]).toBe('2026-10');
});

it('monthsOf() shows the first month where the books begin later than today', () => {
  expect(monthsOf({ books: { firstPeriod: '2027-01' }, bookPeriods: [] }, '2026-11')).toMatchObject({
    current: '2027-01',
    all: ['2027-01'],
  });
  expect(monthsOf({ books: null, bookPeriods: [] }, '2026-11')).toBeNull();
});
