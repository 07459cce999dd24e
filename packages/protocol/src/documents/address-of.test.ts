import { expect, it } from 'vitest';
import { addressOf } from './address-of.ts';

const order = { type: 'sales.order', page: '/sales/orders/:id', print: '/sales/orders/:id/print', list: '/sales/orders' };
const apps = [{}, { documents: [order] }, { documents: [{ ...order, page: '/late/:id' }] }];

it('addressOf() finds the address by the type, whose owner the reference does not name', () => {
  expect(addressOf(apps, { type: 'sales.order', id: '42' })).toBe('/sales/orders/42');
  expect(addressOf(apps, { type: 'sales.order', id: '42', view: 'print' })).toBe('/sales/orders/42/print');
  expect(addressOf(apps, { type: 'sales.order', view: 'list' })).toBe('/sales/orders');
});

it('addressOf() gives nothing for what nobody owns, and leaves no way out of the address', () => {
  expect(addressOf(apps, { type: 'sales.order', view: 'create' })).toBeUndefined();
  expect(addressOf(apps, { type: 'ledger.voucher', id: '1' })).toBeUndefined();
  expect(addressOf(apps, { type: 'sales.order', id: '../../x?y' })).toBe('/sales/orders/..%2F..%2Fx%3Fy');
});
