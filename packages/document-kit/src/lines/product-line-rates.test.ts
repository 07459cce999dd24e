import { expect, it } from 'vitest';
import { blankLine, withProduct } from './product-line.ts';
import { atRateOfDay, atUsualRate, isOfAnotherDay, linesOnDay, saleRates } from './product-line-rates.ts';

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

const general = saleRates([{ rate: '13' }, { rate: '9' }, { rate: '0' }], 'GENERAL');
const unknown = saleRates([], undefined);

it('a line whose day became one of another kind of taxpayer is at a rate of that day', () => {
  expect(atRateOfDay(withProduct(blankLine(), tea), levies).taxRate).toBe('1');
  expect(atRateOfDay({ ...withProduct(blankLine(), tea), taxRate: '1' }, general).taxRate).toBe('13');
  expect(atRateOfDay({ ...withProduct(blankLine(), tea), taxRate: '9' }, general).taxRate).toBe('9');
  expect(atRateOfDay(blankLine(), general).taxRate).toBe('');
  expect(atRateOfDay({ ...withProduct(blankLine(), tea), taxRate: '1' }, unknown).taxRate).toBe('1');
});

it('a line at a rate that may not stand on its day is known, once the rates of the day are', () => {
  const odd = withProduct(blankLine(), { ...tea, taxRate: '17' });
  expect(isOfAnotherDay(atRateOfDay(odd, general), general)).toBe(true);
  expect(isOfAnotherDay(odd, unknown)).toBe(false);
  expect(isOfAnotherDay({ ...odd, taxRate: '13.00' }, general)).toBe(false);
  expect(isOfAnotherDay(blankLine(), general)).toBe(false);
});

it('where nobody is asked for rates, it is known which lines are sold at others, and which somebody must choose for', () => {
  const line = withProduct(blankLine(), tea);
  expect(linesOnDay([line, blankLine(), { ...line, taxRate: '3' }], levies, { isSold: true })).toEqual({ odd: [], changedTo: ['1'] });
  expect(linesOnDay([line], general, { isSold: true })).toEqual({ odd: [], changedTo: [] });
  expect(linesOnDay([{ ...line, taxRate: '1' }], general, { isSold: true })).toEqual({ odd: [], changedTo: ['13'] });
  expect(linesOnDay([line, { ...line, taxRate: '1' }], general, { isSold: false })).toEqual({ odd: [1], changedTo: [] });
  const odd = withProduct(blankLine(), { ...tea, taxRate: '17' });
  expect(linesOnDay([line, odd], general, { isSold: true })).toEqual({ odd: [1], changedTo: [] });
});
