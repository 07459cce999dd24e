import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { Answer, GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, testNow, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let now = new Date(testNow);
let people = 0;

beforeAll(async () => {
  api = await openTestApi({ clock: { now: () => now }, limits: { byName: 3, byClient: 200, seconds: 60 } });
});
afterAll(() => api.close());
beforeEach(async () => {
  now = new Date(testNow);
  company = await api.company({ secondCompany: false });
  owner = api.as(userOf(company, 'owner'));
});

const invite = `mutation ($input: InvitationInput!) { inviteMember(input: $input) { token invitation { id state roles note customerScope } } }`;
const offer = '{ invitationOffer(token: $token) { companyName invitedBy roles } }';
const join = `mutation ($token: String!, $input: NewUserInput!) { joinWithNewAccount(token: $token, input: $input) { user { name loginName } company { name } roles } }`;
const accept = `mutation ($token: String!, $loginName: String, $password: String) { acceptInvitation(token: $token, loginName: $loginName, password: $password) { company { name } roles } }`;
const states = '{ invitations { id state usedBy { name } createdBy { name } } }';

async function link(input: Readonly<Record<string, unknown>> = { roles: ['SALES'] }): Promise<{ token: string; id: string }> {
  const { inviteMember } = await owner.run(invite, { input });
  return { token: inviteMember.token, id: inviteMember.invitation.id };
}

const read = (token: string): Promise<Answer> => api.as().send(`query ($token: String!) ${offer}`, { token });
const newcomer = () => ({ loginName: `xinren${(people += 1)}`, name: '新人', password: '今天下雨的声音好听' });
const sessionOf = (answer: Answer) => ({ session: /sp_session=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '' });

it('whoever has the link sees who invites them, makes an account and is in', async () => {
  const { token } = await link({ roles: ['WAREHOUSE', 'SALES'], note: '  仓库小王 ', customerScope: 'ALL' });
  expect((await read(token)).data.invitationOffer).toEqual({
    companyName: company.companies[0]?.name,
    invitedBy: '钱东家',
    roles: ['SALES', 'WAREHOUSE'],
  });
  const input = newcomer();
  const joined = await api.as().send(join, { token, input });
  expect(joined.data.joinWithNewAccount).toEqual({
    user: { name: '新人', loginName: input.loginName },
    company: { name: company.companies[0]?.name },
    roles: ['sales', 'warehouse'],
  });
  const client = api.as(sessionOf(joined));
  expect((await client.run('{ customers { totalCount } }')).customers.totalCount).toBeGreaterThan(3);
  expect((await owner.run('{ companyMembers { loginName roles } }')).companyMembers).toContainEqual({
    loginName: input.loginName,
    roles: ['SALES', 'WAREHOUSE'],
  });
  const { invitations } = await owner.run(states);
  expect(invitations).toMatchObject([{ state: 'USED', usedBy: { name: '新人' }, createdBy: { name: '钱东家' } }]);
});

it('a link is good for one person, also when two open it at once', async () => {
  const { token } = await link();
  const both = await Promise.all([newcomer(), newcomer()].map((input) => api.as().send(join, { token, input })));
  expect(new Set(both.map(({ code }) => code))).toEqual(new Set(['SP-API-435', null]));
  expect((await read(token)).code).toBe('SP-API-435');
  expect((await owner.run('{ companyMembers { id } }')).companyMembers).toHaveLength(4);
});

it('a link ends after seven days, and when it is taken back', async () => {
  const old = await link();
  const revoked = await link();
  const revoke = 'mutation ($id: ID!) { revokeInvitation(id: $id) { state } }';
  expect((await owner.run(revoke, { id: revoked.id })).revokeInvitation).toEqual({ state: 'REVOKED' });
  expect((await owner.run(revoke, { id: revoked.id })).revokeInvitation).toEqual({ state: 'REVOKED' });
  expect((await read(revoked.token)).code).toBe('SP-API-433');
  expect((await api.as().send(join, { token: revoked.token, input: newcomer() })).code).toBe('SP-API-433');
  now = new Date(now.getTime() + 7 * 86_400_000 - 1);
  expect((await read(old.token)).code).toBeNull();
  now = new Date(now.getTime() + 1);
  expect((await read(old.token)).code).toBe('SP-API-434');
  expect((await api.as().send(join, { token: old.token, input: newcomer() })).code).toBe('SP-API-434');
  for (const token of ['', 'x'.repeat(64), `${revoked.token.slice(0, -1)}_`]) expect((await read(token)).code, token).toBe('SP-API-433');
});

it('only the hash of a secret is kept, also of a request that is repeated', async () => {
  const headers = { 'idempotency-key': 'invite-once-1' };
  const first = await owner.send(invite, { input: { roles: ['SALES'] } }, headers);
  const again = await owner.send(invite, { input: { roles: ['SALES'] } }, headers);
  const { token, invitation } = first.data.inviteMember;
  expect(again.data.inviteMember).toEqual({ token: null, invitation });
  const { Client } = await import('pg');
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  for (const table of ['member_invitation', 'idempotency', 'audit_entry']) {
    const { rows } = await root.query<{ text: string }>(`SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ${table} t`);
    expect(rows[0]?.text.length, table).toBeGreaterThan(20);
    expect(rows[0]?.text, table).not.toContain(token);
  }
  await root.end();
});

it('somebody who has an account joins with it, or as whoever is signed in', async () => {
  const other = await api.company();
  const { loginName } = userOf(other, 'sales');
  const first = await link({ roles: ['PURCHASING'] });
  expect((await api.as().send(accept, { token: first.token, loginName, password: 'wrong' })).code).toBe('SP-API-202');
  const joined = await api.as().send(accept, { token: first.token, loginName: loginName.toUpperCase(), password: 'suanpan-demo' });
  expect(joined.data.acceptInvitation).toEqual({ company: { name: company.companies[0]?.name }, roles: ['purchasing'] });
  expect((await api.as(sessionOf(joined)).run('{ viewer { companies { name } } }')).viewer.companies).toHaveLength(2);
  const second = await link({ roles: ['CASHIER'] });
  const accountant = api.as(userOf(other, 'accountant'));
  expect((await accountant.run(accept, { token: second.token })).acceptInvitation).toMatchObject({ roles: ['cashier'] });
  expect((await accountant.run('{ viewer { company { name } } }')).viewer.company.name).toBe(company.companies[0]?.name);
  expect((await api.as().send(accept, { token: (await link()).token })).code).toBe('SP-API-201');
  expect((await api.as().send(accept, { token: (await link()).token, loginName })).code).toBe('SP-API-101');
});

it('wrong passwords at a link count as attempts to sign in', async () => {
  const { token } = await link();
  const { loginName } = userOf(await api.company(), 'sales');
  for (let tries = 0; tries < 3; tries += 1)
    expect((await api.as().send(accept, { token, loginName, password: 'x' })).code).toBe('SP-API-202');
  expect((await api.as().send(accept, { token, loginName, password: 'suanpan-demo' })).code).toBe('SP-API-203');
});

it('a member does not become one twice, in use or not', async () => {
  const { token } = await link();
  const { loginName, memberId } = userOf(company, 'sales');
  const claim = { token, loginName, password: 'suanpan-demo' };
  expect((await api.as().send(accept, claim)).code).toBe('SP-API-436');
  const update = 'mutation ($id: ID!) { updateMember(id: $id, version: 1, input: { enabled: false }) { id } }';
  await owner.run(update, { id: memberId });
  expect((await api.as().send(accept, claim)).code).toBe('SP-API-437');
  expect((await read(token)).code).toBeNull();
});

it('what is wrong with a new account is named, and the link stays good', async () => {
  const { token } = await link();
  const fieldsOf = async (input: Readonly<Record<string, string>>) =>
    (await api.as().send(join, { token, input })).errors[0]?.extensions.fields?.map(({ path, code }) => `${path} ${code}`);
  expect(await fieldsOf({ loginName: 'a b', name: ' ', password: '12345678' })).toEqual([
    'loginName SP-API-392',
    'name SP-API-318',
    'password SP-API-396',
  ]);
  expect(await fieldsOf({ ...newcomer(), loginName: userOf(company, 'sales').loginName.toUpperCase() })).toEqual(['loginName SP-API-393']);
  expect((await api.as().send(join, { token, input: newcomer() })).code).toBeNull();
});

it('only who may manage members invites, for at least one role', async () => {
  const sales = api.as(userOf(company, 'sales'));
  expect((await sales.send(invite, { input: { roles: ['OWNER'] } })).code).toBe('SP-API-204');
  const { id } = await link();
  expect((await sales.send('mutation ($id: ID!) { revokeInvitation(id: $id) { id } }', { id })).code).toBe('SP-API-204');
  expect((await owner.send(invite, { input: { roles: [] } })).errors[0]?.extensions.fields).toMatchObject([{ code: 'SP-API-390' }]);
  const elsewhere = api.as(userOf(await api.company(), 'owner'));
  expect((await elsewhere.send('mutation ($id: ID!) { revokeInvitation(id: $id) { id } }', { id })).code).toBe('SP-API-433');
});
