import type { GraphqlClient } from './graphql-client.ts';
import type { SampleValues } from './sample-variables.ts';

interface Masters {
  readonly customerId: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly warehouseId: string;
}

/** Approves an order of each kind, of which a keeper may hand goods over. */
export async function sampleDeliveries(owner: GraphqlClient, masters: SampleValues): Promise<SampleValues> {
  const { customerId, supplierId, productId, warehouseId } = masters as unknown as Masters;
  const head = { date: '2026-11-23', taxIncluded: true, lines: [{ productId, quantity: '900', price: '0.01', taxRate: '13' }] };
  const sale = await orderOf(owner, 'SalesOrder', { ...head, customerId });
  const purchase = await orderOf(owner, 'PurchaseOrder', { ...head, supplierId, warehouseId });
  const shipped = { orderId: sale.id, version: sale.version, date: head.date, warehouseId, lines: linesOf(sale) };
  const { made } = await owner.run('mutation ($input: ShipOrderInput!) { made: shipOrder(input: $input) { id } }', { input: shipped });
  return {
    'WithdrawHandOver.id': made.id,
    'WithdrawHandOver.version': 1,
    'ShipOrderInput.orderId': sale.id,
    'ShipOrderInput.version': sale.version,
    'ShipOrderInput.lines': linesOf(sale),
    'ReceiveOrderInput.orderId': purchase.id,
    'ReceiveOrderInput.version': purchase.version,
    'ReceiveOrderInput.lines': linesOf(purchase),
  };
}

interface Ordered {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly { readonly id: string }[];
}

async function orderOf(owner: GraphqlClient, type: 'SalesOrder' | 'PurchaseOrder', input: object): Promise<Ordered> {
  const fields = '{ id version lines { id } }';
  let { made } = await owner.run(`mutation ($input: ${type}Input!) { made: create${type}(input: $input) ${fields} }`, { input });
  for (const move of ['submit', 'approve']) {
    const mutation = `mutation ($id: ID!, $version: Int!) { made: ${move}${type}(id: $id, version: $version) ${fields} }`;
    ({ made } = await owner.run(mutation, made));
  }
  return made;
}

function linesOf({ lines }: Ordered): readonly object[] {
  return lines.map(({ id }) => ({ orderLineId: id, quantity: '13' }));
}
