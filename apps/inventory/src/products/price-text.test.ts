import { expect, it } from 'vitest';
import { priceText } from './price-text.ts';

it.each([
  ['128', '128.00'],
  ['1280.5', '1,280.50'],
  ['4.325000', '4.325'],
  ['0.000001', '0.000001'],
  ['0', '0.00'],
])('priceText() writes %s as %s', (price, text) => {
  expect(priceText(price)).toBe(text);
});
