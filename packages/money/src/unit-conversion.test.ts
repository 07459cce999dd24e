import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { basePrice, baseQuantity, convertPrice, unitQuantity } from './unit-conversion.ts';

const decimal = (max: number, places: number) => fc.integer({ min: 1, max: max * 10 ** places }).map((n) => String(n / 10 ** places));

it('a quantity in a unit is exactly so many of the base unit', () => {
  expect(baseQuantity('10000', '12')).toBe('120000');
  expect(baseQuantity('-0.5', '12')).toBe('-6');
  expect(baseQuantity('0.333', '1.25')).toBe('0.41625');
});

it('a price is divided by the factor, and rounded half away from zero to six places', () => {
  expect(basePrice('100', '12')).toBe('8.333333');
  expect(basePrice('0.00001', '20')).toBe('0.000001');
  expect(basePrice('55', '1')).toBe('55');
  expect(convertPrice('8.333333', { from: '1', to: '12' })).toBe('99.999996');
  expect(convertPrice('22', { from: '12', to: '6' })).toBe('11');
});

it('a quantity is said in a unit only where that is exact', () => {
  expect(unitQuantity('18', '12')).toBe('1.5');
  expect(unitQuantity('1', '12')).toBeNull();
  expect(unitQuantity('-24', '12')).toBe('-2');
  expect(unitQuantity('0', '12')).toBe('0');
});

it('what was entered in a unit is found again in it, whatever the factor', () => {
  fc.assert(
    fc.property(decimal(99_999, 4), decimal(9_999, 4), (quantity, factor) => {
      expect(Number(unitQuantity(baseQuantity(quantity, factor), factor))).toBe(Number(quantity));
    }),
  );
});
