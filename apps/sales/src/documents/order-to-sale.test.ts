import { toTradeInput } from '@suanpan/document-kit/trade-draft';
import { expect, it } from 'vitest';
import type { Order } from '../orders/use-order.ts';
import { orderToSale } from './order-to-sale.ts';

const product = { id: 'p1', sku: 'LJ-250', name: '龙井 明前 特级', spec: '250g', unit: '罐', price: '168.00', taxRate: '13.00' };
const order = {
  customer: { id: 'c1', name: '上海静安茶馆' },
  taxIncluded: true,
  warehouse: { id: 'w2', name: '门店' },
  lines: [
    { id: 'l1', product, quantity: '3.0000', open: '2', price: '160.500000', discount: '5.00', taxRate: '13.00' },
    { id: 'l2', product, quantity: '4', open: '0', price: '160.5', discount: '0', taxRate: '13' },
  ],
} as unknown as Order;

it('orderToSale() sells what is open of what was ordered, at its prices, on the present day', () => {
  const draft = orderToSale(order, { today: '2026-11-23', note: '订单 XSDD-2026-0001' });
  expect(toTradeInput(draft, { type: 'SALE', warehouseId: 'w1' })).toEqual({
    type: 'SALE',
    partyId: 'c1',
    warehouseId: 'w2',
    date: '2026-11-23',
    taxIncluded: true,
    note: '订单 XSDD-2026-0001',
    lines: [{ productId: 'p1', quantity: '2', price: '160.50', discount: '5', taxRate: '13', orderLineId: 'l1' }],
  });
});
