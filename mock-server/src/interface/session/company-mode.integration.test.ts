import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCompany } from '#seed/create-test-company.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { openTestApi, testNow, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { openTwoShards } from '../../testing/open-two-shards.ts';
import { protocolSession, sessionOfToken } from './resolve-session.ts';

let api: TestApi;
let company: TestCompany;

beforeAll(async () => {
  // Away from where people sign in: what is set must reach them there.
  api = await openTestApi({ store: (await openTwoShards()).store });
  company = await createTestCompany(api.services, { secondCompany: false, shard: '2' });
});
afterAll(() => api.close());

const read = '{ companySettings { version mode } }';
const set = 'mutation ($version: Int!, $mode: CompanyMode!) { setCompanyMode(version: $version, mode: $mode) { version mode } }';

async function modeFor(role: 'owner' | 'sales' | 'accountant'): Promise<string | undefined> {
  const session = await sessionOfToken(api.services, userOf(company, role).session);
  return session === null ? undefined : protocolSession(session, new Date(testNow)).mode;
}

it('a company works with all of the product until its owner says otherwise, and whoever keeps its books always does', async () => {
  const owner = api.as(userOf(company, 'owner'));
  expect((await owner.run(read)).companySettings).toEqual({ version: 1, mode: 'FULL' });
  expect(await modeFor('owner')).toBeUndefined();

  expect((await owner.run(set, { version: 1, mode: 'SIMPLE' })).setCompanyMode).toEqual({ version: 2, mode: 'SIMPLE' });
  expect((await owner.run(read)).companySettings).toEqual({ version: 2, mode: 'SIMPLE' });
  expect(await modeFor('owner')).toBe('SIMPLE');
  expect(await modeFor('sales')).toBe('SIMPLE');
  expect(await modeFor('accountant')).toBeUndefined();

  await owner.run(set, { version: 2, mode: 'FULL' });
  expect(await modeFor('owner')).toBeUndefined();
});

it('only an owner reads or sets it, in the version that they saw, and the audit says who did', async () => {
  const owner = api.as(userOf(company, 'owner'));
  const { version } = (await owner.run(read)).companySettings as { readonly version: number };
  for (const role of ['sales', 'accountant'] as const) {
    const client = api.as(userOf(company, role));
    expect((await client.send(read)).code).toBe('SP-API-204');
    expect((await client.send(set, { version, mode: 'SIMPLE' })).code).toBe('SP-API-204');
  }
  expect((await api.as().send(set, { version, mode: 'SIMPLE' })).code).toBe('SP-API-201');
  expect((await owner.send(set, { version: version - 1, mode: 'SIMPLE' })).code).toBe('SP-API-645');
  expect((await owner.run(read)).companySettings).toEqual({ version, mode: 'FULL' });

  await owner.run(set, { version, mode: 'SIMPLE' });
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "tenant" }, first: 1) { edges { node { act member { id } before after } } } }',
  );
  const { node } = auditEntries.edges[0];
  expect(node).toMatchObject({ act: 'UPDATE', member: { id: userOf(company, 'owner').memberId } });
  expect([node.before, node.after].map((rows: string) => JSON.parse(rows)[0].mode)).toEqual(['FULL', 'SIMPLE']);
});

it('whoever is signed in is told whether duties are separate, wherever they signed in', async () => {
  const owner = api.as(userOf(company, 'owner'));
  const dutiesFor = async (role: 'owner' | 'sales') => {
    const session = await sessionOfToken(api.services, userOf(company, role).session);
    return session === null ? undefined : protocolSession(session, new Date(testNow)).duties;
  };
  expect(await dutiesFor('sales')).toBeUndefined();
  const { version } = (await owner.run(read)).companySettings as { readonly version: number };
  const separate =
    'mutation ($version: Int!, $on: Boolean!) { setSeparateDuties(version: $version, separateDuties: $on) { version mode } }';
  const { setSeparateDuties: set2 } = await owner.run(separate, { version, on: true });
  expect([await dutiesFor('owner'), await dutiesFor('sales')]).toEqual(['SEPARATE', 'SEPARATE']);
  await owner.run(set, { version: set2.version, mode: 'FULL' });
  expect(await dutiesFor('owner')).toBe('SEPARATE');
  await owner.run(separate, { version: version + 2, on: false });
  expect(await dutiesFor('owner')).toBeUndefined();
});
