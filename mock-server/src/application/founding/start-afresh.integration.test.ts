import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';
import { openTwoShards } from '../../testing/open-two-shards.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi({ foundingLimit: 1 });
});
beforeEach(async () => {
  company = await api.company({ secondCompany: false, empty: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const restart = `mutation ($name: String) { startAfresh(confirmedName: $name) { company { id name } companies { id name } roles } }`;
const samples = '{ companySamples { masters documents } }';
const fill = 'mutation { fillWithSamples { isPutAway } }';
const createWarehouse = 'mutation { createWarehouse(input: { code: "W9", name: "总仓" }) { id } }';
const where = '{ viewer { company { id name } companies { id name } roles } }';
const key = (text: string) => ({ 'idempotency-key': text });
const idOf = ({ companies: [first] }: TestCompany) => first?.id ?? '';
const asker = (user: { readonly userId: string }, companyId: string) => ({ 'x-suanpan-asker': `${companyId}/${user.userId}` });

it('the company goes on in a successor with its name, members and settings, and without what was entered', async () => {
  await owner.run(
    `mutation { updateCompanyFacts(version: 0, input: { printedName: "甲", creditCode: "", address: "南街 1 号", phone: "", bank: "", bankAccount: "" }) { version } }`,
  );
  await owner.run(
    'mutation { updateNumberRule(kind: SALES_ORDER, version: 0, input: { prefix: "DD", period: YEAR, digits: 5, restarts: YEAR }) { prefix } }',
  );
  await owner.run(fill);
  expect((await owner.run(samples)).companySamples).toEqual({ masters: 0, documents: 0 });

  const { startAfresh } = await owner.run(restart);
  const [before] = company.companies;
  expect(startAfresh).toMatchObject({ company: { name: before?.name }, roles: ['owner'] });
  expect(startAfresh.company.id).not.toBe(before?.id);

  const state = await owner.run(
    `{ companyGuide { takesSamples hasSamples } companySamples { masters } companyFacts { address } numberRules { kind prefix } books { firstPeriod }
       products { id } companyMembers { name roles enabled } companyDataCounts { part count } accounts { code } }`,
  );
  expect(state).toMatchObject({
    companyGuide: { takesSamples: true, hasSamples: false },
    companySamples: null,
    companyFacts: { address: '南街 1 号' },
    books: null,
    products: [],
  });
  expect(state.numberRules).toContainEqual({ kind: 'SALES_ORDER', prefix: 'DD' });
  expect(state.accounts.length).toBeGreaterThan(50);
  const roles = state.companyMembers.map((member: { readonly roles: readonly string[] }) => member.roles);
  expect(roles.toSorted()).toEqual([['ACCOUNTANT'], ['OWNER'], ['SALES']]);
});

it('what was set for members and between them holds in the successor, but for warehouses and accounts that stay behind', async () => {
  const { department } = await owner.run('mutation { department: createDepartment(input: { name: "华东" }) { id } }');
  const set = 'mutation ($id: ID!, $input: MemberInput!) { updateMember(id: $id, version: 1, input: $input) { version } }';
  const fieldsOf = 'companyMembers { id name customerScope departmentId maxDiscount hideCosts warehouseIds }';
  const { companyMembers } = await owner.run(`{ ${fieldsOf} roles: companyMembers { id roles } }`);
  const idOfRole = (role: string) => companyMembers.find(({ name }: { readonly name: string }) => name === role).id;
  const names = { sales: userOf(company, 'sales').name, accountant: userOf(company, 'accountant').name };
  await owner.run(set, {
    id: idOfRole(names.sales),
    input: { customerScope: 'DEPARTMENT', departmentId: department.id, maxDiscount: '5' },
  });
  await owner.run(set, { id: idOfRole(names.accountant), input: { hideCosts: true } });
  const { companySettings } = await owner.run('{ companySettings { version } }');
  await owner.run('mutation ($version: Int!) { setSeparateDuties(version: $version, separateDuties: true) { version } }', companySettings);
  await owner.run(fill);
  await owner.run(restart);
  const state = await owner.run(`{ departments { id name } companySettings { separateDuties } ${fieldsOf} }`);
  expect(state).toMatchObject({ departments: [{ id: department.id, name: '华东' }], companySettings: { separateDuties: true } });
  const memberOf = (wanted: string) => state.companyMembers.find(({ name }: { readonly name: string }) => name === wanted);
  expect(memberOf(names.sales)).toMatchObject({ customerScope: 'DEPARTMENT', departmentId: department.id, maxDiscount: '5' });
  expect(memberOf(names.accountant)).toMatchObject({ hideCosts: true });
});

it('everybody goes on in the successor with their roles, and the founding limit is as it was', async () => {
  await owner.run(fill);
  const { id } = (await owner.run(restart)).startAfresh.company;
  for (const role of ['sales', 'accountant'] as const) {
    const { viewer } = await api.as(userOf(company, role)).run(where);
    expect(viewer).toMatchObject({ company: { id }, roles: [role] });
    // Only owners still open what is archived.
    expect(viewer.companies).toHaveLength(1);
  }
  const { viewer, foundingTerms } = await owner.run('{ viewer { companies { id name } } foundingTerms { left } }');
  const [{ name } = { name: '' }] = company.companies;
  expect(viewer.companies).toEqual([
    { id, name },
    { id: idOf(company), name: `${name}（已归档）` },
  ]);
  expect(foundingTerms.left).toBe(1);
});

it('what is archived is read by its owner, and nothing is entered into it; nobody else opens it', async () => {
  await owner.run(fill);
  await owner.run(restart);
  const old = idOf(company);
  const { switchCompany } = await owner.run('mutation ($id: ID!) { switchCompany(companyId: $id) { company { id } } }', { id: old });
  expect(switchCompany.company.id).toBe(old);
  expect((await owner.run('{ products { id } }')).products).toHaveLength(8);
  expect((await owner.run(samples)).companySamples).toBeNull();
  expect((await owner.send(createWarehouse)).code).toBe('SP-API-688');
  expect((await owner.send(restart)).code).toBe('SP-API-688');
  expect((await owner.send(fill)).code).toBe('SP-API-688');
  const sales = userOf(company, 'sales');
  expect((await api.as(sales).send('mutation ($id: ID!) { switchCompany(companyId: $id) { roles } }', { id: old })).errors).toHaveLength(1);
  expect((await api.as(sales).send('{ customers { edges { cursor } } }', {}, asker(sales, old))).code).toBe('SP-API-201');
});

it('requests that are repeated, at once or later, found one successor', async () => {
  await owner.run(fill);
  const answers = await Promise.all([1, 2, 3].map(() => owner.send(restart, {}, key('afresh-once'))));
  answers.push(await owner.send(restart, {}, key('afresh-once')));
  expect(answers.map(({ errors }) => errors)).toEqual([[], [], [], []]);
  const ids = new Set(answers.map(({ data }) => data?.startAfresh.company.id));
  expect(ids.size).toBe(1);
  expect((await owner.run(where)).viewer.companies).toHaveLength(2);
  expect((await owner.send(restart, { name: '别的' }, key('afresh-once'))).code).toBe('SP-API-109');
});

it('what was entered since is counted, and stays behind only once the name was typed', async () => {
  await owner.run(fill);
  await owner.run(createWarehouse);
  expect((await owner.run(samples)).companySamples).toEqual({ masters: 1, documents: 0 });
  for (const name of [null, '', '别的']) {
    const answer = await owner.send(restart, { name });
    expect(answer.errors[0]?.extensions).toMatchObject({ fields: [{ path: 'confirmedName', code: 'SP-API-689' }] });
  }
  expect((await owner.run(where)).viewer.companies).toHaveLength(1);
  const { startAfresh } = await owner.run(restart, { name: ` ${company.companies[0]?.name} ` });
  expect(startAfresh.companies).toHaveLength(2);
});

it('nobody but the owner leaves samples behind, and where there are none there is nothing to leave', async () => {
  expect((await owner.send(restart)).code).toBe('SP-API-687');
  await owner.run(fill);
  for (const role of ['sales', 'accountant'] as const) {
    const client = api.as(userOf(company, role));
    expect((await client.send(restart)).code).toBe('SP-API-204');
    expect((await client.run(samples)).companySamples).toBeNull();
  }
  expect((await api.as().send(restart)).code).toBe('SP-API-201');
});

it('both companies say in their audit who did it, and invitations into the old one are closed', async () => {
  await owner.run(fill);
  const { link } = (await owner.run('mutation { inviteMember(input: { roles: [SALES] }) { link: token } }')).inviteMember;
  const { id } = (await owner.run(restart)).startAfresh.company;
  const audit = '{ auditEntries(filter: { table: "tenant" }, first: 9) { edges { node { act member { name } after } } } }';
  const acts = async (companyId: string) => {
    const { data } = await owner.send(audit, {}, asker(userOf(company, 'owner'), companyId));
    return data?.auditEntries.edges.map(({ node }: { readonly node: object }) => node);
  };
  const [last] = await acts(idOf(company));
  expect(last).toMatchObject({ act: 'UPDATE', member: { name: '钱东家' } });
  expect(JSON.stringify(last.after)).toContain(id);
  expect((await acts(id)).at(-1)).toMatchObject({ act: 'INSERT', member: { name: '钱东家' } });
  const sales = api.as(userOf(await api.company(), 'sales'));
  expect(
    (await sales.send('mutation ($token: String!) { acceptInvitation(token: $token) { roles } }', { token: link })).errors,
  ).toHaveLength(1);
});

it('what was cut off is gone on with, whoever of the owners asks again', async () => {
  await owner.run(fill);
  const { database, ids, clock } = api.services;
  const id = ids.next();
  const { userId } = userOf(company, 'owner');
  await database.identityTx((tx) =>
    tx.rows(
      `INSERT INTO founding (company_id, user_id, key, request_hash, name, begun_at, predecessor_id) VALUES ($1, $2, 'lost-5678', 'x', '甲', $3, $4)`,
      [id, userId, clock.now(), idOf(company)],
    ),
  );
  expect((await owner.run(restart)).startAfresh.company.id).toBe(id);
  // Archived, and its session not moved.
  await database.identityTx((tx) => tx.rows('UPDATE founding SET done_at = NULL WHERE company_id = $1', [id]));
  const { data } = await owner.send(restart, {}, asker(userOf(company, 'owner'), idOf(company)));
  expect(data.startAfresh.company.id).toBe(id);
});

it('a successor that is placed on another shard is there at once', async () => {
  const two = await openTestApi({ store: (await openTwoShards()).store });
  const made = await two.company({ secondCompany: false, empty: true, shard: '1' });
  const person = two.as(userOf(made, 'owner'));
  await person.run(fill);
  const { id } = (await person.run(restart)).startAfresh.company;
  expect((await person.run('{ viewer { company { id } } products { id } }')).viewer.company.id).toBe(id);
  expect((await two.as(userOf(made, 'sales')).run(where)).viewer.company.id).toBe(id);
  await two.close();
});
