import { expect, it } from 'vitest';
import { blankLine, enteredLines, productLineAmounts, productLineTotals, withLastPrice, withProduct } from './product-line.ts';

const longjing = { id: 'p1', sku: 'LJ-250', name: '龙井 明前 特级', spec: '250g', unit: '罐', price: '168.00', taxRate: '13' };
const delivery = { id: 'p2', sku: 'FW-01', name: '配送服务', spec: '', unit: '次', price: '350.50', taxRate: '6' };

it('withProduct() takes price, tax rate and one piece from the product', () => {
  expect(withProduct(blankLine(), longjing)).toMatchObject({ quantity: '1', price: '168.00', taxRate: '13' });
  expect(withProduct({ ...blankLine(), quantity: '3' }, longjing).quantity).toBe('3');
});

it('withLastPrice() takes what the party last paid, with tax or without as the document has its prices', () => {
  const line = withProduct(blankLine(), { ...longjing, lastPrice: { taxedPrice: '155', untaxedPrice: '137.168142' } });
  expect(line.price).toBe('168.00');
  expect(withLastPrice(line, true).price).toBe('155.00');
  expect(withLastPrice(line, false).price).toBe('137.168142');
  expect(withLastPrice(withProduct(blankLine(), { ...longjing, lastPrice: null }), true).price).toBe('168.00');
  expect(withLastPrice(withProduct(blankLine(), longjing), true).price).toBe('168.00');
});

it('productLineTotals() adds the complete lines, tax rounded line by line', () => {
  const lines = [{ ...withProduct(blankLine(), longjing), quantity: '120' }, withProduct(blankLine(), delivery), blankLine()];
  // 20160.00 / 1.13 = 17840.71 (tax 2319.29); 350.50 / 1.06 = 330.66 (tax 19.84)
  expect(productLineTotals(lines, true)).toEqual({ net: 1_817_137, tax: 233_913, gross: 2_051_050 });
  expect(enteredLines(lines)).toHaveLength(2);
});

it('productLineAmounts() has nothing to say about a half-typed line', () => {
  expect(productLineAmounts({ ...withProduct(blankLine(), longjing), quantity: '-' }, true)).toBeNull();
  expect(productLineAmounts(blankLine(), true)).toBeNull();
});
