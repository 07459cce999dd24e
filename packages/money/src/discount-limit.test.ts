import { expect, it } from 'vitest';
import { exceedsDiscount } from './discount-limit.ts';

it('exceedsDiscount() lets everything pass where nothing limits, and up to the limit itself where something does', () => {
  expect(exceedsDiscount('99.99', { most: null })).toBe(false);
  expect(exceedsDiscount('10', { most: '10' })).toBe(false);
  expect(exceedsDiscount('10.00', { most: '10' })).toBe(false);
  expect(exceedsDiscount('10.01', { most: '10' })).toBe(true);
  expect(exceedsDiscount('9', { most: '10' })).toBe(false);
});

it('exceedsDiscount() takes nought for no discount at all', () => {
  expect(exceedsDiscount('0', { most: '0' })).toBe(false);
  expect(exceedsDiscount('0.01', { most: '0' })).toBe(true);
});

it('exceedsDiscount() lets what was agreed be given again, and no more', () => {
  expect(exceedsDiscount('20', { most: '5', agreed: '20' })).toBe(false);
  expect(exceedsDiscount('20.5', { most: '5', agreed: '20' })).toBe(true);
  expect(exceedsDiscount('4', { most: '5', agreed: '0' })).toBe(false);
  expect(exceedsDiscount('6', { most: '5', agreed: null })).toBe(true);
});
