import { expect, it } from 'vitest';
import { discountMarks, isAnyDiscounted } from './discount-marks.ts';
import { blankLine } from './product-line.ts';

const given = (...discounts: readonly string[]) => discounts.map((discount) => ({ ...blankLine(), discount }));

it('discountMarks() names the cells that give more than somebody may, and no other', () => {
  expect(discountMarks(given('10', '10.01', '', '0', '50'), '10')).toEqual(['1.discount', '4.discount']);
  expect(discountMarks(given('10', '99.99'), null)).toEqual([]);
  expect(discountMarks(given('0', '0.5'), '0')).toEqual(['1.discount']);
});

it('discountMarks() leaves what carries out an order to the backend, and what is not typed out', () => {
  const [line] = given('50');
  expect(discountMarks(line ? [{ ...line, orderLineId: 'x' }] : [], '10')).toEqual([]);
  expect(discountMarks(given('5.', '-', '1e3', '100'), '1')).toEqual([]);
});

it('isAnyDiscounted() is so once one line gives something', () => {
  expect(isAnyDiscounted(given('', '0', '0.00'))).toBe(false);
  expect(isAnyDiscounted(given('', '3'))).toBe(true);
});
