import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: true, books: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const fields = 'id version name isMonthly word summary lines { accountCode debit credit summary } writtenId writtenNumber isPosted';
const save = `mutation ($input: VoucherTemplateInput!, $replaces: Boolean) { template: saveVoucherTemplate(input: $input, replaces: $replaces) { ${fields} } }`;
const remove = 'mutation ($id: ID!, $version: Int!) { template: removeVoucherTemplate(id: $id, version: $version) { name } }';
const list = `query ($month: String!) { templates: voucherTemplates(month: $month) { ${fields} } }`;
const write = `mutation ($input: JournalInput!, $approve: Boolean) {
  journal: createJournal(input: $input, approve: $approve) { id version number } }`;
const voidIt = `mutation ($id: ID!, $version: Int!) { void: voidTradeDocument(id: $id, version: $version, reason: "录错", date: "2026-11-30") { id } }`;

const entries = (name: string, isMonthly = true) => ({
  name,
  isMonthly,
  word: 'TRANSFER',
  summary: '计提本月折旧',
  lines: [
    { accountCode: '5602', debit: '1000' },
    { accountCode: '1602', credit: '1000', summary: '办公设备' },
  ],
});
const journalOf = (templateId: string, date: string) => ({
  templateId,
  date,
  word: 'TRANSFER',
  summary: '计提本月折旧',
  lines: [
    { accountCode: '5602', debit: '1000' },
    { accountCode: '1602', credit: '1000' },
  ],
});
const templatesIn = async (month: string, client = owner) => (await client.run(list, { month })).templates;

it('a template is kept under a name, also without amounts, and is replaced only where that is meant', async () => {
  const { template } = await owner.run(save, { input: entries('折旧') });
  expect(template).toMatchObject({ version: 1, isMonthly: true, writtenId: null, isPosted: false });
  expect(template.lines).toEqual([
    { accountCode: '5602', debit: '1000.00', credit: '0.00', summary: '' },
    { accountCode: '1602', debit: '0.00', credit: '1000.00', summary: '办公设备' },
  ]);
  await expect(owner.run(save, { input: entries('折旧') })).rejects.toThrow('SP-API-693');
  const without = { ...entries('折旧', false), lines: [{ accountCode: '5602' }] };
  expect((await owner.run(save, { input: without, replaces: true })).template).toMatchObject({
    id: template.id,
    version: 2,
    isMonthly: false,
  });
  await owner.run(save, { input: entries('折旧'), replaces: true });
});

it('a month knows what was written of a template, until that is void', async () => {
  const [{ id }] = await templatesIn('2026-11');
  const { journal } = await owner.run(write, { input: journalOf(id, '2026-11-30'), approve: true });
  expect(await templatesIn('2026-11')).toMatchObject([{ writtenId: journal.id, writtenNumber: journal.number, isPosted: true }]);
  expect(await templatesIn('2026-10')).toMatchObject([{ writtenId: null }]);
  await owner.run(voidIt, { id: journal.id, version: journal.version });
  expect(await templatesIn('2026-11')).toMatchObject([{ writtenId: null, isPosted: false }]);
  await owner.run(write, { input: journalOf(id, '2026-11-29') });
  expect(await templatesIn('2026-11')).toMatchObject([{ isPosted: false, writtenNumber: expect.any(String) }]);
});

it('a template that is removed leaves its vouchers; one that is read before is stale', async () => {
  const { template } = await owner.run(save, { input: entries('工资') });
  await owner.run(save, { input: entries('工资', false), replaces: true });
  await expect(owner.run(remove, { id: template.id, version: 1 })).rejects.toThrow('SP-API-695');
  const { journal } = await owner.run(write, { input: journalOf(template.id, '2026-11-28'), approve: true });
  expect((await owner.run(remove, { id: template.id, version: 2 })).template.name).toBe('工资');
  await expect(owner.run(write, { input: journalOf(template.id, '2026-11-28') })).rejects.toThrow('SP-API-694');
  const { document } = await owner.run('query ($id: ID!) { document: tradeDocument(id: $id) { status } }', { id: journal.id });
  expect(document.status).toBe('APPROVED');
});

it.each<[string, object]>([
  ['a name', { ...entries(' ') }],
  ['a known account', { ...entries('错'), lines: [{ accountCode: '9999' }] }],
  ['a line', { ...entries('错'), lines: [] }],
  ['amounts of two places', { ...entries('错'), lines: [{ accountCode: '5602', debit: '1.001' }] }],
])('a template needs %s', async (_what, input) => {
  await expect(owner.run(save, { input })).rejects.toThrow('SP-API-300');
});

it('only who writes vouchers keeps templates, and another company has none of them', async () => {
  const sales = api.as(userOf(company, 'sales'));
  await expect(sales.run(list, { month: '2026-11' })).rejects.toThrow('SP-API-204');
  await expect(sales.run(save, { input: entries('别人的') })).rejects.toThrow('SP-API-204');
  const other = await api.company({ secondCompany: false, books: true });
  expect(await templatesIn('2026-11', api.as(userOf(other, 'owner')))).toEqual([]);
});
