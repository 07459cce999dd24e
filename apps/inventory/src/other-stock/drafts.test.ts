import { expect, it } from 'vitest';
import { blankCostLine, costAfter, costInput } from './cost-draft.ts';
import { blankOtherLine, otherStockInput, usualCounter, withOtherProduct } from './other-stock-draft.ts';

const pen = { id: 'pen', sku: 'P-001', barcode: '6901', name: '笔', spec: '', unit: '支' };
const head = { date: '2026-11-26', note: ' 赠品 ' };

it('otherStockInput() sends what is entered, a cost only of what comes in, and no account where the reason says it', () => {
  const line = { ...withOtherProduct(blankOtherLine(), pen), unitCost: '2.5' };
  const draft = { ...head, reason: 'GIFT', counterAccount: usualCounter, warehouseId: 'w1', lines: [line, blankOtherLine()] } as const;
  expect(otherStockInput('OTHER_IN', draft)).toEqual({
    type: 'OTHER_IN',
    date: '2026-11-26',
    reason: 'GIFT',
    counterAccount: null,
    warehouseId: 'w1',
    note: '赠品',
    lines: [{ productId: 'pen', quantity: '1', unitCost: '2.5' }],
  });
  expect(otherStockInput('OTHER_OUT', { ...draft, counterAccount: '5711' })).toMatchObject({
    counterAccount: '5711',
    lines: [{ unitCost: null }],
  });
});

it('costInput() sends signed sums, and what it costs afterwards is seen before', () => {
  const line = { ...blankCostLine(), product: pen, held: { quantity: '10', amount: '25.00' }, amount: '-5.5' };
  expect(costAfter(line)).toBe('19.5');
  expect(costAfter({ ...line, amount: '-' })).toBeNull();
  expect(costInput({ ...head, counterAccount: '5401', lines: [line, blankCostLine()] }).lines).toEqual([
    { productId: 'pen', amount: '-5.5' },
  ]);
});
