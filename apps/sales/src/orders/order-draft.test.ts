import { expect, it } from 'vitest';
import { type OrderDraft, blankLine, draftLineAmounts, draftTotals, toOrderInput, withProduct, withProductLine } from './order-draft.ts';

const longjing = { id: 'p1', sku: 'LJ-250', name: '龙井 明前 特级', spec: '250g', unit: '罐', price: '168.00', taxRate: '13' };
const delivery = { id: 'p2', sku: 'FW-01', name: '配送服务', spec: '', unit: '次', price: '350.50', taxRate: '6' };

const draft: OrderDraft = {
  customer: { id: 'c1', label: '宁波鼓楼食品商行' },
  date: '2026-11-23',
  deliveryDate: null,
  salespersonId: null,
  taxIncluded: true,
  note: ' 走物流 ',
  lines: [{ ...withProduct(blankLine(), longjing), quantity: '120' }, withProduct(blankLine(), delivery), blankLine()],
};

it('withProduct() takes price, tax rate and one piece from the product', () => {
  expect(withProduct(blankLine(), longjing)).toMatchObject({ quantity: '1', price: '168.00', taxRate: '13' });
  expect(withProduct({ ...blankLine(), quantity: '3' }, longjing).quantity).toBe('3');
});

it('withProductLine() adds a line with price, tax rate and one piece, in the blank one at the end if there is one', () => {
  const first = withProduct(blankLine(), delivery);
  const added = withProductLine([first], longjing);
  expect(added).toHaveLength(2);
  expect(added[0]).toBe(first);
  expect(added[1]).toMatchObject({ product: longjing, quantity: '1', price: '168.00', taxRate: '13' });
  const blank = blankLine();
  expect(withProductLine([first, blank], longjing)).toMatchObject([{ key: first.key }, { key: blank.key, product: longjing }]);
  expect(withProductLine([], longjing)).toMatchObject([{ product: longjing }]);
});

it('draftTotals() adds the complete lines, tax rounded line by line', () => {
  // 20160.00 / 1.13 = 17840.71 (tax 2319.29); 350.50 / 1.06 = 330.66 (tax 19.84)
  expect(draftTotals(draft)).toEqual({ net: 1_817_137, tax: 233_913, gross: 2_051_050 });
});

it('draftLineAmounts() has nothing to say about a half-typed line', () => {
  expect(draftLineAmounts({ ...withProduct(blankLine(), longjing), quantity: '-' }, true)).toBeNull();
  expect(draftLineAmounts(blankLine(), true)).toBeNull();
});

it('toOrderInput() leaves blank lines out and keeps the rest as typed', () => {
  const input = toOrderInput(draft);
  expect(input.lines).toEqual([
    { productId: 'p1', quantity: '120', price: '168.00', discount: '0', taxRate: '13' },
    { productId: 'p2', quantity: '1', price: '350.50', discount: '0', taxRate: '6' },
  ]);
  expect(input.note).toBe('走物流');
});
