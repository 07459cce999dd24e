import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { systemClock } from '#kernel/clock/clock.ts';
import { databaseTransport } from '#kernel/messages/database-transport.ts';
import { replayDeadLetters } from '#kernel/messages/dead-letters.ts';
import { FinalFailure } from '#kernel/messages/final-failure.ts';
import { openRelayDatabase, type RelayDatabase } from '#kernel/messages/relay-database.ts';
import { startMessages, type RunningMessages } from '#kernel/messages/start-messages.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { orderMutations, validInput } from '../../testing/order-documents.ts';
import { purchaseOrderOperations } from '../../testing/purchase-order-world.ts';
import { noticeConsumers } from './notice-consumers.ts';

let api: TestApi;
let company: TestCompany;
let relay: RelayDatabase;
let messages: RunningMessages;
let isBroken = false;
const [owner, sales, accountant] = ['owner', 'sales', 'accountant'] as const;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  const { database, ids, log } = api.services;
  relay = openRelayDatabase(api.store.login('suanpan_relay'), log);
  const consumers = noticeConsumers(ids).map((consumer) => ({
    ...consumer,
    // Fails after its writes, which must not stay.
    async handle(...given: Parameters<typeof consumer.handle>) {
      await consumer.handle(...given);
      if (isBroken) throw new FinalFailure('broken', 'a test');
    },
  }));
  messages = await startMessages({
    database,
    relay,
    consumers,
    ids,
    log,
    clock: systemClock,
    random: seededRandom(3),
    transport: databaseTransport(relay, systemClock),
    retry: { tries: 3, firstDelayMs: 20 },
    atOnce: 6,
    lookMs: 50,
    keepDays: 7,
  });
  // Its books were begun with a month that the owner closed.
  await unreadOf(accountant, 1);
  await as(accountant).run('mutation { markNoticesRead(upTo: "2030-01-01T00:00:00Z") }');
});
afterAll(async () => {
  await messages.stop();
  await relay.close();
  await api.close();
});

const as = (role: 'owner' | 'sales' | 'accountant'): GraphqlClient => api.as(userOf(company, role));
const list = '{ ownUnreadNotices ownNotices { edges { cursor node { id kind subjectType subjectId label note readAt actor { id } } } } }';

async function told(role: 'owner' | 'sales' | 'accountant', client = as(role)) {
  const { ownNotices, ownUnreadNotices } = await client.run(list);
  return { unread: ownUnreadNotices as number, notices: ownNotices.edges.map(({ node }: { readonly node: unknown }) => node) };
}

/** Waits until somebody has so much unread. */
async function unreadOf(role: 'owner' | 'sales' | 'accountant', count: number) {
  return vi.waitFor(
    async () => {
      const found = await told(role);
      expect(found.unread).toBe(count);
      return found.notices;
    },
    { timeout: 10_000, interval: 30 },
  );
}

async function submitted() {
  const client = as(sales);
  const { customers } = await client.run('{ customers(filter: { enabled: true }) { edges { node { id } } } }');
  const input = { ...(await validInput(client)), customerId: customers.edges[0].node.id };
  const { order } = await client.run(orderMutations.create, { input });
  return (await client.run(orderMutations.submit, order)).order;
}

it('who may approve is told of an order that was submitted, and its maker of what became of it; nobody is told of what they did', async () => {
  const order = await submitted();
  const [notice] = await unreadOf(owner, 1);
  expect(notice).toMatchObject({ kind: 'ORDER_SUBMITTED', subjectType: 'SALES_ORDER', subjectId: order.id, label: order.number });
  expect(notice.actor.id).toBe(userOf(company, sales).memberId);
  const { order: approved } = await as(owner).run(orderMutations.approve, order);
  await as(owner).run(orderMutations.cancel, { ...approved, reason: '客户改期' });
  const [last, first] = await unreadOf(sales, 2);
  expect([first, last]).toMatchObject([{ kind: 'ORDER_APPROVED' }, { kind: 'ORDER_CANCELLED', note: '客户改期' }]);
  expect((await told(accountant)).unread).toBe(0);
});

it('one is read, then all up to a moment; what is somebody else’s is not there', async () => {
  const [mine] = (await told(owner)).notices;
  const mark = 'mutation ($id: ID!) { markNoticeRead(id: $id) { id readAt } }';
  expect((await as(sales).send(mark, { id: mine.id })).code).toBe('SP-API-552');
  expect((await as(owner).run(mark, { id: mine.id })).markNoticeRead.readAt).not.toBeNull();
  expect((await told(owner)).unread).toBe(0);
  const all = 'mutation ($upTo: DateTime!) { markNoticesRead(upTo: $upTo) }';
  expect(await as(sales).run(all, { upTo: '2020-01-01T00:00:00Z' })).toEqual({ markNoticesRead: 0 });
  expect(await as(sales).run(all, { upTo: '2030-01-01T00:00:00Z' })).toEqual({ markNoticesRead: 2 });
  expect((await as(sales).send(all, { upTo: 'never' })).code).toMatch(/^SP-API-3/);
  expect((await told(sales)).unread).toBe(0);
});

