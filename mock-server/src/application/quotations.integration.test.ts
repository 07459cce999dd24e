import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openQuotationWorld, quotationOperations as operations, type QuotationWorld } from '../testing/quotation-world.ts';

let api: TestApi;
let world: QuotationWorld;
const fieldCodes = (answer: {
  readonly errors: readonly { readonly extensions: { readonly fields?: readonly { path: string; code: string }[] } }[];
}) => answer.errors[0]?.extensions.fields?.map(({ path, code }) => [path, code]);
const submit = 'mutation ($id: ID!, $version: Int!) { submitSalesOrder(id: $id, version: $version) { id version status } }';

beforeAll(async () => {
  api = await openTestApi();
  world = await openQuotationWorld(api);
});
afterAll(() => api.close());

it('a quotation is written, sent, changed as a new revision, and given up with a reason only', async () => {
  const draft = await world.quote();
  expect(draft).toMatchObject({ version: 1, revision: 1, status: 'DRAFT', gross: '113.00', allowedActions: ['EDIT', 'SEND', 'LOSE'] });
  expect(draft.number).toMatch(/^BJD-2026-\d{4}$/);
  const { sales } = world;
  const { quotation: written } = await sales.run(operations.update, { ...draft, input: { ...world.input, note: '含运费' } });
  expect(written).toMatchObject({ version: 2, revision: 1, status: 'DRAFT' });
  const { quotation: sent } = await sales.run(operations.send, written);
  expect(sent).toMatchObject({ status: 'SENT', revision: 1, allowedActions: ['EDIT', 'ORDER', 'LOSE'] });
  const lines = [{ ...world.input.lines[0], quantity: '20', discount: '5' }];
  const { quotation: changed } = await sales.run(operations.update, { ...sent, input: { ...world.input, lines } });
  expect(changed).toMatchObject({ status: 'SENT', revision: 2, gross: '214.70' });
  expect((await sales.send(operations.lose, { ...changed, reason: ' ' })).code).toBe('SP-API-300');
  const { quotation: lost } = await sales.run(operations.lose, { ...changed, reason: '价格高' });
  expect(lost).toMatchObject({ status: 'LOST', lostReason: '价格高', allowedActions: [] });
  expect(lost.history.map(({ action, note }: { action: string; note: string | null }) => [action, note])).toEqual([
    ['CREATED', null],
    ['EDITED', null],
    ['SENT', null],
    ['EDITED', null],
    ['LOST', '价格高'],
  ]);
  for (const operation of [operations.update, operations.send, operations.lose]) {
    expect((await sales.send(operation, { ...lost, input: world.input })).code).toBe('SP-API-632');
  }
});

it('a quotation is written and sent by one request, or not at all; a stale version is refused', async () => {
  const sent = await world.quote({ send: true });
  expect(sent).toMatchObject({ status: 'SENT', version: 2, history: [{ action: 'CREATED' }, { action: 'SENT' }] });
  const again = await world.sales.send(operations.update, { ...sent, input: { ...world.input, note: '改' }, send: true });
  expect(again.code).toBe('SP-API-632');
  expect(await world.read(sent)).toMatchObject({ version: 2, revision: 1 });
  for (const operation of [operations.update, operations.lose]) {
    expect((await world.sales.send(operation, { ...sent, version: 1, input: world.input })).code).toBe('SP-API-631');
  }
});

it('what has expired is neither stored nor ordered, and holds again once its day is changed', async () => {
  const expired = await world.quote({ entries: { date: '2020-01-01', validUntil: '2020-01-31' }, send: true });
  expect(expired).toMatchObject({ status: 'EXPIRED', allowedActions: ['EDIT', 'LOSE'] });
  const ordered = () => world.sales.send(operations.order, { input: world.orderInput, quotationId: expired.id });
  expect((await ordered()).code).toBe('SP-API-632');
  const { quotation } = await world.sales.run(operations.update, { ...expired, input: world.input });
  expect(quotation).toMatchObject({ status: 'SENT', revision: 2 });
  expect((await ordered()).code).toBeNull();
});

