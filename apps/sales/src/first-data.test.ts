import { firstOperations } from '@suanpan/protocol/first-operations';
import { expect, it } from 'vitest';
import { customerListVariablesFor } from './customers/customer-list-variables.ts';
import { customerData, orderData, saleData } from './first-data.ts';
import { orderListVariablesFor } from './orders/order-list-variables.ts';

const declared = [...orderData, ...saleData, ...customerData];
const id = '0199a3c2-7b1e-7000-8000-000000000001';

it.each([
  ['/sales/orders', '?status=DRAFT', ['ListOrders']],
  ['/sales/documents', '', ['ListSales']],
  ['/sales/customers', '', ['ListCustomers']],
  [`/sales/orders/${id}`, '', ['ReadOrder']],
  [`/sales/customers/${id}`, '', ['ReadCustomer', 'ReadReceivables']],
  [`/sales/documents/${id}`, '', ['ReadSale']],
  ['/sales/orders/new', '', []],
  ['/sales/documents/new', '', []],
  [`/sales/orders/${id}/edit`, '', []],
])('the screen at %j with %j asks %j first', (path, search, names) => {
  expect(firstOperations(declared, { path, search }).map(({ operation }) => operation)).toEqual(names);
});

it.each(['', '?status=DRAFT&q=a', '?status=NOPE&from=yesterday&sort=x.y&q=', '?before=b&sort=GROSS.ASC&customer=c1&deliverBy=2026-11-23'])(
  'what the host server asks for the list of orders at %j is what the page asks',
  (search) => {
    expect(firstOperations(declared, { path: '/sales/orders', search })[0]?.variables).toEqual(
      orderListVariablesFor(new URLSearchParams(search)),
    );
  },
);

it('the list of orders asks for one page, and counts without the status', () => {
  expect(orderListVariablesFor(new URLSearchParams('status=DRAFT&q=a'))).toEqual({
    filter: { search: 'a', statuses: ['DRAFT'] },
    countFilter: { search: 'a' },
    sort: { field: 'DATE', direction: 'DESC' },
    first: 20,
    after: null,
  });
  expect(orderListVariablesFor(new URLSearchParams('before=b'))).toMatchObject({ last: 20, before: 'b' });
});

it('the list of customers asks for active ones unless told otherwise', () => {
  expect(customerListVariablesFor(new URLSearchParams())).toMatchObject({ filter: { enabled: true }, first: 20 });
  expect(customerListVariablesFor(new URLSearchParams('shown=disabled')).filter).toEqual({ enabled: false });
  expect(customerListVariablesFor(new URLSearchParams('shown=all&before=b&sort=NAME.DESC'))).toMatchObject({
    filter: {},
    sort: { field: 'NAME', direction: 'DESC' },
    last: 20,
    before: 'b',
  });
});
