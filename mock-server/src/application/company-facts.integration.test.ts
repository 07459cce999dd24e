import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const fields = 'version printedName creditCode address phone bank bankAccount';
const read = `{ companyFacts { ${fields} } }`;
const update = `mutation ($version: Int!, $input: CompanyFactsInput!) { facts: updateCompanyFacts(version: $version, input: $input) { ${fields} } }`;
const nothing = { printedName: '', creditCode: '', address: '', phone: '', bank: '', bankAccount: '' };

it('a company says nothing of itself at first, and what it says is kept with who said it', async () => {
  expect((await owner.run(read)).companyFacts).toEqual({ version: 0, ...nothing });
  const input = {
    printedName: ' 杭州算盘茶业有限公司 ',
    creditCode: '91350100 m000100y43',
    address: '杭州市西湖区\n龙井路 1 号',
    phone: '0571-8888 6666 转 8',
    bank: '工商银行西湖支行',
    bankAccount: '1202 0218 0990 0000 123',
  };
  const { facts } = await owner.run(update, { version: 0, input });
  expect(facts).toEqual({
    ...input,
    version: 1,
    printedName: '杭州算盘茶业有限公司',
    creditCode: '91350100M000100Y43',
    address: '杭州市西湖区 龙井路 1 号',
  });
  expect((await owner.run(read)).companyFacts).toEqual(facts);
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "company_facts" }) { edges { node { act after member { id } } } } }',
  );
  expect(auditEntries.edges).toHaveLength(1);
  expect(auditEntries.edges[0].node).toMatchObject({ act: 'INSERT', member: { id: userOf(company, 'owner').memberId } });
  expect(JSON.parse(auditEntries.edges[0].node.after)[0]).toMatchObject({ credit_code: '91350100M000100Y43' });
});

it('whoever may see what is printed gets what stands on it', async () => {
  const seller = api.as(userOf(company, 'sales'));
  const { sales } = await seller.run('{ sales: tradeDocuments(filter: { types: [SALE] }, first: 1) { edges { node { id } } } }');
  const record = 'query ($id: ID!) { printRecord(kind: DOCUMENT, id: $id) { company { printedName creditCode } } }';
  expect((await seller.run(record, { id: sales.edges[0].node.id })).printRecord.company).toEqual({
    printedName: '杭州算盘茶业有限公司',
    creditCode: '91350100M000100Y43',
  });
  const { purchases } = await owner.run('{ purchases: tradeDocuments(filter: { types: [PURCHASE] }, first: 1) { edges { node { id } } } }');
  expect((await owner.run(record, { id: purchases.edges[0].node.id })).printRecord.company.creditCode).not.toBe('');
  const { vouchers } = await owner.run('{ vouchers: voucherList(filter: { month: "2026-11" }, first: 1) { edges { node { id } } } }');
  const ofVoucher = 'query ($id: ID!) { printRecord(kind: VOUCHER, id: $id) { company { printedName creditCode address bank } } }';
  expect((await owner.run(ofVoucher, { id: vouchers.edges[0].node.id })).printRecord.company).toEqual({
    printedName: '杭州算盘茶业有限公司',
    creditCode: '',
    address: '',
    bank: '',
  });
});

it.each([
  [{ creditCode: '91350100M000100Y44' }, 'creditCode SP-API-589'],
  [{ creditCode: '91350100M000100Y4' }, 'creditCode SP-API-589'],
  [{ creditCode: '9135010OM000100Y43' }, 'creditCode SP-API-589'],
  [{ creditCode: '🧾' }, 'creditCode SP-API-589'],
  [{ printedName: '长'.repeat(61) }, 'printedName SP-API-319'],
  [{ address: '长'.repeat(101) }, 'address SP-API-319'],
  [{ phone: '1'.repeat(41) }, 'phone SP-API-319'],
  [{ bank: '长'.repeat(61) }, 'bank SP-API-319'],
  [{ bankAccount: '1'.repeat(41) }, 'bankAccount SP-API-319'],
])('%j is refused: %s, and nothing is changed', async (input, said) => {
  const { errors } = await owner.send(update, { version: 1, input: { ...nothing, ...input } });
  const [field] = errors[0]?.extensions.fields ?? [];
  expect(`${field?.path} ${field?.code}`).toBe(said);
  expect((await owner.run(read)).companyFacts).toMatchObject({ version: 1, creditCode: '91350100M000100Y43' });
});

it('only the owner changes them, over what they saw, and each may be empty again', async () => {
  const accountant = api.as(userOf(company, 'accountant'));
  expect((await accountant.run(read)).companyFacts).toMatchObject({ version: 1 });
  expect((await api.as(userOf(company, 'sales')).send(read)).code).toBe('SP-API-204');
  expect((await accountant.send(update, { version: 1, input: nothing })).code).toBe('SP-API-204');
  for (const version of [0, 2]) expect((await owner.send(update, { version, input: nothing })).code).toBe('SP-API-645');
  const both = await Promise.all(['甲', '乙'].map((bank) => owner.send(update, { version: 1, input: { ...nothing, bank } })));
  expect(new Set(both.map(({ code }) => code))).toEqual(new Set([null, 'SP-API-645']));
  expect((await owner.run(update, { version: 2, input: nothing })).facts).toEqual({ version: 3, ...nothing });
});
