import { expect, it } from 'vitest';
import { listPrice } from './list-price.ts';

const product = {
  price: '2.5',
  units: [
    { id: 'box', price: '28' },
    { id: 'bag', price: null },
  ],
};

it("listPrice() is the unit's own where it has one, and follows from the product's else", () => {
  expect(listPrice(product, null)).toBe('2.5');
  expect(listPrice(product, { id: 'box', factor: '12' })).toBe('28');
  expect(listPrice(product, { id: 'bag', factor: '10' })).toBe('25');
  expect(listPrice(product, { id: 'gone', factor: '4' })).toBe('10');
});
