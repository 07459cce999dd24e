import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { readAnswer, type Answer } from '../../testing/graphql-client.ts';
import { openTestApi, testNow, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { orderMutations } from '../../testing/order-documents.ts';

let api: TestApi;
let company: TestCompany;
let now = new Date(testNow);

beforeAll(async () => {
  api = await openTestApi({ clock: { now: () => now }, limits: { byName: 3, byClient: 40, seconds: 60 } });
  company = await api.company({ secondCompany: true });
});
afterAll(() => api.close());

const signInDocument =
  'mutation ($loginName: String!, $password: String!) { signIn(loginName: $loginName, password: $password) { user { loginName } company { id } companies { id } roles locale } }';

function signIn(loginName: string, password: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return api.as().send(signInDocument, { loginName, password }, headers);
}

function tokenOf(answer: Answer): string {
  return /sp_session=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
}

it('signing in gives a hidden cookie of this site, secure on https only, and the name may be typed in any case', async () => {
  const { loginName } = userOf(company, 'owner');
  const answer = await signIn(loginName.toUpperCase(), 'suanpan-demo');
  expect(answer.data.signIn).toMatchObject({ user: { loginName }, roles: ['owner'], locale: 'zh_CN' });
  expect(answer.headers.get('set-cookie')).toMatch(/^sp_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
  const secure = await signIn(loginName, 'suanpan-demo', { 'x-forwarded-proto': 'https' });
  expect(secure.headers.get('set-cookie')).toMatch(/; Secure$/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

it('the database holds no secret that could be used: neither the token nor the password', async () => {
  const token = tokenOf(await signIn(userOf(company, 'sales').loginName, 'suanpan-demo'));
  const [stored] = await api.services.database.identityTx((tx) =>
    tx.rows<{ text: string }>(
      `SELECT (SELECT string_agg(encode(token_hash, 'base64'), ' ') FROM session) || (SELECT string_agg(password_hash, ' ') FROM user_account) AS text`,
    ),
  );
  expect(stored?.text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  expect(stored?.text).not.toContain('suanpan-demo');
  expect(stored?.text).not.toContain(token);
});

it('an unknown name and a wrong password are the same answer, after the same work', async () => {
  const timed = async (loginName: string) => {
    const begun = performance.now();
    const { errors, code, headers } = await signIn(loginName, 'wrong');
    return { code, message: errors[0]?.message, cookie: headers.get('set-cookie'), ms: performance.now() - begun };
  };
  await timed('warm-up');
  const unknown = await timed('nobody-here');
  const wrong = await timed(userOf(company, 'accountant').loginName);
  expect({ ...unknown, ms: 0 }).toEqual({ ...wrong, ms: 0 });
  expect(unknown.code).toBe('SP-API-202');
  // Both hash once; without that the unknown name would be answered within a fraction.
  expect(unknown.ms).toBeGreaterThan(wrong.ms / 4);
});

it('after too many wrong passwords even the right one is refused, and it is said for how long', async () => {
  const other = await api.company();
  const { loginName } = userOf(other, 'owner');
  for (let tries = 0; tries < 3; tries += 1) expect((await signIn(loginName, 'wrong')).code).toBe('SP-API-202');
  const { errors, code } = await signIn(loginName, 'suanpan-demo');
  expect(code).toBe('SP-API-203');
  expect(Number(errors[0]?.extensions.facts?.['seconds'])).toBeGreaterThan(50);
  expect(errors[0]?.message).toMatch(/^尝试次数过多，请在 \d+ 秒后重试。$/);
  expect((await signIn(userOf(other, 'sales').loginName, 'suanpan-demo')).code).toBeNull();
});

it('switching the company changes everything that is seen, and only to one of the own', async () => {
  const client = api.as(userOf(company, 'owner'));
  const [first, second] = company.companies;
  const before = await client.run('{ salesOrders { edges { node { id } } } }');
  const { switchCompany } = await client.run('mutation ($id: ID!) { switchCompany(companyId: $id) { company { id } roles } }', {
    id: second?.id,
  });
  expect(switchCompany).toEqual({ company: { id: second?.id }, roles: ['owner'] });
  const after = await client.run('{ viewer { company { id } } salesOrders { edges { node { id } } } }');
  expect(after.viewer.company.id).toBe(second?.id);
  expect(after.salesOrders.edges).not.toEqual(before.salesOrders.edges);
  await client.run('mutation ($id: ID!) { switchCompany(companyId: $id) { company { id } } }', { id: first?.id });
  const sales = api.as(userOf(company, 'sales'));
  expect((await sales.send('mutation ($id: ID!) { switchCompany(companyId: $id) { company { id } } }', { id: second?.id })).code).toBe(
    'SP-API-205',
  );
});

it('a page is answered for the company and the person it was made for, wherever the session is at, and for nobody else', async () => {
  const client = api.as(userOf(company, 'owner'));
  const [first, second] = company.companies;
  const question = '{ viewer { user { id } company { id } } salesOrders { edges { node { id } } } }';
  const asFirst = (await client.send(question)).data;
  const asker = (companyId: string | undefined, userId: string) => ({ 'x-suanpan-asker': `${companyId}/${userId}` });
  const inSecond = await client.send(question, {}, asker(second?.id, asFirst.viewer.user.id));
  expect(inSecond.data.viewer.company.id).toBe(second?.id);
  expect(inSecond.data.salesOrders.edges).not.toEqual(asFirst.salesOrders.edges);
  expect((await client.send(question, {}, asker(first?.id, asFirst.viewer.user.id))).data).toEqual(asFirst);
  const sales = api.as(userOf(company, 'sales'));
  const other = await sales.send(question, {}, asker(first?.id, asFirst.viewer.user.id));
  expect(other.code).toBe('SP-API-201');
  const { id } = (await sales.run('{ viewer { user { id } } }')).viewer.user;
  expect((await sales.send(question, {}, asker(second?.id, id))).code).toBe('SP-API-201');
});

it('the chosen language stays with the person', async () => {
  const user = userOf(company, 'accountant');
  await api.as(user).run('mutation { setLocale(locale: en_US) { locale } }');
  expect((await api.as(user).send('mutation { createCustomer(input: { name: "x" }) { id } }')).errors[0]?.message).toBe(
    'You do not have permission to do this.',
  );
  expect((await signIn(user.loginName, 'suanpan-demo')).data.signIn.locale).toBe('en_US');
});

it('signing out ends the session at once, and an old one ends by itself', async () => {
  const session = tokenOf(await signIn(userOf(company, 'sales').loginName, 'suanpan-demo'));
  const client = api.as({ session });
  const answer = await client.send('mutation { signOut }');
  expect([answer.data, answer.headers.get('set-cookie')]).toEqual([
    { signOut: true },
    'sp_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
  ]);
  expect(await client.run('{ viewer { locale } }')).toEqual({ viewer: null });
  const late = api.as({ session: tokenOf(await signIn(userOf(company, 'sales').loginName, 'suanpan-demo')) });
  expect((await late.run('{ viewer { locale } }')).viewer).not.toBeNull();
  now = new Date(now.getTime() + 7 * 86_400_000);
  expect((await late.run('{ viewer { locale } }')).viewer).toBeNull();
  now = new Date(testNow);
});

it('a change needs our own header, and no other site may send one', async () => {
  const client = api.as(userOf(company, 'owner'));
  const session = { cookie: `sp_session=${userOf(company, 'owner').session}`, 'content-type': 'application/json', host: 'localhost' };
  const body = JSON.stringify({ query: 'mutation { setLocale(locale: zh_CN) { locale } }' });
  const bare = await readAnswer(
    await api.handler(new Request('http://localhost/graphql', { method: 'POST', headers: session, body }), 'x'),
  );
  expect([bare.status, bare.code]).toEqual([403, 'SP-API-105']);
  const foreign = await client.post(body, { origin: 'https://evil.example' });
  expect([foreign.status, foreign.code]).toEqual([403, 'SP-API-105']);
  expect((await client.post(body, { origin: 'null' })).code).toBe('SP-API-105');
  expect((await client.post(body, { origin: 'http://localhost' })).code).toBeNull();
  expect((await client.post(body, { 'content-type': 'text/plain' })).status).toBe(415);
});

it('what is not a GraphQL call of the page is refused with a code', async () => {
  const client = api.as(userOf(company, 'owner'));
  const get = await readAnswer(await api.handler(new Request('http://localhost/graphql?query={viewer{locale}}'), 'x'));
  expect([get.status, get.code]).toEqual([405, 'SP-API-104']);
  for (const body of ['', '{', '"x"', 'null', '{}', '{"query":1}', '{"query":"{ viewer { locale } }","variables":[]}']) {
    const answer = await client.post(body);
    expect([answer.status, answer.code], body).toEqual([400, 'SP-API-101']);
    expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers.get('x-suanpan-request-id'));
  }
  for (const query of ['{', '{ nothing }', '{ salesOrders(first: "x") { totalCount } }'])
    expect((await client.send(query)).code, query).toBe('SP-API-101');
  const badVariable = await client.send(orderMutations.create, { input: { customerId: 1 } });
  expect([badVariable.code, badVariable.data]).toEqual(['SP-API-101', null]);
});

it('a body over 1 MB is refused with 413, whether it says its length or not', async () => {
  const client = api.as(userOf(company, 'owner'));
  const body = JSON.stringify({ query: '{ viewer { locale } }', variables: { x: 'x'.repeat(1_100_000) } });
  const answer = await client.post(body);
  expect([answer.status, answer.code]).toEqual([413, 'SP-API-102']);
  const stream = new Blob([body]).stream();
  const streamed = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expect((await api.handler(streamed, 'x')).status).toBe(413);
});

it('documents that are too deep, too wide or change two things are refused', async () => {
  const client = api.as(userOf(company, 'owner'));
  const deep = `{ workbench { recent { order { customer { salesperson { id } } history { by { id } } } } } }`;
  expect((await client.send(deep)).code).toBeNull();
  const loop = `query { salesOrders { edges { node { ...A } } } } fragment A on SalesOrder { customer { ...B } } fragment B on Customer { ${'salesperson { id } '.repeat(500)} }`;
  const aliases = `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: viewer { locale }`).join(' ')} }`;
  for (const query of [loop, aliases]) expect((await client.send(query)).code).toBe('SP-API-103');
  expect((await client.send('mutation { a: setLocale(locale: zh_CN) { locale } b: setLocale(locale: zh_CN) { locale } }')).code).toBe(
    'SP-API-107',
  );
});

it('a fault of ours is masked and logged under its request', async () => {
  const broken = await openTestApi();
  const user = userOf(await broken.company(), 'owner');
  const { Client } = await import('pg');
  const admin = new Client(broken.store.login('postgres'));
  await admin.connect();
  await admin.query('ALTER TABLE sales_order RENAME TO gone');
  await admin.end();
  const answer = await broken.as(user).send('{ salesOrders { totalCount } }');
  expect(answer.code).toBe('SP-API-500');
  expect(JSON.stringify(answer.errors)).not.toMatch(/gone|relation|sales_order/);
  expect(broken.faults).toMatchObject([
    { event: 'unexpected', requestId: answer.errors[0]?.extensions.requestId, message: 'relation "sales_order" does not exist' },
  ]);
  await broken.close();
});
