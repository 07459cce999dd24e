import { expect, it } from 'vitest';
import { blankLine, withProduct } from './product-line.ts';
import { atUsualRate, saleRates } from './product-line-rates.ts';

const tea = { id: '1', sku: 'A', name: '龙井', spec: '', unit: '盒', price: '168.00', taxRate: '13.00' };
const levies = saleRates([{ rate: '1.00' }, { rate: '3' }, { rate: '0' }], 'SMALL_SCALE');

it('a small-scale taxpayer sells at the usual levy what has a rate of general taxpayers, and at its own what has a levy', () => {
  expect(levies).toEqual({ taxRates: ['1', '3', '0'], usualRate: '1' });
  expect(atUsualRate(withProduct(blankLine(), tea), levies).taxRate).toBe('1');
  expect(atUsualRate(withProduct(blankLine(), { ...tea, taxRate: '3' }), levies).taxRate).toBe('3');
  expect(atUsualRate(blankLine(), levies).taxRate).toBe('');
});

it('a general taxpayer sells at what the product has, whatever the day allows', () => {
  const rates = saleRates([{ rate: '9' }], 'GENERAL');
  expect(atUsualRate(withProduct(blankLine(), tea), rates).taxRate).toBe('13');
  expect(saleRates([], undefined).usualRate).toBeUndefined();
});