it('an order is made from a quotation, both lead to each other, and handing it in accepts the quotation', async () => {
  const sent = await world.quote({ send: true });
  const { order } = await world.sales.run(operations.order, { input: world.orderInput, quotationId: sent.id });
  expect(order).toMatchObject({ status: 'DRAFT', quotation: { id: sent.id, number: sent.number } });
  expect(await world.read(sent)).toMatchObject({ status: 'SENT', orders: [{ id: order.id, status: 'DRAFT' }] });
  await world.sales.run(submit, order);
  const accepted = await world.read(sent);
  expect(accepted).toMatchObject({ status: 'ACCEPTED', orders: [{ status: 'SUBMITTED' }], allowedActions: ['ORDER'] });
  expect(accepted.history.at(-1)).toEqual({ action: 'ACCEPTED', note: accepted.orders[0]?.number });
  const { version } = accepted;
  // A second order of it is possible, and accepts nothing anew.
  const { order: second } = await world.sales.run(operations.order, { input: world.orderInput, quotationId: sent.id });
  await world.sales.run(submit, second);
  expect(await world.read(sent)).toMatchObject({ status: 'ACCEPTED', version, orders: [{}, {}] });
  // One that was given up meanwhile is accepted all the same: the customer has ordered.
  const other = await world.quote({ send: true });
  const { order: late } = await world.sales.run(operations.order, { input: world.orderInput, quotationId: other.id });
  await world.sales.run(operations.lose, { ...other });
  await world.sales.run(submit, late);
  expect(await world.read(other)).toMatchObject({ status: 'ACCEPTED', lostReason: null });
});

it('no order is made of a draft, of what is lost, or for another customer; nor does a customer change below an order', async () => {
  const draft = await world.quote();
  const make = (quotationId: string, entries = {}) =>
    world.owner.send(operations.order, { input: { ...world.orderInput, ...entries }, quotationId });
  expect((await make(draft.id)).code).toBe('SP-API-632');
  const sent = (await world.sales.run(operations.send, { ...draft })).quotation;
  expect(fieldCodes(await make(sent.id, { customerId: world.otherCustomerId }))).toEqual([['customerId', 'SP-API-633']]);
  expect(await world.read(sent)).toMatchObject({ orders: [] });
  const { data } = await make(sent.id);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: SalesOrderInput!) { updateSalesOrder(id: $id, version: $version, input: $input) { id quotation { id } } }';
  const other = await world.owner.send(update, { ...data.order, input: { ...world.orderInput, customerId: world.otherCustomerId } });
  expect(fieldCodes(other)).toEqual([['customerId', 'SP-API-633']]);
  const same = await world.owner.run(update, { ...data.order, input: { ...world.orderInput, note: '改' } });
  expect(same.updateSalesOrder.quotation).toEqual({ id: sent.id });
  const turned = await world.owner.send(operations.update, { ...sent, input: { ...world.input, customerId: world.otherCustomerId } });
  expect(fieldCodes(turned)).toEqual([['customerId', 'SP-API-633']]);
  const { quotation: lost } = await world.sales.run(operations.lose, { ...sent });
  expect((await make(lost.id)).code).toBe('SP-API-632');
});

it('a quotation moves no stock, no books and no credit', async () => {
  const facts = `query ($id: ID!) { customer(id: $id) { creditUsed } bookProblems { what } vouchers(month: "2026-11") { id } }`;
  const before = await world.owner.run(facts, { id: world.input.customerId });
  const sent = await world.quote({ send: true });
  await world.sales.run(operations.lose, { ...sent });
  expect(await world.owner.run(facts, { id: world.input.customerId })).toEqual(before);
});

it('what is wrong with entries is said where it stands', async () => {
  const lines = [{ ...world.input.lines[0], quantity: '0' }];
  const wrong = { ...world.input, customerId: 'x', validUntil: '2026-11-22', lines };
  expect(fieldCodes(await world.owner.send(operations.create, { input: wrong }))).toEqual([
    ['customerId', 'SP-API-313'],
    ['lines.0.quantity', expect.any(String)],
    ['validUntil', 'SP-API-634'],
  ]);
  const key = { 'idempotency-key': 'a-quotation-once' };
  const once = async () => (await world.sales.send(operations.create, { input: world.input }, key)).data.quotation.id;
  expect(await once()).toBe(await once());
});

