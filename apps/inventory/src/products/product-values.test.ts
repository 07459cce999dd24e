import { expect, it } from 'vitest';
import { unitProblems } from './field-problems.ts';
import { blankProduct, inputOf, isChanged, valuesOf } from './product-values.ts';
import { blankUnit } from './unit-values.ts';

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
  units: [{ id: 'u', name: '箱', factor: '12', barcode: '', price: null, enabled: true }],
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

it('further units are sent with plain decimals, those of which nothing is typed are not, and a price that is empty is none', () => {
  const { units } = valuesOf(product);
  const typed = [...units, { ...blankUnit(), name: '托', factor: '６００', price: '1，0' }, blankUnit()];
  expect(inputOf({ ...blankProduct, units: typed }).units).toEqual([
    { id: 'u', name: '箱', factor: '12', barcode: '', price: null, enabled: true },
    { id: null, name: '托', factor: '600', barcode: '', price: '10', enabled: true },
  ]);
});

it('what is wrong with a unit is said at its row on the screen', () => {
  const units = [blankUnit(), { ...blankUnit(), name: '托' }];
  expect(unitProblems({ 'units.0.factor': '数量', units: '太多' }, units)).toEqual({ '1.factor': '数量' });
});
