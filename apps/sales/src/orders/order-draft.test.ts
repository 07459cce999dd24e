import { blankLine, withProduct } from '@suanpan/document-kit/product-line';
import { expect, it } from 'vitest';
import { type OrderDraft, toOrderInput } from './order-draft.ts';

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

it('toOrderInput() leaves blank lines out and keeps the rest as typed', () => {
  const input = toOrderInput(draft);
  expect(input.lines).toEqual([
    { productId: 'p1', quantity: '120', price: '168.00', discount: '0', taxRate: '13' },
    { productId: 'p2', quantity: '1', price: '350.50', discount: '0', taxRate: '6' },
  ]);
  expect(input.note).toBe('走物流');
});
