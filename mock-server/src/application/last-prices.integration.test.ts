import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openOrderWorld, type OrderWorld } from '../testing/order-world.ts';

let api: TestApi;
let world: OrderWorld;
beforeAll(async () => {
  api = await openTestApi();
  world = await openOrderWorld(api);
});
afterAll(() => api.close());

interface Sold {
  readonly date: string;
  readonly price: string;
  readonly taxIncluded?: boolean;
  readonly approve?: boolean;
}

async function sell({ date, price, taxIncluded = true, approve = true }: Sold, partyId = world.customerId): Promise<string> {
  const lines = [{ productId: world.products.X, quantity: '1', price, taxRate: '13', discount: '5' }];
  const input = { type: 'SALE', partyId, warehouseId: world.warehouseId, date, taxIncluded, lines };
  const { sale } = await world.owner.run(
    'mutation ($input: TradeDocumentInput!, $approve: Boolean) { sale: createTradeDocument(input: $input, approve: $approve) { id } }',
    { input, approve },
  );
  return sale.id;
}

const prices = `query ($customerId: ID, $supplierId: ID, $productIds: [ID!]!, $first: Int) {
  tradePrices(customerId: $customerId, supplierId: $supplierId, productIds: $productIds, first: $first) {
    productId number date price discount taxIncluded taxedPrice untaxedPrice
  }
}`;

it('the last price of a party is the latest of its sales that stand, with tax and without', async () => {
  const { owner, products, customerId } = world;
  await sell({ date: '2026-11-02', price: '11.3' });
  await sell({ date: '2026-11-09', price: '10', taxIncluded: false });
  await sell({ date: '2026-11-05', price: '9' });
  await sell({ date: '2026-11-20', price: '1', approve: false });
  const voided = await sell({ date: '2026-11-21', price: '2' });
  expect((await world.voidDocument(voided)).code).toBeNull();
  const other = await owner.run('mutation { made: createCustomer(input: { code: "OZ", name: "别家" }) { id } }');
  await sell({ date: '2026-11-22', price: '3' }, other.made.id);

  const wanted = { customerId, productIds: [products.Y, products.X] };
  const last = await owner.run(prices, wanted);
  expect(last.tradePrices).toEqual([
    expect.objectContaining({
      productId: products.X,
      date: '2026-11-09',
      price: '10',
      discount: '5',
      taxIncluded: false,
      taxedPrice: '11.3',
    }),
  ]);
  const history = await owner.run(prices, { ...wanted, first: 10 });
  expect(history.tradePrices.map(({ date, untaxedPrice }: Record<string, string>) => [date, untaxedPrice])).toEqual([
    ['2026-11-09', '10'],
    ['2026-11-05', '7.964602'],
    ['2026-11-02', '10'],
  ]);
  const found = await owner.run(
    'query ($customerId: ID) { products(search: "OW-", first: 9) { name lastPrice(customerId: $customerId) { date taxedPrice } } }',
    { customerId },
  );
  expect(found.products).toEqual([
    { name: 'W', lastPrice: null },
    { name: 'X', lastPrice: { date: '2026-11-09', taxedPrice: '11.3' } },
    { name: 'Y', lastPrice: null },
  ]);
});

it('who sells learns no purchase prices, and no prices of customers of others', async () => {
  const { products, customerId } = world;
  const productIds = [products.X];
  const seller = api.as(userOf(world.company, 'sales'));
  const refused = await seller.send(prices, { supplierId: customerId, productIds });
  expect(refused.errors[0]?.extensions.code).toBe('SP-API-204');
  // The customer is nobody's own, so who sees their own customers alone does not see it.
  expect((await seller.run(prices, { customerId, productIds })).tradePrices).toEqual([]);
  const { made } = await world.owner.run('mutation { made: createSupplier(input: { name: "供货商" }) { id } }');
  const { found } = await seller.run(
    'query ($supplierId: ID) { found: products(search: "OW-X") { lastPrice(supplierId: $supplierId) { price } } }',
    {
      supplierId: made.id,
    },
  );
  expect(found).toEqual([{ lastPrice: null }]);
});
