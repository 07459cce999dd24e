import { expect, it } from 'vitest';
import { blankProduct, inputOf, isChanged, valuesOf } from './product-values.ts';

const product = {
  id: '1',
  version: 3,
  sku: 'P-001',
  barcode: '',
  name: '中性笔 黑',
  mnemonic: 'ZXBH',
  spec: '',
  unit: '支',
  price: '2.5',
  taxRate: '13',
  minStock: '0',
  service: false,
  enabled: true,
};

it('inputOf() sends a price as a plain decimal and leaves to the backend what is none', () => {
  expect(inputOf({ ...blankProduct, price: '１，２８０。5' }).price).toBe('1280.5');
  expect(inputOf({ ...blankProduct, price: '十元' }).price).toBe('十元');
});

it('isChanged() sees any entry that is another one', () => {
  const before = valuesOf(product);
  expect(isChanged({ ...before }, before)).toBe(false);
  expect(isChanged({ ...before, enabled: false }, before)).toBe(true);
  expect(isChanged({ ...before, unit: '盒' }, before)).toBe(true);
});
