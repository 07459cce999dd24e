/** A list as a page asks for it. */
export interface ListQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const orders = `query ($filter: SalesOrderFilter, $sort: SalesOrderSort) { salesOrders(first: 50, filter: $filter, sort: $sort) { totalCount totals { net tax gross }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { node { id number status date deliveryDate gross customer { id name } salesperson { id name } lines { position quantity net product { name } } } } } }`;
const customers = `query ($filter: CustomerFilter) { customers(first: 50, filter: $filter) { edges { node { id code name orderedGross lastOrderDate } } } }`;
const products = `query ($filter: ProductFilter) { productList(first: 50, filter: $filter) { edges { node { id sku name price } } } }`;

const orderSorts = ['DATE', 'NUMBER', 'CUSTOMER', 'GROSS', 'DELIVERY_DATE'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({
    name: `orders by ${field} ${direction}`,
    query: orders,
    variables: { sort: { field, direction } },
  })),
);

/** Every list of the API, by each order and filter. */
export const listQueries: readonly ListQuery[] = [
  ...orderSorts,
  { name: 'orders in a state', query: orders, variables: { filter: { statuses: ['SUBMITTED'] } } },
  { name: 'orders of a month', query: orders, variables: { filter: { dateFrom: '2026-10-01', dateTo: '2026-10-31' } } },
  { name: 'orders to deliver', query: orders, variables: { filter: { deliverBy: '2026-11-23' } } },
  { name: 'orders searched by number', query: orders, variables: { filter: { search: 'SO-B-0009' } } },
  { name: 'orders searched by customer', query: orders, variables: { filter: { search: 'hz' } } },
  { name: 'customers', query: customers, variables: {} },
  { name: 'customers searched', query: customers, variables: { filter: { search: '杭州' } } },
  { name: 'products', query: products, variables: {} },
  { name: 'products searched', query: products, variables: { filter: { search: 'ls' } } },
  { name: 'accounts', query: '{ accounts { id code name } }', variables: {} },
];
