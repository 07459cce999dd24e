import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCompany, TestUser } from '#seed/test-company.ts';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, testNow, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let user: TestUser;
let client: GraphqlClient;
let now = new Date(testNow);

beforeAll(async () => {
  api = await openTestApi({ clock: { now: () => now }, limits: { byName: 3, byClient: 200, seconds: 60 } });
});
afterAll(() => api.close());
beforeEach(async () => {
  now = new Date(testNow);
  company = await api.company({ secondCompany: true });
  user = userOf(company, 'owner');
  client = api.as(user);
});

const list = '{ ownSessions { id companyName startedAt lastSeenAt deviceKind browser system address isCurrent } }';
const signInDocument =
  'mutation ($loginName: String!, $password: String!) { signIn(loginName: $loginName, password: $password) { roles } }';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49';

const signIn = (password = 'suanpan-demo', userAgent = phone): Promise<Answer> =>
  api.as().send(signInDocument, { loginName: user.loginName, password }, { 'user-agent': userAgent });
async function another(): Promise<GraphqlClient> {
  return api.as({ session: /sp_session=([^;]*)/.exec((await signIn()).headers.get('set-cookie') ?? '')?.[1] ?? '' });
}
const isIn = async (who: GraphqlClient): Promise<boolean> => (await who.run('{ viewer { locale } }')).viewer !== null;

it('people see their sessions in words, this one first, and never a secret', async () => {
  now = new Date(now.getTime() + 3_600_000);
  const second = await another();
  const answer = await second.send(list);
  expect(answer.data.ownSessions).toMatchObject([
    {
      isCurrent: true,
      companyName: company.companies[0]?.name,
      deviceKind: 'PHONE',
      browser: 'WeChat',
      system: 'iOS',
      address: '203.0.113.7',
      startedAt: now.toISOString(),
    },
    { isCurrent: false, deviceKind: 'UNKNOWN', browser: null, system: null, address: '', startedAt: testNow },
  ]);
  const stored = await api.services.database.identityTx((tx) =>
    tx.rows<{ hash: string }>(`SELECT encode(token_hash, 'hex') AS hash FROM session`),
  );
  for (const { hash } of stored) expect(JSON.stringify(answer.data)).not.toContain(hash);
  const id = answer.data.ownSessions[0].id as string;
  expect(await isIn(api.as({ session: id }))).toBe(false);
});

it('when somebody was seen last is written at most once a minute', async () => {
  const seen = async () => (await client.run(list)).ownSessions[0].lastSeenAt as string;
  now = new Date(now.getTime() + 59_999);
  expect(await seen()).toBe(testNow);
  now = new Date(now.getTime() + 1);
  await isIn(client);
  expect(await seen()).toBe(now.toISOString());
  const stored = () => api.services.database.identityTx((tx) => tx.rows<{ place: string }>('SELECT xmin::text AS place FROM session'));
  const before = await stored();
  await Promise.all(Array.from({ length: 5 }, () => isIn(client)));
  expect(await stored()).toEqual(before);
});

it('one session or all others can be ended, and nobody ends those of others', async () => {
  const [second, third] = [await another(), await another()];
  const { ownSessions } = await second.run(list);
  const end = 'mutation ($id: ID!) { endSession(id: $id) }';
  const elsewhere = api.as(userOf(company, 'sales'));
  expect((await elsewhere.send(end, { id: ownSessions[0].id })).code).toBe('SP-API-438');
  expect((await elsewhere.send(end, { id: 'x' })).code).toBe('SP-API-438');
  expect((await client.run(end, { id: ownSessions[0].id })).endSession).toBe(true);
  expect([await isIn(second), await isIn(third), await isIn(client)]).toEqual([false, true, true]);
  expect((await client.run('mutation { endOtherSessions }')).endOtherSessions).toBe(1);
  expect([await isIn(third), await isIn(client), await isIn(elsewhere)]).toEqual([false, true, true]);
  expect((await api.as().send(list)).code).toBe('SP-API-201');
});

const change =
  'mutation ($oldPassword: String!, $newPassword: String!) { changePassword(oldPassword: $oldPassword, newPassword: $newPassword) }';

it('a new password ends all other sessions and is the one that fits from then on', async () => {
  const second = await another();
  expect((await client.run(change, { oldPassword: 'suanpan-demo', newPassword: 'vM7#kq2!xy' })).changePassword).toBe(true);
  expect([await isIn(second), await isIn(client)]).toEqual([false, true]);
  expect((await signIn('suanpan-demo')).code).toBe('SP-API-202');
  expect((await signIn('vM7#kq2!xy')).code).toBeNull();
});

it('the old password is asked, and guessing it is slowed down as signing in is', async () => {
  const wrong = await client.send(change, { oldPassword: 'guess', newPassword: 'vM7#kq2!xy' });
  expect(wrong.errors[0]?.extensions.fields).toMatchObject([{ path: 'oldPassword', code: 'SP-API-397' }]);
  const short = await client.send(change, { oldPassword: 'suanpan-demo', newPassword: 'short' });
  expect(short.errors[0]?.extensions.fields).toMatchObject([{ path: 'newPassword', code: 'SP-API-394' }]);
  for (let tries = 0; tries < 2; tries += 1) await client.send(change, { oldPassword: 'guess', newPassword: 'vM7#kq2!xy' });
  expect((await client.send(change, { oldPassword: 'suanpan-demo', newPassword: 'vM7#kq2!xy' })).code).toBe('SP-API-203');
});

it('a new name is seen in every company of the person', async () => {
  const rename = 'mutation ($name: String!) { changeOwnName(name: $name) { user { name } } }';
  expect((await client.run(rename, { name: ' 钱掌柜 ' })).changeOwnName).toEqual({ user: { name: '钱掌柜' } });
  for (const { id } of company.companies) {
    await client.run('mutation ($id: ID!) { switchCompany(companyId: $id) { roles } }', { id });
    expect((await client.run('{ salespeople { name } }')).salespeople[0].name).toBe('钱掌柜');
  }
  expect((await client.send(rename, { name: '' })).errors[0]?.extensions.fields).toMatchObject([{ path: 'name', code: 'SP-API-318' }]);
});
