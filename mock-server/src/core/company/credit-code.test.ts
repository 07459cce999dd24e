import { expect, it } from 'vitest';
import { isCreditCode } from './credit-code.ts';

// Codes that are printed in public registers.
it.each(['91350100M000100Y43', '91110000600037341L', '91440300708461136T'])('%s is a code', (code) => {
  expect(isCreditCode(code)).toBe(true);
});

it('a code with one other character is none', () => {
  const code = '91350100M000100Y43';
  const wrong = Array.from(code).flatMap((character, index) =>
    Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')
      .filter((other) => other !== character)
      .map((other) => code.slice(0, index) + other + code.slice(index + 1)),
  );
  expect(wrong.filter(isCreditCode)).toEqual([]);
});

it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100m000100y43', '91350100I000100Y43', '９1350100M000100Y43'])(
  '%j is no code',
  (code) => expect(isCreditCode(code)).toBe(false),
);

it('a sum that is a multiple of 31 already is checked by a zero', () => {
  expect(['0', '1', 'Y'].map((check) => isCreditCode('0'.repeat(17) + check))).toEqual([true, false, false]);
});
