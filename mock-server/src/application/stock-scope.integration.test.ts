import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

interface Move {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly product: { readonly id: string };
  readonly warehouse: { readonly id: string };
  readonly quantity: string;
  readonly quantityAfter: string;
}

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
/** May know costs, and sees what warehouses they are given. */
let keeper: GraphqlClient;
let all: readonly Move[];
let warehouses: readonly string[];

const days = { from: '2026-11-01', to: '2026-11-30' };
const moves = '{ stockMoves { id kind date product { id } warehouse { id } quantity quantityAfter } }';

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  keeper = api.as(userOf(company, 'accountant'));
  all = (await owner.run(moves)).stockMoves;
  warehouses = [...new Set(all.map(({ warehouse }) => warehouse.id))];
});
afterAll(() => api.close());

async function see(warehouseIds: readonly string[] | null): Promise<void> {
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { id: string }) => id === userOf(company, 'accountant').memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await owner.run(update, { ...member, input: { warehouseIds } });
}

/** In ten-thousandths, so that sums are exact. */
const units = (quantity: string): number => Math.round(Number(quantity) * 10_000);
const total = (of: readonly Move[]): number => of.reduce((sum, { quantity }) => sum + units(quantity), 0);

it('of some warehouses a member sees what moved there, and what there was there after it', async () => {
  expect(warehouses.length).toBeGreaterThan(1);
  for (const place of warehouses) {
    await see([place]);
    const own = all.filter(({ warehouse }) => warehouse.id === place);
    const seen: readonly Move[] = (await keeper.run(moves)).stockMoves;
    expect(seen.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    for (const [index, { product, quantityAfter }] of seen.entries()) {
      expect(units(quantityAfter)).toBe(total(own.slice(0, index + 1).filter((move) => move.product.id === product.id)));
    }
  }
});

it('lists and sums of stock are those of the warehouses a member sees, without what the goods cost', async () => {
  for (const place of warehouses) {
    await see([place]);
    const own = all.filter(({ warehouse }) => warehouse.id === place);
    const products = new Set(own.map(({ product }) => product.id));
    const row = 'product { id } quantity amount averageCost byWarehouse { warehouse { id } quantity }';
    const { stock, stockList } = await keeper.run(`{
      stock { ${row} } stockList(first: 200) { edges { node { ${row} } } totals { count quantity amount } }
    }`);
    const listed = stockList.edges.map(({ node }: { node: unknown }) => node);
    expect(listed).toHaveLength(products.size);
    for (const { product, quantity, amount, averageCost, byWarehouse } of [...stock, ...listed]) {
      expect(units(quantity)).toBe(total(own.filter((move) => move.product.id === product.id)));
      expect(byWarehouse.every(({ warehouse }: Move) => warehouse.id === place)).toBe(true);
      expect([amount, averageCost]).toEqual([null, null]);
    }
    expect([stockList.totals.count, units(stockList.totals.quantity), stockList.totals.amount]).toEqual([products.size, total(own), null]);
  }
});

it('the summary and the ledger of some days are those of the warehouses a member sees', async () => {
  const [place = ''] = warehouses;
  await see([place]);
  const own = all.filter(({ warehouse }) => warehouse.id === place);
  const figures = '{ opening { quantity amount } incoming { quantity } outgoing { quantity } closing { quantity } }';
  const { stockSummary } = await keeper.run(
    `query ($from: Date!, $to: Date!) { stockSummary(from: $from, to: $to, first: 200) {
    edges { node { product { id } period ${figures} } } totals ${figures} } }`,
    days,
  );
  const before = own.filter(({ date }) => date < days.from);
  const within = own.filter(({ date }) => date >= days.from && date <= days.to);
  expect(stockSummary.totals).toMatchObject({ opening: { amount: null } });
  const { opening, incoming, outgoing, closing } = stockSummary.totals;
  expect([units(opening.quantity), units(closing.quantity)]).toEqual([total(before), total([...before, ...within])]);
  expect(units(incoming.quantity) - units(outgoing.quantity)).toBe(total(within));
  const product = own[0]?.product ?? { id: 'none' };
  const { stockLedger } = await keeper.run(
    `query ($id: ID!, $from: Date!, $to: Date!) { stockLedger(productId: $id, from: $from, to: $to, first: 200) {
      edges { node { id quantityAfter amountAfter } } period { closing { quantity } } } }`,
    { ...days, id: product.id },
  );
  const ofProduct = within.filter((move) => move.product.id === product.id);
  expect(stockLedger.edges.map(({ node }: { node: Move }) => node.id)).toEqual(ofProduct.map(({ id }) => id));
  expect(stockLedger.edges.at(-1).node).toMatchObject({ quantityAfter: stockLedger.period.closing.quantity, amountAfter: null });
});

it('who sees all places by name has the quantities of who sees all, transfers between them left out', async () => {
  const query = `query ($from: Date!, $to: Date!) { stockSummary(from: $from, to: $to, first: 200) { edges { node { product { id }
    period { opening { quantity } incoming { quantity } outgoing { quantity } closing { quantity } } } } } }`;
  expect(all.some(({ kind }) => kind === 'TRANSFER')).toBe(true);
  await see(warehouses);
  expect(await keeper.run(query, days)).toEqual(await owner.run(query, days));
});

it('another warehouse answers as one that does not exist, and nothing is sorted by a cost that is not known', async () => {
  const [place = '', other = ''] = warehouses;
  await see([place]);
  const query = `query ($id: ID!) { stockList(filter: { warehouseId: $id }) { edges { node { quantity } } totals { count quantity amount } }
    stockSummary(from: "2026-11-01", to: "2026-11-30", warehouseId: $id) { totalCount } }`;
  const there = await keeper.run(query, { id: other });
  expect(there).toEqual(await keeper.run(query, { id: '0199a3c2-7b1e-7000-8000-000000000001' }));
  expect(there).toMatchObject({ stockList: { edges: [] }, stockSummary: { totalCount: 0 } });
  expect((await keeper.send('{ stockList(sort: { field: AMOUNT, direction: ASC }) { edges { cursor } } }')).code).toBe('SP-API-493');
  await see(null);
  expect((await keeper.run('{ stock { amount } }')).stock.every(({ amount }: { amount: unknown }) => amount !== null)).toBe(true);
});
