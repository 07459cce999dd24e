import { expect, it } from 'vitest';
import { composedSales, composedWorkbench } from './composition.examples.ts';
import { matchRoute } from './match-route.ts';

const apps = [composedWorkbench, composedSales];

it.each([
  ['/workbench', '/workbench'],
  ['/sales/orders', '/sales/orders'],
  ['/sales/orders/42', '/sales/orders'],
  ['/sales/customers/7/edit', '/sales/customers'],
  ['/sales/ordersx', undefined],
  ['/', undefined],
])('matchRoute(%j) gives the route %j', (path, route) => {
  expect(matchRoute(apps, path)?.route.path).toBe(route);
});
