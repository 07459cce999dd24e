import { composedSales } from '@suanpan/protocol/composition-examples';
import { expect, it } from 'vitest';
import { createStore } from '../stores/create-store.ts';
import { createAppLocation } from './app-location.ts';

it('createAppLocation() follows the page inside the app and stands still outside', () => {
  const page = createStore({ path: '/sales/orders', search: '', hash: '' });
  const own = createAppLocation(page, composedSales);
  page.set({ path: '/sales/orders/42', search: '?a=1', hash: '' });
  expect(own.get()).toEqual({ path: '/sales/orders/42', search: '?a=1', hash: '' });
  page.set({ path: '/workbench', search: '', hash: '' });
  expect(own.get().path).toBe('/sales/orders/42');
});
