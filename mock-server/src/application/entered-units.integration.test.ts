import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openOrderWorld, type OrderWorld } from '../testing/order-world.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let world: OrderWorld;
let owner: GraphqlClient;
let boxId: string;
let productId: string;
let supplierId: string;

const entered = 'entered { unitId name factor quantity price }';
const lineFields = `id quantity price net tax gross ${entered}`;
const trade = `mutation ($input: TradeDocumentInput!) { document: createTradeDocument(input: $input, approve: true) { id version net gross lines { ${lineFields} returnable } } }`;
const giveBack = `mutation ($input: ReturnInput!) { document: createReturn(input: $input, approve: true) { id gross lines { ${lineFields} } } }`;
const productQuery = 'query ($id: ID!) { product(id: $id) { sku name unit price taxRate version units { id name factor enabled } } }';
const update = `mutation ($id: ID!, $version: Int!, $input: ProductInput!) { product: updateProduct(id: $id, version: $version, input: $input) { units { id name factor enabled } } }`;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  world = await openOrderWorld(api);
  owner = world.owner;
  productId = world.products.X;
  const { product } = await change([{ name: '箱', factor: '12', price: '100' }]);
  boxId = product.units[0].id;
  supplierId = (
    await owner.run('mutation ($input: SupplierInput!) { made: createSupplier(input: $input) { id } }', {
      input: { code: 'EU-G', name: '供应商', creditDays: 30 },
    })
  ).made.id;
});

async function readProduct() {
  return (await owner.run(productQuery, { id: productId })).product;
}

async function change(units: readonly object[]) {
  return owner.run(update, await changed(units));
}

async function changed(units: readonly object[]) {
  const { version, units: _units, ...input } = await readProduct();
  return { id: productId, version, input: { ...input, units } };
}

const entries = (type: string, line: object) => ({
  input: {
    type,
    date: '2026-11-20',
    partyId: type === 'SALE' ? world.customerId : supplierId,
    warehouseId: world.warehouseId,
    ...(type === 'PROVISIONAL' ? {} : { taxIncluded: true }),
    lines: [{ productId, unitId: boxId, ...(type === 'PROVISIONAL' ? {} : { taxRate: '13' }), ...line }],
  },
});

it('10,000 boxes at 100.00 come to exactly 1,000,000.00, though one bottle has no such price', async () => {
  const { document } = await owner.run(trade, entries('PURCHASE', { quantity: '10000', price: '100.00' }));
  expect([document.gross, document.lines[0].gross]).toEqual(['1000000.00', '1000000.00']);
  expect(document.lines[0]).toMatchObject({
    quantity: '120000',
    price: '8.333333',
    entered: { unitId: boxId, name: '箱', factor: '12', quantity: '10000', price: '100' },
  });
  expect((await world.held()).X[0]).toBe('120100');
  expect((await world.held()).problems).toEqual([]);
});

it('what comes back of a line is said in its unit where that is exact, and its amounts are its share', async () => {
  const { document: sale } = await owner.run(trade, entries('SALE', { quantity: '5', price: '100' }));
  const back = async (quantity: string) =>
    (await owner.run(giveBack, { input: { originalId: sale.id, date: '2026-11-21', lines: [{ originalLine: 1, quantity }] } })).document;
  expect((await back('12')).lines[0]).toMatchObject({ quantity: '12', gross: '100.00', entered: { quantity: '1', price: '100' } });
  expect((await back('18')).lines[0]).toMatchObject({ quantity: '18', gross: '150.00', entered: { quantity: '1.5' } });
  expect((await back('1')).lines[0]).toMatchObject({ quantity: '1', gross: '8.33', entered: null });
  expect((await world.held()).problems).toEqual([]);
});

it('a void document takes a line back as it was entered', async () => {
  const { document } = await owner.run(trade, entries('PROVISIONAL', { quantity: '2', price: '100' }));
  expect(document.lines[0]).toMatchObject({ quantity: '24', net: '200.00', entered: { quantity: '2' } });
  const { code } = await world.voidDocument(document.id);
  expect(code).toBeNull();
  const { tradeDocuments } = await owner.run(
    `{ tradeDocuments(filter: { types: [PROVISIONAL] }) { edges { node { id lines { ${lineFields} } } } } }`,
  );
  const red = tradeDocuments.edges
    .map(({ node }: { node: { id: string; lines: object[] } }) => node)
    .find(({ id }: { id: string }) => id !== document.id);
  expect(red.lines[0]).toMatchObject({ quantity: '-24', entered: { quantity: '-2', price: '100' } });
});

