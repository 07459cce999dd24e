import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { noticeConsumers } from '#application/notices/notice-consumers.ts';
import { changeOperator } from '#application/platform/operators.ts';
import { attachmentHandler } from '#interface/http/attachment-handler.ts';
import { attachmentPath } from '#interface/http/attachment-path.ts';
import { freeOfEntry } from '#interface/graphql/free-of-entry.ts';
import { schema } from '#interface/graphql/schema.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { databaseTransport } from '#kernel/messages/database-transport.ts';
import { openRelayDatabase } from '#kernel/messages/relay-database.ts';
import { startMessages } from '#kernel/messages/start-messages.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { operationOn } from '../testing/argument-places.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { orderMutations, validInput } from '../testing/order-documents.ts';
import { sampleThings, type SampleThings } from '../testing/sample-things.ts';
import { sampleVariables } from '../testing/sample-variables.ts';
import { protocolSession, sessionOfToken } from './session/resolve-session.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let operator: GraphqlClient;
let samples: SampleThings;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  samples = await sampleThings(api, company);
  const other = userOf(await api.company(), 'owner');
  await changeOperator(api.services, { loginName: other.loginName, act: 'GRANT_OPERATOR', by: 'root', why: 'a test' });
  operator = api.as(other);
});
afterAll(() => api.close());

const idOf = ({ companies: [first] }: TestCompany) => first?.id ?? '';
const set = `mutation ($id: ID!, $day: Date, $reason: String!) { made: platformSetPaidUntil(companyId: $id, day: $day, reason: $reason) { name paidUntil entry } }`;
const paid = (day: string | null, of = company) => operator.run(set, { id: idOf(of), day, reason: '合同到期' });

/** What is about people, sessions and the platform, and so about no company. */
const aboutNoCompany = new Set(
  `signIn signOut switchCompany setLocale endSession endOtherSessions changePassword changeOwnName acceptInvitation joinWithNewAccount foundCompany`.split(
    ' ',
  ),
);
const mutations: readonly GraphQLField<unknown, unknown>[] = Object.values(schema.getMutationType()?.getFields() ?? {});
const entries = mutations.map(({ name }) => name).filter((name) => !aboutNoCompany.has(name) && !name.startsWith('platform'));

it('what is written after the end is a short list, and everything on it is there', () => {
  expect([...freeOfEntry].toSorted()).toEqual([
    'createSavedView',
    'deleteSavedView',
    'endMemberSessions',
    'markNoticeRead',
    'markNoticesRead',
    'putCompanyGuide',
    'recordPrint',
    'recordPrints',
    'revokeInvitation',
    'updateMember',
    'updateSavedView',
  ]);
  expect(entries).toEqual(expect.arrayContaining([...freeOfEntry]));
});

it.each(entries)('mutation %s is refused once the day is over, unless it is on the list', async (name) => {
  await paid('2026-11-22');
  const field = mutations.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(name);
  const text = operationOn('mutation', field);
  const [thing] = samples.things;
  const variables = sampleVariables(schema, text, { values: thing === undefined ? {} : samples.valuesWith(thing), all: true });
  const { code, errors } = await owner.send(text, variables);
  if (freeOfEntry.has(name)) expect(code).not.toBe('SP-API-690');
  else expect({ code, message: errors[0]?.message }).toEqual({ code: 'SP-API-690', message: expect.stringContaining('2026-11-22') });
});

it('on the last day everything is entered, after it everything is read, and entering goes on once it is extended', async () => {
  const create = 'mutation ($code: String!) { createWarehouse(input: { code: $code, name: "仓" }) { id } }';
  expect((await paid('2026-11-23')).made).toMatchObject({ paidUntil: '2026-11-23', entry: 'ENDING' });
  await owner.run(create, { code: 'E1' });
  expect((await paid('2026-11-22')).made.entry).toBe('EXPIRED');
  const key = { 'idempotency-key': 'expired-1234' };
  expect((await owner.send(create, { code: 'E2' }, key)).code).toBe('SP-API-690');
  const { companyData, companyDataCounts, products } = await owner.run(
    '{ products { id } companyDataCounts { part count } companyData(part: DOCUMENTS, first: 5) { count } }',
  );
  expect([products.length > 0, companyDataCounts.length > 5, companyData.count]).toEqual([true, true, 5]);
  expect(await owner.run('mutation { setLocale(locale: zh_CN) { locale } }')).toMatchObject({ setLocale: { locale: 'zh_CN' } });
  expect((await paid(null)).made).toMatchObject({ paidUntil: null, entry: null });
  // The same request, kept on the device meanwhile, is taken now.
  expect((await owner.send(create, { code: 'E2' }, key)).code).toBeNull();
});

it('whoever is signed in is told how it stands on a day; that it comes near, owners alone', async () => {
  const told = '{ viewer { entry { state day } } }';
  const sales = api.as(userOf(company, 'sales'));
  const both = async () => [(await owner.run(told)).viewer.entry, (await sales.run(told)).viewer.entry];
  await paid('2026-11-23');
  expect(await both()).toEqual([{ state: 'ENDING', day: '2026-11-23' }, null]);
  await paid('2026-11-22');
  const over = { state: 'EXPIRED', day: '2026-11-22' };
  expect(await both()).toEqual([over, over]);
  await paid(null);
  expect(await both()).toEqual([null, null]);
});

