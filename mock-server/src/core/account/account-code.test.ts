import { expect, it } from 'vitest';
import { isChildCode, levelOf, nextChildCode, parentCodeOf } from './account-code.ts';

it('levelOf() and parentCodeOf() read the code', () => {
  expect(['1002', '2221.01', '2221.01.05', '2221.01.05.01'].map(levelOf)).toEqual([1, 2, 3, 4]);
  expect(['1002', '2221.01', '2221.01.05'].map(parentCodeOf)).toEqual([null, '2221', '2221.01']);
});

it.each([
  ['1002.01', true],
  ['1002.99', true],
  ['1002.00', false],
  ['1002.1', false],
  ['1002.001', false],
  ['1002.0a', false],
  ['1002', false],
  ['1001.01', false],
  ['1002.01.01', false],
])('isChildCode() says of %s below 1002: %s', (code, expected) => {
  expect(isChildCode(code, '1002')).toBe(expected);
});

it('nextChildCode() goes on after the last, fills gaps when it must, and ends', () => {
  const all = Array.from({ length: 99 }, (_, index) => `1002.${String(index + 1).padStart(2, '0')}`);
  expect(nextChildCode('1002', [])).toBe('1002.01');
  expect(nextChildCode('1002', ['1002.01', '1002.07'])).toBe('1002.08');
  expect(nextChildCode('1002', ['1002.01', '1002.99'])).toBe('1002.02');
  expect(nextChildCode('1002', all)).toBeNull();
});
