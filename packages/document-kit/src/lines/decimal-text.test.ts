import { expect, it } from 'vitest';
import { plainDecimal, priceText } from './decimal-text.ts';

it('plainDecimal() drops zeros that say nothing', () => {
  expect(['13.00', '0.50', '100', '10.0'].map(plainDecimal)).toEqual(['13', '0.5', '100', '10']);
});

it('priceText() keeps two places at least, and more where they count', () => {
  expect(['680', '25.9', '1.234500'].map(priceText)).toEqual(['680.00', '25.90', '1.2345']);
});
