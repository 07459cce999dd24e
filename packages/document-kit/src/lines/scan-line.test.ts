import { expect, it } from 'vitest';
import { productChoice } from './product-choice.ts';
import { type LineProduct, blankLine, withProduct } from './product-line.ts';
import { scannedProduct, withOneMore } from './scan-line.ts';

const cup: LineProduct = { id: 'cup', sku: 'C-1', name: '杯', spec: '', unit: '个', price: '12', taxRate: '13' };
const lid: LineProduct = { ...cup, id: 'lid', sku: 'C-11', name: '杯盖' };

it('takes the only product that was found, or the one whose code it is', () => {
  expect(scannedProduct([productChoice(cup)], '6901234567892')).toBe(cup);
  expect(scannedProduct([productChoice(lid), productChoice(cup)], 'c-1')).toBe(cup);
});

it('takes none of several, as the wrong goods are worse than none', () => {
  expect(scannedProduct([productChoice(lid), productChoice(cup)], '杯')).toBeUndefined();
  expect(scannedProduct([], '6901234567892')).toBeUndefined();
});

it('adds one to the line that has the product, and else a line', () => {
  const lines = [withProduct(blankLine(), cup)];
  const twice = withOneMore(lines, cup);
  expect(twice.map(({ product, quantity }) => [product?.id, quantity])).toEqual([['cup', '2']]);
  expect(withOneMore(twice, lid).map(({ product, quantity }) => [product?.id, quantity])).toEqual([
    ['cup', '2'],
    ['lid', '1'],
  ]);
  expect(withOneMore([{ ...withProduct(blankLine(), cup), quantity: '1.5' }], cup)[0]?.quantity).toBe('2.5');
});

it('leaves a line alone whose quantity is no number yet', () => {
  const half = { ...withProduct(blankLine(), cup), quantity: '1.' };
  expect(withOneMore([half], cup)).toHaveLength(2);
});