it('what is unread is first, and a cursor leads on', async () => {
  await submitted();
  await unreadOf(owner, 1);
  const page =
    'query ($after: String) { ownNotices(first: 1, after: $after) { edges { cursor node { readAt } } pageInfo { hasNextPage } } }';
  const { ownNotices: first } = await as(owner).run(page, { after: null });
  expect(first).toMatchObject({ edges: [{ node: { readAt: null } }], pageInfo: { hasNextPage: true } });
  const { ownNotices: second } = await as(owner).run(page, { after: first.edges[0].cursor });
  expect(second).toMatchObject({ edges: [{ node: { readAt: expect.any(String) } }], pageInfo: { hasNextPage: false } });
});

it('a notice is written once, also when its consumer failed after writing and the dead letter is replayed', async () => {
  isBroken = true;
  const heard: string[] = [];
  const forget = api.services.database.onCommit(({ changes }) => void (changes.includes('member_notice') && heard.push(changes)));
  const order = await submitted();
  await vi.waitFor(async () => expect((await messages.health()).dead).toBe(1), { timeout: 10_000, interval: 30 });
  expect((await told(owner)).unread).toBe(1);
  expect(heard).toEqual([]);
  isBroken = false;
  expect(await replayDeadLetters(relay, { consumer: 'order-notices' }, { by: 'mei', why: 'mended', clock: systemClock })).toBe(1);
  const notices = await unreadOf(owner, 2);
  expect(notices.filter(({ subjectId }: { readonly subjectId: string }) => subjectId === order.id)).toHaveLength(1);
  // Its receiver alone is told, and not which.
  expect(heard.map((text) => JSON.parse(text))).toEqual([
    [{ tenant: company.companies[0]?.id, table: 'member_notice', rows: null, owners: [userOf(company, owner).memberId] }],
  ]);
  forget();
});

it('the maker of a document is told that it was voided, and bookkeepers that a month was closed and opened again', async () => {
  const client = as(accountant);
  const [{ id: supplierId }] = (await client.run('{ suppliers { id } }')).suppliers;
  const [{ id: warehouseId }] = (await client.run('{ warehouses { id } }')).warehouses;
  const [{ id: productId }] = (await client.run('{ products { id } }')).products;
  const input = {
    type: 'PROVISIONAL',
    date: '2026-11-23',
    partyId: supplierId,
    warehouseId,
    lines: [{ productId, quantity: '1', price: '2' }],
  };
  const create = 'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input) { id version number } }';
  const { made } = await client.run(create, { input });
  const before = (await told(owner)).unread;
  await as(owner).run('mutation ($id: ID!, $version: Int!) { voidTradeDocument(id: $id, version: $version, reason: "录错") { id } }', made);
  const [voided] = await unreadOf(accountant, 1);
  expect(voided).toMatchObject({
    kind: 'DOCUMENT_VOIDED',
    subjectType: 'PROVISIONAL',
    subjectId: made.id,
    label: made.number,
    note: '录错',
  });
  const month = '2026-10';
  await as(owner).run('mutation ($month: String!) { reopenPeriod(month: $month, reason: "补单") { status } }', { month });
  expect((await unreadOf(accountant, 2))[0]).toMatchObject({ kind: 'PERIOD_REOPENED', note: '补单' });
  await client.run('mutation ($month: String!) { closePeriod(month: $month) { status } }', { month });
  const [close] = await unreadOf(owner, before + 1);
  expect(close).toMatchObject({ kind: 'PERIOD_CLOSED', subjectType: 'PERIOD', subjectId: month, label: month });
});

it('who may approve is told of a purchase order that was submitted, unless it is for another warehouse, and its maker of its end', async () => {
  for (const role of [owner, sales, accountant]) await as(role).run('mutation { markNoticesRead(upTo: "2030-01-01T00:00:00Z") }');
  const { warehouses, products, suppliers, companyMembers } = await as(owner).run(
    '{ warehouses(usable: true) { id } products { id } suppliers { id } companyMembers { id version } }',
  );
  const lines = [{ productId: products[0].id, quantity: '1', price: '10', taxRate: '13' }];
  const input = { supplierId: suppliers[0].id, warehouseId: warehouses[0].id, date: '2026-11-23', taxIncluded: true, lines };
  const submit = async (entries: object) =>
    (await as(owner).run(purchaseOrderOperations.create, { input: { ...input, ...entries }, submit: true })).order;

  const order = await submit({});
  const [notice] = await unreadOf(accountant, 1);
  expect(notice).toMatchObject({ kind: 'ORDER_SUBMITTED', subjectType: 'PURCHASE_ORDER', subjectId: order.id, label: order.number });
  await as(accountant).run(purchaseOrderOperations.approve, { id: order.id, version: order.version });
  expect((await unreadOf(owner, 1))[0]).toMatchObject({ kind: 'ORDER_APPROVED', label: order.number });

  const member = companyMembers.find(({ id }: { id: string }) => id === userOf(company, accountant).memberId);
  const update =
    'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { updateMember(id: $id, version: $version, input: $input) { id } }';
  await as(owner).run(update, { ...member, input: { warehouseIds: [warehouses[0].id] } });
  await submit({ warehouseId: warehouses[1].id });
  const seen = await submit({});
  const unread = await unreadOf(accountant, 2);
  expect(
    unread
      .slice(0, 2)
      .map(({ label }: { label: string }) => label)
      .toSorted(),
  ).toEqual([order.number, seen.number]);
});
