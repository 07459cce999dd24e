import { expect, it } from 'vitest';
import { isSame, nextNumber, usualValues, valuesOf, withPeriod, type RuleCard } from './rule-values.ts';

const card: RuleCard = {
  kind: 'SALE',
  version: 2,
  prefix: 'XS',
  period: 'YEAR',
  digits: 4,
  restarts: 'YEAR',
  usualPrefix: 'XS',
  next: 'XS-2026-0128',
  nextCounts: { never: 1, year: 128, month: 9 },
};

it.each([
  [{}, 'XS-2026-0128'],
  [{ prefix: ' sale ' }, 'SALE-2026-0128'],
  [{ period: 'MONTH', restarts: 'MONTH', digits: 3 }, 'XS-202611-009'],
  [{ period: 'MONTH' }, 'XS-202611-0128'],
  [{ period: 'NONE', restarts: 'NEVER' }, 'XS-0001'],
] as const)('by %j the next number is %s', (change, number) => {
  expect(nextNumber({ ...valuesOf(card), ...change }, card, '2026-11-27')).toBe(number);
});

it('when a count begins anew goes along with what its number says', () => {
  const values = valuesOf(card);
  expect(withPeriod(values, 'NONE').restarts).toBe('NEVER');
  expect(withPeriod(values, 'MONTH').restarts).toBe('YEAR');
  expect(withPeriod({ ...values, period: 'MONTH', restarts: 'MONTH' }, 'YEAR').restarts).toBe('YEAR');
});

it('a prefix in small letters is the same', () => {
  expect(isSame({ ...valuesOf(card), prefix: 'xs ' }, usualValues(card))).toBe(true);
  expect(isSame({ ...valuesOf(card), digits: 5 }, usualValues(card))).toBe(false);
});