it('what was answered before the end is answered again, and files are not taken any more', async () => {
  await paid(null);
  const create = 'mutation { createWarehouse(input: { code: "E3", name: "仓" }) { id } }';
  const key = { 'idempotency-key': 'answered-1234' };
  const before = await owner.send(create, {}, key);
  await paid('2026-11-01');
  expect((await owner.send(create, {}, key)).data).toEqual(before.data);
  const { drafts } = await owner.run(
    '{ drafts: tradeDocuments(filter: { types: [PURCHASE], statuses: [DRAFT] }, first: 1) { edges { node { id } } } }',
  );
  const address = `http://localhost${attachmentPath(idOf(company), api.services.ids.next())}?document=${drafts.edges[0].node.id}&name=a.pdf`;
  const headers = { 'x-suanpan-app': 'test', cookie: `sp_session=${userOf(company, 'owner').session}` };
  const kept = await attachmentHandler(api.services)(new Request(address, { method: 'PUT', headers, body: '%PDF-1.7 sample' }));
  expect([kept.status, await kept.text()]).toEqual([409, expect.stringContaining('SP-API-690')]);
});

it('pages are told: everybody once it is over, and owners 14 days before', async () => {
  const entryOf = async (role: 'owner' | 'sales') => {
    const session = await sessionOfToken(api.services, userOf(company, role).session);
    return session === null ? undefined : protocolSession(session, api.services.clock.now()).entry;
  };
  await paid('2026-11-22');
  const over = { state: 'EXPIRED', day: '2026-11-22' };
  expect([await entryOf('owner'), await entryOf('sales')]).toEqual([over, over]);
  await paid('2026-12-07');
  expect([await entryOf('owner'), await entryOf('sales')]).toEqual([{ state: 'ENDING', day: '2026-12-07' }, undefined]);
  await paid('2026-12-08');
  expect([await entryOf('owner'), await entryOf('sales')]).toEqual([undefined, undefined]);
});

it('what was entered before the end is told to its end', async () => {
  await paid(null);
  const sales = api.as(userOf(company, 'sales'));
  const { customers } = await sales.run('{ customers(filter: { enabled: true }) { edges { node { id } } } }');
  const input = { ...(await validInput(sales)), customerId: customers.edges[0].node.id };
  const { order } = await sales.run(orderMutations.create, { input });
  await sales.run(orderMutations.submit, order);
  await paid('2026-11-22');
  // Nobody has read its message before now.
  const { database, ids, log } = api.services;
  const relay = openRelayDatabase(api.store.login('suanpan_relay'), log);
  const messages = await startMessages({
    database,
    relay,
    consumers: noticeConsumers(ids),
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
  await vi.waitFor(
    async () => {
      const { ownNotices } = await owner.run('{ ownNotices { edges { node { kind subjectId } } } }');
      expect(ownNotices.edges).toContainEqual({ node: { kind: 'ORDER_SUBMITTED', subjectId: order.id } });
    },
    { timeout: 10_000, interval: 30 },
  );
  await messages.stop();
  await relay.close();
});

it('only operators set it, for a reason and by a day, and the record and the company both have it', async () => {
  const id = idOf(company);
  expect((await owner.send(set, { id, day: null, reason: '试' })).code).toBe('SP-API-550');
  const wrong = async (values: object) =>
    (await operator.send(set, { id, day: '2026-12-31', reason: '续费', ...values })).errors[0]?.extensions;
  expect(await wrong({ reason: ' ' })).toMatchObject({ fields: [{ path: 'reason' }] });
  expect(await wrong({ day: '2026-02-30' })).toMatchObject({ fields: [{ path: 'day' }] });
  for (const none of ['x', api.services.ids.next()]) expect(await wrong({ id: none })).toMatchObject({ code: expect.any(String) });
  await paid(null);
  await paid('2026-12-31');
  const { platformActs } = await operator.run('{ platformActs { act why target outcome } }');
  expect(platformActs[0]).toMatchObject({ act: 'SET_PAID_UNTIL', why: '合同到期', outcome: 'was no end' });
  expect(platformActs[0].target).toContain(id);
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "tenant" }, first: 1) { edges { node { after member { id } } } } }',
  );
  expect(JSON.stringify(auditEntries.edges[0].node)).toContain('2026-12-31');
});

it('a successor is paid until the same day, so nobody escapes it by starting afresh', async () => {
  const shop = await api.company({ secondCompany: false, empty: true });
  const person = api.as(userOf(shop, 'owner'));
  await person.run('mutation { fillWithSamples { hasSamples } }');
  await paid('2026-11-22', shop);
  const restart = 'mutation { startAfresh { company { id } } }';
  expect((await person.send(restart)).code).toBe('SP-API-690');
  await paid('2026-11-30', shop);
  const { id } = (await person.run(restart)).startAfresh.company;
  const [kept] = await api.services.database.identityTx((tx) =>
    tx.rows<{ readonly day: string }>('SELECT paid_until AS day FROM company_card WHERE company_id = $1', [id]),
  );
  expect(kept?.day).toBe('2026-11-30');
});
