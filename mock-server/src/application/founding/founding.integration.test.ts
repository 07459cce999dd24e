import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { openTwoShards } from '../../testing/open-two-shards.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi({ foundingLimit: 3 });
});
beforeEach(async () => {
  company = await api.company();
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const found = `mutation ($input: FoundCompanyInput!) { foundCompany(input: $input) { company { id name } companies { name } roles } }`;
const terms = '{ foundingTerms { limit left days } }';
const wish = { name: '湖州南浔食品店', mode: 'SIMPLE', firstMonth: '2026-10', start: 'OPENING' };
const key = (text: string) => ({ 'idempotency-key': text });
const codesOf = (answer: {
  readonly errors: readonly { readonly extensions: { readonly fields?: readonly { readonly path: string; readonly code: string }[] } }[];
}) => (answer.errors[0]?.extensions.fields ?? []).map(({ path, code }) => `${path} ${code}`);

it('whoever is signed in founds a company, owns it, is in it, and it has what every company has', async () => {
  const sales = api.as(userOf(company, 'sales'));
  const answer = await sales.run(found, { input: { ...wish, name: ' 湖州南浔\n食品店 ', creditCode: '9135 0100 m000 100y 43' } });
  expect(answer.foundCompany).toMatchObject({ company: { name: '湖州南浔 食品店' }, roles: ['owner'] });
  expect(answer.foundCompany.companies).toHaveLength(2);
  const state = await sales.run(
    '{ viewer { company { name } } plannedFirstMonth books { firstPeriod } companySettings { mode } companyFacts { creditCode version } companyGuide { takesSamples steps { isDone } } accounts { code } taxRates(on: "2026-11-23") { rate } companyDataCounts { count } }',
  );
  expect(state).toMatchObject({
    viewer: { company: { name: '湖州南浔 食品店' } },
    plannedFirstMonth: '2026-10',
    books: null,
    companySettings: { mode: 'SIMPLE' },
    companyFacts: { creditCode: '91350100M000100Y43', version: 1 },
    companyGuide: { takesSamples: true },
  });
  const other = await owner.run('{ accounts { code } taxRates(on: "2026-11-23") { rate } }');
  expect(state.accounts).toEqual(other.accounts);
  expect(state.taxRates).toEqual(other.taxRates);
  expect(state.companyGuide.steps.every(({ isDone }: { readonly isDone: boolean }) => !isDone)).toBe(true);
});

it('it is audited as done by its founder, under the request', async () => {
  await owner.run(found, { input: wish });
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "tenant" }, first: 5) { edges { node { act member { name } after operation } } } }',
  );
  expect(auditEntries.edges).toHaveLength(1);
  expect(auditEntries.edges[0].node).toMatchObject({ act: 'INSERT', member: { name: '钱东家' } });
});

it('samples begin it when they are wanted', async () => {
  await owner.run(found, { input: { ...wish, start: 'SAMPLES' } });
  const { books, bookProblems, products, companyGuide } = await owner.run(
    '{ books { firstPeriod } bookProblems { __typename } products { id } companyGuide { hasSamples } }',
  );
  expect({ books, bookProblems, companyGuide }).toEqual({
    books: { firstPeriod: '2026-11' },
    bookProblems: [],
    companyGuide: { hasSamples: true },
  });
  expect(products).toHaveLength(8);
});

it('a request that is repeated, at once or later, founds one company; another one under its key is refused', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => owner.send(found, { input: wish }, key('once-1234'))));
  answers.push(await owner.send(found, { input: wish }, key('once-1234')));
  const ids = new Set(answers.map(({ data }) => data?.foundCompany.company.id));
  expect([...ids]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
  expect((await owner.run('{ viewer { companies { name } } }')).viewer.companies).toHaveLength(2);
  expect((await owner.send(found, { input: { ...wish, name: '另一家' } }, key('once-1234'))).code).toBe('SP-API-109');
  expect((await owner.run(terms)).foundingTerms).toEqual({ limit: 3, left: 2, days: 30 });
});

