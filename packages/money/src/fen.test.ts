import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addFen, decimalToFen, fenToDecimal } from './fen.ts';

it('fenToDecimal() always writes two places', () => {
  expect([0, 5, 128050, -7, -12345].map(fenToDecimal)).toEqual(['0.00', '0.05', '1280.50', '-0.07', '-123.45']);
});

it('decimalToFen() is the inverse of fenToDecimal()', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (fen) => decimalToFen(fenToDecimal(fen)) === fen + 0));
});

it('decimalToFen() refuses what is not money', () => {
  for (const text of ['', '1.234', '1e3', '1,000', '.5', '99999999999999999']) expect(() => decimalToFen(text)).toThrow(RangeError);
});

it('addFen() refuses a sum that is no longer exact', () => {
  expect(() => addFen(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
});
