import { ListCustomersDocument } from './data/list-customers.generated.ts';
import { ListOrdersDocument } from './data/list-orders.generated.ts';
import { ReadOrderDocument } from './data/read-order.generated.ts';
import { customerListVariables, readCustomerListState } from './customers/customer-list-state.ts';
import { orderListVariables, readOrderListState } from './orders/order-list-state.ts';

interface Address {
  readonly path: string;
  readonly search: string;
}

/** Returns what the screen at an address asks first. */
export function firstQuery({ path, search }: Address) {
  const params = new URLSearchParams(search);
  if (path === '/sales/orders') return { query: ListOrdersDocument, variables: orderListVariables(readOrderListState(params)) };
  if (path === '/sales/customers') return { query: ListCustomersDocument, variables: customerListVariables(readCustomerListState(params)) };
  const id = /^\/sales\/orders\/([0-9a-f-]{36})$/.exec(path)?.[1];
  return id === undefined ? null : { query: ReadOrderDocument, variables: { id } };
}