it('what was cut off is gone on with by whoever founds under the name again', async () => {
  const { database } = api.services;
  const { userId } = userOf(company, 'owner');
  const id = api.services.ids.next();
  await database.identityTx((tx) =>
    tx.rows(`INSERT INTO founding (company_id, user_id, key, request_hash, name, begun_at) VALUES ($1, $2, 'lost-1234', 'x', $3, $4)`, [
      id,
      userId,
      wish.name,
      api.services.clock.now(),
    ]),
  );
  expect((await owner.run(found, { input: wish })).foundCompany.company.id).toBe(id);
  expect((await owner.run(terms)).foundingTerms.left).toBe(2);
});

it('a name of a company that one is in is refused; of others it is free', async () => {
  await owner.run(found, { input: wish });
  expect(await owner.send(found, { input: wish })).toMatchObject({ code: 'SP-API-661', data: null });
  const accountant = api.as(userOf(company, 'accountant'));
  expect((await accountant.run(found, { input: wish })).foundCompany.company.name).toBe(wish.name);
});

it('a person founds as many as they may, and no more', async () => {
  for (const name of ['一', '二', '三']) await owner.run(found, { input: { ...wish, name } });
  const answer = await owner.send(found, { input: { ...wish, name: '四' } });
  expect([answer.code, answer.errors[0]?.message]).toEqual(['SP-API-662', expect.stringContaining('30')]);
  expect((await owner.run(terms)).foundingTerms.left).toBe(0);
  expect((await api.as(userOf(company, 'sales')).run(terms)).foundingTerms.left).toBe(3);
});

it('what is entered is held against its rules, all at once, and nothing is written', async () => {
  const wrong = await owner.send(found, { input: { ...wish, name: ' ', creditCode: '91350100M000100Y44', firstMonth: '2026-13' } });
  expect(codesOf(wrong)).toEqual(['name SP-API-318', 'creditCode SP-API-589', 'firstMonth SP-API-663']);
  for (const name of ['a\0b', 'a\uD800b', '长'.repeat(61)])
    expect(codesOf(await owner.send(found, { input: { ...wish, name } }))).toHaveLength(1);
  const strange = `';--"%_🧾\u202Eم`;
  expect((await owner.run(found, { input: { ...wish, name: strange } })).foundCompany.company.name).toBe(strange);
  expect((await owner.run(terms)).foundingTerms.left).toBe(2);
});

it('nobody founds who is not signed in, and nobody at all where it is turned off', async () => {
  expect((await api.as().send(found, { input: wish })).code).toBe('SP-API-201');
  expect((await api.as().send(terms)).code).toBe('SP-API-201');
  const closed = await openTestApi({ foundingLimit: 0 });
  const person = closed.as(userOf(await closed.company(), 'owner'));
  expect((await person.send(found, { input: wish })).code).toBe('SP-API-660');
  expect((await person.run(terms)).foundingTerms).toEqual({ limit: 0, left: 0, days: 30 });
  await closed.close();
});

it('a company that is placed on another shard is there at once', async () => {
  const two = await openTestApi({ store: (await openTwoShards()).store });
  const person = two.as(userOf(await two.company({ secondCompany: false, shard: '1' }), 'owner'));
  const answer = await person.run(found, { input: { ...wish, start: 'SAMPLES' } });
  const place = await two.services.database.identityTx((tx) =>
    tx.rows<{ readonly shard: string }>('SELECT shard FROM directory WHERE company_id = $1', [answer.foundCompany.company.id]),
  );
  expect(place).toEqual([{ shard: '2' }]);
  expect((await person.run('{ viewer { company { name } } products { id } }')).products).toHaveLength(8);
  await two.close();
});

it('whoever is in no other company sees nothing of it', async () => {
  await owner.run(found, { input: wish });
  const accountant = api.as(userOf(company, 'accountant'));
  expect((await accountant.run('{ viewer { companies { name } } }')).viewer.companies).toHaveLength(1);
});
