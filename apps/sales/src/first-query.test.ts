import { expect, it } from 'vitest';
import { firstQuery } from './first-query.ts';

it.each([
  ['/sales/orders', '?status=DRAFT', 'ListOrders'],
  ['/sales/customers', '', 'ListCustomers'],
  ['/sales/orders/0199a3c2-7b1e-7000-8000-000000000001', '', 'ReadOrder'],
  ['/sales/orders/new', '', undefined],
])('firstQuery(%j) with %j asks %j', (path, search, name) => {
  const definition = firstQuery({ path, search })?.query.definitions[0];
  expect(definition?.kind === 'OperationDefinition' ? definition.name?.value : undefined).toBe(name);
});
