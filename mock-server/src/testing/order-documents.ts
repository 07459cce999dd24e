import type { GraphqlClient } from './graphql-client.ts';

/** What tests read of an order. */
export const orderFields =
  'id number version status date deliveryDate note net tax gross voidReason allowedActions customer { id } salesperson { id } lines { position quantity price discount taxRate net tax gross product { id } } history { action note by { name } }';

/** The mutations on orders, as the page sends them. */
export const orderMutations = {
  create: `mutation ($input: SalesOrderInput!) { order: createSalesOrder(input: $input) { ${orderFields} } }`,
  update: `mutation ($id: ID!, $version: Int!, $input: SalesOrderInput!) { order: updateSalesOrder(id: $id, version: $version, input: $input) { ${orderFields} } }`,
  submit: `mutation ($id: ID!, $version: Int!) { order: submitSalesOrder(id: $id, version: $version) { ${orderFields} } }`,
  approve: `mutation ($id: ID!, $version: Int!) { order: approveSalesOrder(id: $id, version: $version) { ${orderFields} } }`,
  close: `mutation ($id: ID!, $version: Int!) { order: closeSalesOrder(id: $id, version: $version) { ${orderFields} } }`,
  cancel: `mutation ($id: ID!, $version: Int!, $reason: String!) { order: cancelSalesOrder(id: $id, version: $version, reason: $reason) { ${orderFields} } }`,
} as const;

/** Reads one order. */
export const orderQuery = `query ($id: ID!) { order: salesOrder(id: $id) { ${orderFields} } }`;

/** A correct input over the masters of the client's company. */
export async function validInput(client: GraphqlClient) {
  const { customers, products } = await client.run(
    '{ customers(filter: { enabled: true }) { edges { node { id } } } products { id price taxRate } }',
  );
  return {
    customerId: customers.edges[0].node.id as string,
    date: '2026-11-23',
    deliveryDate: '2026-11-25',
    taxIncluded: true,
    note: '',
    lines: [{ productId: products[0].id as string, quantity: '3', price: '2.5', discount: '0', taxRate: '13' }],
  };
}
