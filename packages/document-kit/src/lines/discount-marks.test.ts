import { expect, it } from 'vitest';
import { discountMarks, isAnyReduced } from './discount-marks.ts';
import { type ProductLine, blankLine, withProduct } from './product-line.ts';

const box = { id: 'box', name: '箱', factor: '12', barcode: '', price: '1800', enabled: true };
const tea = { id: 'p', sku: 'LJ', name: '龙井', spec: '', unit: '罐', price: '168.00', taxRate: '13', units: [box] };

const sold = (changed: Partial<ProductLine>): ProductLine => ({ ...withProduct(blankLine(), tea), ...changed });
const cells = (lines: readonly ProductLine[], most: string | null) => discountMarks(lines, most).map(({ cell }) => cell);

it('discountMarks() names the discounts that are more than somebody may give, and no other', () => {
  const lines = ['10', '10.01', '', '0', '50'].map((discount) => sold({ discount }));
  expect(cells(lines, '10')).toEqual(['1.discount', '4.discount']);
  expect(cells(lines, null)).toEqual([]);
  expect(cells([sold({ discount: '0' }), sold({ discount: '0.5' })], '0')).toEqual(['1.discount']);
});

it('discountMarks() names the prices that are less than somebody may go down to', () => {
  const lines = [sold({ price: '159.60' }), sold({ price: '159.59' }), sold({ price: '165', discount: '4' })];
  expect(cells(lines, '5')).toEqual(['1.price', '2.price']);
  expect(discountMarks(lines, '5')[0]?.excess).toEqual({ field: 'price', net: '159.59', least: '159.6', list: '168.00' });
});

it('discountMarks() holds a line of another unit against the list price of that', () => {
  const unit = { id: 'box', name: '箱', factor: '12' };
  expect(cells([sold({ unit, price: '1710' }), sold({ unit, price: '1709' })], '5')).toEqual(['1.price']);
});

it('discountMarks() leaves what carries out an order to the backend, and what is not typed out', () => {
  expect(cells([sold({ discount: '50', orderLineId: 'x' })], '10')).toEqual([]);
  const half = ['5.', '-', '1e3', '100'].map((discount) => sold({ discount }));
  expect(cells([...half, sold({ price: '' }), sold({ price: '1.' }), blankLine()], '1')).toEqual([]);
});

it('isAnyReduced() is so once one line asks less than the list price', () => {
  expect(isAnyReduced([sold({}), sold({ discount: '0.00' }), sold({ price: '200' }), blankLine()])).toBe(false);
  expect(isAnyReduced([sold({}), sold({ discount: '3' })])).toBe(true);
  expect(isAnyReduced([sold({ price: '167.99' })])).toBe(true);
});
