import { expect, it } from 'vitest';
import { canHaveChildren, levelOf } from './account-level.ts';

it('levelOf() counts the parts of a code', () => {
  expect(['1002', '2221.01', '2221.01.05.01'].map(levelOf)).toEqual([1, 2, 4]);
});

it('canHaveChildren() says no of what is out of use or on the last level', () => {
  expect(canHaveChildren({ code: '2221.01.05', enabled: true })).toBe(true);
  expect(canHaveChildren({ code: '2221.01.05.01', enabled: true })).toBe(false);
  expect(canHaveChildren({ code: '1002', enabled: false })).toBe(false);
});
