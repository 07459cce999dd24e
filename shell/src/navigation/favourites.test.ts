import { expect, it } from 'vitest';
import { favouritesIn, readFavourites, toggleFavourite } from './favourites.ts';

const orders = { path: '/sales/orders', label: 'Orders' };
const customers = { path: '/sales/customers', label: 'Customers' };
const menu = [{ id: 'business' as const, items: [orders, customers] }];

it('toggleFavourite() puts a path at the end, and takes it off', () => {
  expect(toggleFavourite(['/a'], '/b')).toEqual(['/a', '/b']);
  expect(toggleFavourite(['/a', '/b'], '/a')).toEqual(['/b']);
});

it('favouritesIn() follows the order of choice, and leaves out what the person may no longer open', () => {
  expect(favouritesIn(menu, ['/sales/customers', '/ledger', '/sales/orders'])).toEqual([customers, orders]);
});

it.each([undefined, null, 'x', 3, { length: 1 }])('readFavourites() of %j is empty', (remembered) => {
  expect(readFavourites(remembered)).toEqual([]);
});

it('readFavourites() takes each path once', () => {
  expect(readFavourites(['/a', 1, '/a', null, '/b'])).toEqual(['/a', '/b']);
});
