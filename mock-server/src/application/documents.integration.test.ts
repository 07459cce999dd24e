import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

interface Listed {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly type: string;
}

async function list(client: GraphqlClient, filter: object = {}): Promise<readonly Listed[]> {
  const data = await client.run(
    'query ($filter: TradeDocumentFilter) { tradeDocuments(first: 100, filter: $filter) { edges { node { id number version type } } } }',
    { filter },
  );
  return (data.tradeDocuments.edges as { node: Listed }[]).map(({ node }) => node);
}

const write = `mutation ($input: TradeDocumentInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  document: createTradeDocument(input: $input, approve: $approve, replaces: $replaces) { id number version status gross lines { quantity } history { action by { name } } }
}`;

async function draftSale(): Promise<{ readonly draft: Listed; readonly input: Record<string, unknown> }> {
  const [draft] = await list(owner, { types: ['SALE'], statuses: ['DRAFT'] });
  if (draft === undefined) throw new Error('There is no draft of a sale');
  const { tradeDocument: was } = await owner.run(
    'query ($id: ID!) { tradeDocument(id: $id) { date customer { id } warehouse { id } lines { product { id } price taxRate } } }',
    { id: draft.id },
  );
  const [line] = was.lines;
  const lines = [{ productId: line.product.id, price: line.price, taxRate: line.taxRate, quantity: '7' }];
  const input = { type: 'SALE', partyId: was.customer.id, warehouseId: was.warehouse.id, date: was.date, taxIncluded: true, lines };
  return { draft, input };
}

it('a draft is written anew in its place, in the version that was seen, and not once it is posted', async () => {
  const { draft, input } = await draftSale();
  const first = await owner.run(write, { input, replaces: { id: draft.id, version: draft.version } });
  expect(first.document).toMatchObject({ id: draft.id, number: draft.number, version: draft.version + 1, lines: [{ quantity: '7' }] });

  const late = await owner.send(write, { input, replaces: { id: draft.id, version: draft.version } });
  expect(late.errors[0]?.extensions.code).toBe('SP-API-486');
  const other = await owner.send(write, { input: { ...input, type: 'PURCHASE' }, replaces: { id: draft.id, version: draft.version + 1 } });
  expect(other.errors).toHaveLength(1);

  const posted = await owner.run(write, { input, approve: true, replaces: { id: draft.id, version: draft.version + 1 } });
  expect(posted.document).toMatchObject({ number: draft.number, status: 'APPROVED', lines: [{ quantity: '7' }] });
  expect(posted.document.history.map(({ action }: { action: string }) => action)).toEqual(['CREATED', 'EDITED', 'EDITED', 'APPROVED']);
  const again = await owner.send(write, { input, replaces: { id: draft.id, version: posted.document.version } });
  expect(again.errors[0]?.extensions.code).toBe('SP-API-487');
  expect((await owner.run('{ bookProblems { what } }')).bookProblems).toEqual([]);
});

it('documents are found by number, by the name of their party and its initials, and summed', async () => {
  const all = await list(owner);
  const [sale] = await list(owner, { types: ['SALE'], statuses: ['APPROVED'] });
  expect(await list(owner, { search: sale?.number.toLowerCase() })).toEqual([sale]);
  const byName = await list(owner, { search: '朝阳第一' });
  expect(byName.length).toBeGreaterThan(0);
  expect(byName.length).toBeLessThan(all.length);
  expect(await list(owner, { search: 'cydyxx' })).toEqual(byName);
  const { tradeDocumentTotals: totals } = await owner.run(
    '{ tradeDocumentTotals(filter: { types: [PURCHASE], statuses: [APPROVED] }) { count gross net tax } }',
  );
  expect(totals.count).toBe((await list(owner, { types: ['PURCHASE'], statuses: ['APPROVED'] })).length);
  expect(Number(totals.net) + Number(totals.tax)).toBeCloseTo(Number(totals.gross));
  expect(await list(owner, { customerId: 'nobody' })).toEqual([]);
});

