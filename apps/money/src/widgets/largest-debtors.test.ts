import { expect, it } from 'vitest';
import { largestDebtors } from './largest-debtors.ts';

const party = (id: string, total: string, overdue: string) => ({ customer: { id, name: id }, total, overdue });

it('largestDebtors() has who is overdue first, then who owes most, five at most', () => {
  const parties = [
    party('a', '900.00', '0.00'),
    party('b', '100.00', '20.00'),
    party('c', '50.00', '50.00'),
    party('d', '1000.00', '0.00'),
    party('e', '0.00', '0.00'),
    party('f', '3.00', '0.00'),
    party('g', '2.00', '0.00'),
  ];
  const found = largestDebtors(parties);
  expect(found.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a', 'f']);
  expect(found.map(({ isOverdue }) => isOverdue)).toEqual([true, true, false, false, false]);
});
