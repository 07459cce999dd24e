import { expect, it } from 'vitest';
import { stepDecimal } from './step-decimal.ts';

it('stepDecimal() counts up and down and keeps the places', () => {
  expect(stepDecimal('9', 1)).toBe('10');
  expect(stepDecimal('1.25', -1)).toBe('0.25');
  expect(stepDecimal('', 1)).toBe('1');
});

it('stepDecimal() stops at zero unless negatives are allowed', () => {
  expect(stepDecimal('0.5', -1)).toBe('0');
  expect(stepDecimal('0.5', -1, true)).toBe('-0.5');
});
