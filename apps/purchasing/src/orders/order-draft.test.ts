import { orderToTrade } from '@suanpan/document-kit/order-to-trade';
import { toTradeInput } from '@suanpan/document-kit/trade-draft';
import { expect, it } from 'vitest';
import { newOrderDraft, orderToDraft, toOrderInput } from './order-draft.ts';
import type { Order } from './use-order.ts';

const product = { id: 'p1', sku: 'LJ-250', name: '龙井', spec: '250g', unit: '罐', price: '168.00', taxRate: '13.00' };
const order = {
  supplier: { id: 's1', name: '杭州茶厂' },
  date: '2026-11-23',
  deliveryDate: '2026-11-30',
  warehouse: { id: 'w2', name: '门店' },
  taxIncluded: true,
  note: '加急',
  lines: [
    { id: 'l1', product, quantity: '3.0000', open: '2', price: '120.500000', discount: '5.00', taxRate: '13.00' },
    { id: 'l2', product, quantity: '4', open: '0', price: '120.5', discount: '0', taxRate: '13' },
  ],
} as unknown as Order;

it('an order that is typed on is sent as it was read', () => {
  expect(toOrderInput(orderToDraft(order), 'w1')).toEqual({
    supplierId: 's1',
    warehouseId: 'w2',
    date: '2026-11-23',
    deliveryDate: '2026-11-30',
    taxIncluded: true,
    note: '加急',
    lines: [
      { productId: 'p1', quantity: '3', price: '120.50', discount: '5', taxRate: '13' },
      { productId: 'p1', quantity: '4', price: '120.50', discount: '0', taxRate: '13' },
    ],
  });
});

it('an empty draft goes to the usual warehouse, and the backend says what is missing', () => {
  expect(toOrderInput(newOrderDraft('2026-11-23'), 'w1')).toMatchObject({
    supplierId: '',
    warehouseId: 'w1',
    deliveryDate: null,
    lines: [],
  });
});

it('a receipt of an order has what is open of it, at its price, discount and tax', () => {
  const draft = orderToTrade(order, { party: order.supplier, today: '2026-11-25', note: '' });
  expect(toTradeInput(draft, { type: 'PURCHASE', warehouseId: 'w1' })).toMatchObject({
    type: 'PURCHASE',
    partyId: 's1',
    warehouseId: 'w2',
    date: '2026-11-25',
    lines: [{ productId: 'p1', quantity: '2', price: '120.50', discount: '5', taxRate: '13', orderLineId: 'l1' }],
  });
});
