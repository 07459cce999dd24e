import { expect, it } from 'vitest';
import { modeOf } from './company-mode.ts';

it.each([
  ['SIMPLE', ['owner'], 'SIMPLE'],
  ['SIMPLE', ['sales'], 'SIMPLE'],
  ['SIMPLE', ['accountant'], 'FULL'],
  ['SIMPLE', ['owner', 'accountant'], 'FULL'],
  ['FULL', ['owner'], 'FULL'],
] as const)('in a company of mode %s, %s work in mode %s', (mode, roles, expected) => {
  expect(modeOf(mode, roles)).toBe(expected);
});
