import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDecimal } from './format-decimal.ts';

const money = { minPlaces: 2, maxPlaces: 2 };

it('formatDecimal() groups by three and keeps two places', () => {
  expect(formatDecimal('1234567.5', money)).toEqual({ isNegative: false, digits: '1,234,567.50' });
  expect(formatDecimal('-100', money)).toEqual({ isNegative: true, digits: '100.00' });
});

it('formatDecimal() rounds half away from zero and carries', () => {
  expect(formatDecimal('999.995', money)?.digits).toBe('1,000.00');
  expect(formatDecimal('-0.004', money)).toEqual({ isNegative: false, digits: '0.00' });
});

it('formatDecimal() drops useless zeros of a quantity', () => {
  expect(formatDecimal('120.5000', { minPlaces: 0, maxPlaces: 4 })?.digits).toBe('120.5');
  expect(formatDecimal('120', { minPlaces: 0, maxPlaces: 4 })?.digits).toBe('120');
});

it('formatDecimal() refuses what is no decimal', () => {
  expect(formatDecimal('abc', money)).toBeNull();
  expect(formatDecimal('', money)).toBeNull();
});

it('formatDecimal() never changes the digits of a sum with two places, however long', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const value = `${String(whole)}.${String(cents).padStart(2, '0')}`;
      expect(formatDecimal(value, money)?.digits.replaceAll(',', '')).toBe(value);
    }),
  );
});
