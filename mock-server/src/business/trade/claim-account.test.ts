import { expect, it } from 'vitest';
import { isRevenue, mayBeClaimed } from './claim-account.ts';

it.each(['5051', '5602', '5602.01', '2241', '1221', '1801'])('what is claimed may be booked against %s', (code) => {
  expect(mayBeClaimed(code)).toBe(true);
});

it.each(['1001', '1002.01', '1122', '1123', '1405', '2202.01', '2202.02', '2203', '2221.01.05', '2221.02', '3103'])(
  'what %s stands for is kept by others',
  (code) => {
    expect(mayBeClaimed(code)).toBe(false);
  },
);

it('revenue is of the main and other business, whatever is below them', () => {
  expect(['5001', '5051.02', '5301', '50011'].map(isRevenue)).toEqual([true, true, false, false]);
});
