import { expect, it } from 'vitest';
import { checkDigitOf, isBarcode } from './check-barcode.ts';

it.each([
  ['an EAN-13', '4006381333931'],
  ['an EAN-13 whose check digit is 0', '6901234567090'],
  ['an EAN-8', '73513537'],
])('isBarcode() accepts %s', (_case, text) => {
  expect(isBarcode(text)).toBe(true);
});

it.each([
  ['a wrong check digit', '4006381333932'],
  ['a wrong check digit of an EAN-8', '73513538'],
  ['two digits exchanged', '4006383133931'],
  ['twelve digits', '400638133393'],
  ['fourteen digits', '14006381333938'],
  ['letters', '400638133393X'],
  ['full-width digits', '４００６３８１３３３９３１'],
  ['blanks within', '4006381 33393'],
  ['nothing', ''],
])('isBarcode() refuses %s', (_case, text) => {
  expect(isBarcode(text)).toBe(false);
});

it('of the ten digits that may end a barcode exactly one is right', () => {
  for (const digits of ['690123456709', '7351353']) {
    const good = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).filter(isBarcode);
    expect(good).toEqual([`${digits}${checkDigitOf(digits)}`]);
  }
});
