import { expect, it, vi } from 'vitest';
import { createAsideAddress } from './aside-addresses.ts';
import { browserWindow } from './browser-window.examples.ts';
import { createNavigation } from './navigation.ts';

it('two apps move aside in one history, and the page stays where it is', async () => {
  const window = browserWindow('https://suanpan.example/side-by-side');
  const navigation = createNavigation(window, { loses: () => false, ask: () => Promise.resolve(true), discard: () => undefined });
  const orders = createAsideAddress(window, 'orders');
  const stock = createAsideAddress(window, 'stock');
  expect(orders.read()).toBeUndefined();
  orders.move({ url: '/orders/1', state: { from: 'list' } }, false);
  stock.move({ url: '/bins', state: null }, false);
  stock.move({ url: '/bins?full', state: null }, true);
  expect([orders.read(), stock.read()?.url]).toEqual([{ url: '/orders/1', state: { from: 'list' } }, '/bins?full']);
  expect(window.location.href).toBe('https://suanpan.example/side-by-side');
  navigation.back();
  await vi.waitFor(() => expect(stock.read()).toBeUndefined());
  expect([orders.read()?.url, navigation.location.get().path]).toEqual(['/orders/1', '/side-by-side']);
});