it.each([
  ['a quantity that does not come out', { quantity: '0.00001' }, ['304 quantity']],
  ['a unit of nothing', { unitId: '00000000-0000-7000-8000-000000000000' }, ['674 unitId']],
  ['more of the own unit than a line has', { quantity: '90000' }, ['305 quantity']],
  ['what is no quantity in its unit either', { quantity: '0' }, ['306 quantity']],
])('%s is refused at its entry', async (_case, line, expected) => {
  const { errors } = await owner.send(trade, entries('SALE', { quantity: '1', price: '100', ...line }));
  expect((errors[0]?.extensions.fields ?? []).map(({ path, code }) => `${code.slice(-3)} ${path.replace('lines.0.', '')}`)).toEqual(
    expected,
  );
});

it('what has more places in the own unit than a quantity has is refused', async () => {
  const { product } = await change([{ id: boxId, name: '箱', factor: '1.25' }]);
  expect(product.units[0].factor).toBe('1.25');
  const { errors } = await owner.send(trade, entries('SALE', { quantity: '0.333', price: '100' }));
  expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'lines.0.quantity', code: 'SP-API-675' }]);
});

it('a unit that a line was entered in keeps its factor and stays; it may be called otherwise and go out of use, and the line does not change', async () => {
  await owner.run(trade, entries('SALE', { quantity: '1', price: '100' }));
  for (const units of [[{ id: boxId, name: '箱', factor: '24' }], []]) {
    const { errors } = await owner.send(update, await changed(units));
    expect(errors[0]?.extensions.fields?.map(({ code }) => code)).toEqual(['SP-API-673']);
  }
  await change([{ id: boxId, name: '旧箱', factor: '12', enabled: false }]);
  const { tradeDocuments } = await owner.run(`{ tradeDocuments(filter: { types: [SALE] }) { edges { node { lines { ${entered} } } } } }`);
  expect(tradeDocuments.edges[0].node.lines[0].entered).toMatchObject({ name: '箱', factor: '12' });
  const { errors } = await owner.send(trade, entries('SALE', { quantity: '1', price: '100' }));
  expect(errors[0]?.extensions.fields).toMatchObject([{ path: 'lines.0.unitId', code: 'SP-API-674' }]);
});

it('an order, a quotation and a purchase order are in their unit, and a sale carries an order out in it though it went out of use', async () => {
  const line = { productId, unitId: boxId, quantity: '3', price: '100', taxRate: '13' };
  const order = await world.order([], { taxIncluded: true, lines: [line] });
  const { salesOrder } = await owner.run(`query ($id: ID!) { salesOrder(id: $id) { gross lines { ${lineFields} open } } }`, {
    id: order.id,
  });
  expect(salesOrder).toMatchObject({ gross: '300.00', lines: [{ quantity: '36', open: '36', entered: { quantity: '3', price: '100' } }] });
  expect(await world.move(order, 'approve')).toMatchObject({ code: null });
  await change([{ id: boxId, name: '箱', factor: '12', enabled: false }]);
  const sold = await owner.run(trade, entries('SALE', { quantity: '2', price: '100', orderLineId: salesOrder.lines[0].id }));
  expect(sold.document.lines[0]).toMatchObject({ quantity: '24', entered: { quantity: '2' } });
  expect((await world.read(order)).lines[0]).toMatchObject({ delivered: '24', open: '12' });
  await change([{ id: boxId, name: '箱', factor: '12', enabled: true }]);
  const { quotation } = await owner.run(
    `mutation ($input: QuotationInput!) { quotation: createQuotation(input: $input) { gross lines { ${lineFields} } } }`,
    { input: { customerId: world.customerId, date: '2026-11-20', validUntil: '2026-12-20', taxIncluded: true, lines: [line] } },
  );
  expect(quotation).toMatchObject({ gross: '300.00', lines: [{ quantity: '36', entered: { name: '箱' } }] });
  const { purchaseOrder } = await owner.run(
    `mutation ($input: PurchaseOrderInput!) { purchaseOrder: createPurchaseOrder(input: $input) { gross lines { ${lineFields} } } }`,
    { input: { supplierId, warehouseId: world.warehouseId, date: '2026-11-20', taxIncluded: true, lines: [line] } },
  );
  expect(purchaseOrder).toMatchObject({ gross: '300.00', lines: [{ quantity: '36', entered: { name: '箱' } }] });
});

it('the last price is told of the own unit and of the one that it was entered in', async () => {
  await owner.run(trade, entries('SALE', { quantity: '1', price: '100' }));
  const { tradePrices } = await owner.run(
    `query ($customerId: ID, $productIds: [ID!]!) { tradePrices(customerId: $customerId, productIds: $productIds) { taxedPrice untaxedPrice unit { unitId taxedPrice untaxedPrice quantity } } }`,
    { customerId: world.customerId, productIds: [productId] },
  );
  expect(tradePrices).toEqual([
    {
      taxedPrice: '8.333333',
      untaxedPrice: '7.374631',
      unit: { unitId: boxId, taxedPrice: '100', untaxedPrice: '88.495575', quantity: '1' },
    },
  ]);
});