it('rights are those of orders, and who sees the own customers alone sees and orders their quotations alone', async () => {
  const { owner, sales } = world;
  const [own, others] = [await world.quote(), await world.quote({ entries: { customerId: world.otherCustomerId }, by: owner, send: true })];
  const reader = api.as(userOf(world.company, 'accountant'));
  expect((await reader.run(operations.read, { id: own.id })).quotation).toMatchObject({ number: own.number, allowedActions: [] });
  for (const [operation, variables] of [
    [operations.create, { input: world.input }],
    [operations.update, { ...own, input: world.input }],
    [operations.send, { ...own }],
    [operations.lose, { ...own }],
  ] as const) {
    expect((await reader.send(operation, variables)).code, operation).toBe('SP-API-204');
  }
  expect((await sales.run(operations.read, { id: others.id })).quotation).toBeNull();
  expect((await sales.send(operations.lose, { ...others })).code).toBe('SP-API-630');
  expect((await sales.send(operations.order, { input: world.orderInput, quotationId: others.id })).code).toBe('SP-API-630');
  const refused = await sales.send(operations.create, { input: { ...world.input, customerId: world.otherCustomerId } });
  expect(fieldCodes(refused)).toEqual([['customerId', 'SP-API-313']]);
  const list = '{ quotations(first: 200) { totalCount edges { node { id } } } quotationCounts { status count } }';
  const [seen, all] = [await sales.run(list), await owner.run(list)];
  expect(all.quotations.totalCount).toBe(seen.quotations.totalCount + 1);
  expect(JSON.stringify(seen)).not.toContain(others.id);
  const { order } = await owner.run(operations.order, {
    input: { ...world.orderInput, customerId: world.otherCustomerId, salespersonId: userOf(world.company, 'sales').memberId },
    quotationId: others.id,
  });
  const read = 'query ($id: ID!) { salesOrder(id: $id) { id quotation { id } } }';
  expect((await sales.run(read, order)).salesOrder).toEqual({ id: order.id, quotation: null });
});

it('the list is filtered, searched, sorted, paged and summed as a whole', async () => {
  const customer = 'mutation ($input: CustomerInput!) { made: createCustomer(input: $input) { id } }';
  const { made } = await world.sales.run(customer, { input: { code: 'QL', name: '列表商行', creditDays: 30 } });
  const quotations = [];
  for (const [quantity, validUntil] of [
    ['3', '2099-12-31'],
    ['1', '2099-12-30'],
    ['2', '2026-01-31'],
  ]) {
    const entries = { customerId: made.id, date: '2026-01-05', validUntil, lines: [{ ...world.input.lines[0], quantity }] };
    quotations.push(await world.quote({ entries, send: true }));
  }
  const [three, one, two] = quotations.map(({ number }) => number);
  const query = `query ($filter: QuotationFilter, $sort: QuotationSort, $first: Int, $after: String) {
    list: quotations(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { node { number } } pageInfo { hasNextPage endCursor } totalCount totals { gross } }
    counts: quotationCounts(filter: $filter) { status count } }`;
  const ask = async (variables: Readonly<Record<string, unknown>>) => world.owner.run(query, variables);
  const numbersOf = ({ list: { edges } }: { list: { edges: { node: { number: string } }[] } }) => edges.map(({ node }) => node.number);
  const filter = { customerId: made.id };
  const sort = { field: 'GROSS', direction: 'ASC' };
  const page = await ask({ filter, sort, first: 2 });
  expect(numbersOf(page)).toEqual([one, two]);
  expect(page.list).toMatchObject({ totalCount: 3, totals: { gross: '67.80' }, pageInfo: { hasNextPage: true } });
  expect(page.counts).toContainEqual({ status: 'EXPIRED', count: 1 });
  expect(page.counts).toContainEqual({ status: 'SENT', count: 2 });
  expect(numbersOf(await ask({ filter, sort, first: 2, after: page.list.pageInfo.endCursor }))).toEqual([three]);
  expect(numbersOf(await ask({ filter: { ...filter, statuses: ['EXPIRED'] } }))).toEqual([two]);
  expect(numbersOf(await ask({ filter: { ...filter, statuses: ['SENT'] }, sort: { field: 'VALID_UNTIL', direction: 'ASC' } }))).toEqual([
    one,
    three,
  ]);
  expect(numbersOf(await ask({ filter: { ...filter, dateFrom: '2026-01-06' } }))).toEqual([]);
  for (const search of ['列表商行', 'lbsh', three]) expect(numbersOf(await ask({ filter: { search } })), search).toContain(three);
  for (const field of ['DATE', 'NUMBER', 'CUSTOMER']) {
    expect(numbersOf(await ask({ filter, sort: { field, direction: 'DESC' } }))).toHaveLength(3);
  }
});

it('prints of a quotation are counted', async () => {
  const { id } = await world.quote();
  const print = 'mutation ($id: ID!) { record: recordPrint(kind: QUOTATION, id: $id, paper: A4) { times } }';
  await world.sales.run(print, { id });
  expect((await world.owner.run(print, { id })).record).toEqual({ times: 2 });
  expect((await world.owner.send(print, { id: 'x' })).code).toBe('SP-API-630');
});
