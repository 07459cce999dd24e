import { expect, it } from 'vitest';
import { appBase } from './app-base.ts';

it.each([
  [['/sales/orders', '/sales/customers'], '/sales'],
  [['/todo'], '/todo'],
  [['/todo', '/todo/about'], '/todo'],
  [['/a', '/b'], ''],
])('appBase() of %j is %j', (paths, base) => {
  expect(appBase(paths.map((path) => ({ path })))).toBe(base);
});
