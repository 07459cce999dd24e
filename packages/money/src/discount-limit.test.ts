import { expect, it } from 'vitest';
import { discountExcess } from './discount-limit.ts';

const at = (price: string, discount = '0', factor?: string) => ({ price, discount, factor });
const byDiscount = { field: 'discount' };
const below = (net: string, least: string, list: string) => ({ field: 'price', net, least, list });

it('nothing is too much where nothing limits', () => {
  expect(discountExcess(at('0.01', '99.99'), { most: null, list: '100' })).toBeNull();
});

it('a discount passes up to the limit itself', () => {
  expect(discountExcess(at('100', '10'), { most: '10', list: '100' })).toBeNull();
  expect(discountExcess(at('100', '10.00'), { most: '10', list: '100' })).toBeNull();
  expect(discountExcess(at('100', '10.01'), { most: '10', list: '100' })).toEqual(byDiscount);
  expect(discountExcess(at('100', '0.01'), { most: '0', list: '100' })).toEqual(byDiscount);
});

it('a price below the list is a discount, too', () => {
  expect(discountExcess(at('95'), { most: '5', list: '100' })).toBeNull();
  expect(discountExcess(at('94.99'), { most: '5', list: '100' })).toEqual(below('94.99', '95', '100'));
  expect(discountExcess(at('99.99'), { most: '0', list: '100' })).toEqual(below('99.99', '100', '100'));
  expect(discountExcess(at('0'), { most: '5', list: '100' })).toEqual(below('0', '95', '100'));
});

it('price and discount count together', () => {
  expect(discountExcess(at('97', '2'), { most: '5', list: '100' })).toBeNull();
  expect(discountExcess(at('97', '3'), { most: '5', list: '100' })).toEqual(below('94.09', '95', '100'));
  expect(discountExcess(at('110', '10'), { most: '5', list: '100' })).toBeNull();
  expect(discountExcess(at('110', '15'), { most: '5', list: '100' })).toEqual(byDiscount);
});

it('the least price is one that may be typed', () => {
  expect(discountExcess(at('3'), { most: '5', list: '3.33' })).toEqual(below('3', '3.17', '3.33'));
  expect(discountExcess(at('3.17'), { most: '5', list: '3.33' })).toBeNull();
  expect(discountExcess(at('0.01'), { most: '5', list: '0.0125' })).toEqual(below('0.01', '0.0119', '0.0125'));
  expect(discountExcess(at('0.0119'), { most: '5', list: '0.0125' })).toBeNull();
});

it('without a list price there is the discount alone', () => {
  for (const list of [null, '0']) {
    expect(discountExcess(at('0.01'), { most: '5', list })).toBeNull();
    expect(discountExcess(at('0.01', '5.01'), { most: '5', list })).toEqual(byDiscount);
  }
});

it('what was agreed may be given again, and no more', () => {
  const limits = { most: '5', list: '100' };
  expect(discountExcess(at('100', '20'), { ...limits, agreed: [at('100', '20')] })).toBeNull();
  expect(discountExcess(at('80'), { ...limits, agreed: [at('100', '20')] })).toBeNull();
  expect(discountExcess(at('100', '20.5'), { ...limits, agreed: [at('100', '20')] })).toEqual(byDiscount);
  expect(discountExcess(at('79.99'), { ...limits, agreed: [at('100', '20'), at('90')] })).toEqual(below('79.99', '95', '100'));
  expect(discountExcess(at('96'), { ...limits, agreed: [at('100')] })).toBeNull();
});

it('what was agreed in one unit holds for another', () => {
  const limits = { most: '5', list: '1000' };
  expect(discountExcess(at('700', '0', '12'), { ...limits, agreed: [at('58.333333')] })).toBeNull();
  expect(discountExcess(at('699', '0', '12'), { ...limits, agreed: [at('58.333333')] })).toEqual(below('699', '950', '1000'));
});