it('a document leads up and down: to what it is of, what came back of it, and what settled it', async () => {
  const [back] = await list(owner, { types: ['SALE_RETURN'] });
  const up = await owner.run('query ($id: ID!) { tradeDocument(id: $id) { original { number returns { number } } } }', { id: back?.id });
  expect(up.tradeDocument.original.returns).toEqual([{ number: back?.number }]);
  const [receipt] = await list(owner, { types: ['RECEIPT'] });
  const { tradeDocuments } = await owner.run(
    '{ tradeDocuments(first: 100, filter: { types: [SALE] }) { edges { node { settlements { amount document { type } } } } } }',
  );
  const settled = tradeDocuments.edges.flatMap(({ node }: { node: { settlements: object[] } }) => node.settlements);
  expect(settled).toContainEqual(expect.objectContaining({ document: { type: receipt?.type } }));
});

it('somebody who sells sees the sales of their own customers, no purchases, no costs and no vouchers', async () => {
  const sales = api.as(userOf(company, 'sales'));
  const seen = await list(sales);
  const whole = await list(owner, { types: ['SALE', 'SALE_RETURN'] });
  expect(seen.filter(({ type }) => !type.startsWith('SALE'))).toEqual([]);
  expect(seen.length).toBeLessThan(whole.length);
  const hidden = whole.find(({ id }) => seen.every((document) => document.id !== id));
  const { tradeDocument } = await sales.run('query ($id: ID!) { tradeDocument(id: $id) { id } }', { id: hidden?.id });
  expect(tradeDocument).toBeNull();
  const own = await sales.run('query ($id: ID!) { tradeDocument(id: $id) { vouchers { id } openItems { id } } }', { id: seen[0]?.id });
  expect(own.tradeDocument.vouchers).toEqual([]);
  const costs = await sales.send('query ($id: ID!) { tradeDocument(id: $id) { lines { cost } } }', { id: seen[0]?.id });
  expect(costs.errors[0]?.extensions.code).toBe('SP-API-493');
  const { openItems } = await sales.run('{ openItems(kind: RECEIVABLE) { customer { salesperson { id } } } }');
  for (const { customer } of openItems) expect(customer.salesperson.id).toBe(userOf(company, 'sales').memberId);
});

it('somebody who sells writes drafts for their own customers, and posts nothing', async () => {
  const sales = api.as(userOf(company, 'sales'));
  const { input } = await draftOf(sales);
  expect((await sales.run(write, { input })).document.status).toBe('DRAFT');
  const posted = await sales.send(write, { input, approve: true });
  expect(posted.errors[0]?.extensions.code).toBe('SP-API-204');
  const bought = await sales.send(write, { input: { ...input, type: 'PURCHASE' } });
  expect(bought.errors[0]?.extensions.code).toBe('SP-API-204');
  const { customers } = await owner.run('{ customers(first: 50) { edges { node { id enabled salesperson { id } } } } }');
  const foreign = customers.edges.find(
    ({ node }: { node: { enabled: boolean; salesperson: { id: string } } }) =>
      node.enabled && node.salesperson.id !== userOf(company, 'sales').memberId,
  );
  const refused = await sales.send(write, { input: { ...input, partyId: foreign.node.id } });
  expect(refused.errors[0]?.extensions.code).toBe('SP-API-300');
});

async function draftOf(client: GraphqlClient) {
  const data = await client.run(`{
    customers(first: 1, filter: { enabled: true }) { edges { node { id } } } warehouses { id }
    products(search: "P-001") { id taxRate }
  }`);
  const lines = [{ productId: data.products[0].id, quantity: '1', price: '2.5' }];
  const partyId = data.customers.edges[0].node.id;
  return { input: { type: 'SALE', partyId, warehouseId: data.warehouses[0].id, date: '2026-11-20', taxIncluded: true, lines } };
}
