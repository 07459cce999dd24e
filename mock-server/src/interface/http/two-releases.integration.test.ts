import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

/** Built when nobody could be an accountant, and documents had no drafts. */
const old = 'sales@1.0.0-00000000';
const fresh = 'sales@2.0.0-00000000';
const known = {
  [old]: { MemberRole: ['OWNER', 'SALES'], TradeDocumentStatus: ['APPROVED', 'VOID'] },
  [fresh]: { MemberRole: ['OWNER', 'SALES', 'ACCOUNTANT', 'CASHIER', 'PURCHASING', 'WAREHOUSE'] },
} as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

let api: TestApi;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi({ operations: { find: async () => null, enums: async (release) => known[release] ?? null } });
  owner = api.as(userOf(await api.company({ secondCompany: false, books: true }), 'owner'));
});
afterAll(() => api.close());

const as = (release: string, query: string) => owner.send(query, {}, { 'x-suanpan-release': release });

it('a page of an older release gets the entries of a list that it knows, and one of the newest release all of them', async () => {
  const query = '{ companyMembers { name roles } }';
  const rolesFor = async (release: string) =>
    (await as(release, query)).data.companyMembers.flatMap(({ roles }: { readonly roles: readonly string[] }) => roles);
  expect((await rolesFor(old)).toSorted()).toEqual(['OWNER', 'SALES']);
  for (const release of [fresh, 'sales@9.9.9-00000000']) expect(await rolesFor(release)).toContain('ACCOUNTANT');
});

it('where there must be a value and no older one stands for it, the release is refused rather than broken', async () => {
  const query = '{ tradeDocuments(filter: { statuses: [DRAFT] }, first: 5) { edges { node { number state: status } } } }';
  const answered = await as(fresh, query);
  expect(answered.data.tradeDocuments.edges.length).toBeGreaterThan(0);
  expect(await as(old, query)).toMatchObject({ status: 200, data: null, code: 'SP-API-569' });
  expect((await as(old, query.replace('DRAFT', 'APPROVED'))).code).toBeNull();
});
