import { customerListVariables } from './customers/customer-list-variables.ts';
import { documentListVariables } from '@suanpan/document-kit/document-list-variables';
import { saleTypes } from './documents/sale-types.ts';
import { orderListVariables } from './orders/order-list-variables.ts';

const id = { $path: 'id', kind: 'id' } as const;

/** What the first screens under `/sales/orders` ask. */
export const orderData = [
  { at: '/sales/orders', operation: 'ListOrders', variables: orderListVariables },
  { at: '/sales/orders/:id', operation: 'ReadOrder', variables: { id } },
] as const;

/** What the first screens under `/sales/documents` ask. */
export const saleData = [
  { at: '/sales/documents', operation: 'ListSales', variables: documentListVariables(saleTypes) },
  { at: '/sales/documents/:id', operation: 'ReadSale', variables: { id } },
] as const;

/** What the first screens under `/sales/customers` ask. */
export const customerData = [
  { at: '/sales/customers', operation: 'ListCustomers', variables: customerListVariables },
  { at: '/sales/customers/:id', operation: 'ReadCustomer', variables: { id, filter: { customerId: id } } },
  { at: '/sales/customers/:id', operation: 'ReadReceivables', variables: { customerId: id } },
] as const;
