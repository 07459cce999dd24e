import { expect, it } from 'vitest';
import { monthOf } from './month-of.ts';

it.each([
  ['2026-11-26', '2026-11-30'],
  ['2026-12-31', '2026-12-31'],
  ['2028-02-01', '2028-02-29'],
])('the month of %s ends on %s', (day, to) => {
  expect(monthOf(day)).toEqual({ from: `${day.slice(0, 7)}-01`, to });
});
