import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from '../../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../../testing/open-test-api.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
});
afterAll(() => api.close());

const fields = 'kind version paper title header footer hiddenColumns hiddenSignatures hiddenParts';
const list = `{ printTemplates { ${fields} choices { papers columns signatures parts hasTitle } } }`;
const update = `mutation ($kind: PrintTemplateKind!, $version: Int!, $input: PrintTemplateInput!) {
  template: updatePrintTemplate(kind: $kind, version: $version, input: $input) { ${fields} } }`;
const reset = `mutation ($kind: PrintTemplateKind!, $version: Int!) { template: resetPrintTemplate(kind: $kind, version: $version) { ${fields} } }`;
const read = `query ($kind: PrintKind!, $id: ID!) { printRecord(kind: $kind, id: $id) { times template { ${fields} } } }`;

const usual = { version: 0, paper: 'A4', title: '', header: '', footer: '', hiddenColumns: [], hiddenSignatures: [], hiddenParts: [] };

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Template = any;

async function templateOf(kind: string, client = owner): Promise<Template> {
  const { printTemplates } = await client.run(list);
  return printTemplates.find((template: Template) => template.kind === kind);
}

async function documentOf(type: string): Promise<string> {
  const { found } = await owner.run(`{ found: tradeDocuments(filter: { types: [${type}] }, first: 1) { edges { node { id } } } }`);
  return found.edges[0].node.id;
}

it('every kind is printed as usual while nobody says anything, and says what there is to choose', async () => {
  const { printTemplates } = await owner.run(list);
  expect(printTemplates).toHaveLength(12);
  for (const { kind, choices, ...template } of printTemplates) {
    expect(template, kind).toEqual({ ...usual, paper: choices.papers[0] });
    expect(choices.parts, kind).toContain('copy');
  }
  expect((await templateOf('VOUCHER')).choices).toEqual({
    papers: ['VOUCHER', 'VOUCHER_120', 'HALF_A4', 'A4_IN_TWO', 'A4_IN_THREE', 'A4'],
    columns: [],
    signatures: ['chief', 'bookkeeper', 'approver', 'cashier', 'maker'],
    parts: ['words', 'copy'],
    hasTitle: false,
  });
});

it('what is changed comes with what is printed, and the audit has what it was and who changed it', async () => {
  const input = {
    paper: 'TWO_PART',
    title: ' 送货单 ',
    header: '杭州市西湖区\n0571-8888',
    footer: '货款 30 天内付清。\r\n 开户行：工商银行 ',
    hiddenColumns: ['spec', 'code', 'spec'],
    hiddenSignatures: ['approver'],
    hiddenParts: ['tax'],
  };
  const accountant = api.as(userOf(company, 'accountant'));
  const { template } = await accountant.run(update, { kind: 'SALE', version: 0, input });
  expect(template).toEqual({
    kind: 'SALE',
    version: 1,
    paper: 'TWO_PART',
    title: '送货单',
    header: '杭州市西湖区 0571-8888',
    footer: '货款 30 天内付清。\n开户行：工商银行',
    hiddenColumns: ['code', 'spec'],
    hiddenSignatures: ['approver'],
    hiddenParts: ['tax'],
  });
  const seller = api.as(userOf(company, 'sales'));
  const { sales } = await seller.run('{ sales: tradeDocuments(filter: { types: [SALE] }, first: 1) { edges { node { id } } } }');
  expect((await seller.run(read, { kind: 'DOCUMENT', id: sales.edges[0].node.id })).printRecord).toEqual({ times: 0, template });
  const { printRecord } = await owner.run(read, { kind: 'DOCUMENT', id: await documentOf('PURCHASE') });
  expect(printRecord.template).toEqual({ ...usual, kind: 'PURCHASE' });
  await owner.run(update, { kind: 'SALE', version: 1, input: { title: '' } });
  const { auditEntries } = await owner.run(
    '{ auditEntries(filter: { table: "print_template" }) { edges { node { act before after member { id } } } } }',
  );
  const entries = auditEntries.edges.map(({ node }: Template) => [
    node.act,
    node.before && JSON.parse(node.before)[0].title,
    JSON.parse(node.after)[0].title,
    JSON.parse(node.after)[0].paper,
    node.member.id,
  ]);
  expect(entries).toEqual([
    ['UPDATE', '送货单', '', 'TWO_PART', userOf(company, 'owner').memberId],
    ['INSERT', null, '送货单', 'TWO_PART', userOf(company, 'accountant').memberId],
  ]);
});

it('back to the usual one is a change too, so that nobody overwrites it unseen', async () => {
  await owner.run(update, { kind: 'RECEIPT', version: 0, input: { paper: 'ROLL_58', hiddenParts: ['copy', 'words'] } });
  const { template } = await owner.run(reset, { kind: 'RECEIPT', version: 1 });
  expect(template).toEqual({ ...usual, kind: 'RECEIPT', version: 2 });
  expect((await owner.send(update, { kind: 'RECEIPT', version: 1, input: { title: 'x' } })).code).toBe('SP-API-648');
  expect(await templateOf('RECEIPT')).toMatchObject({ ...usual, version: 2 });
});

it('of two who change one at once, one is told', async () => {
  for (const version of [0, 1]) {
    const both = await Promise.all(
      ['甲', '乙'].map((title) => owner.send(update, { kind: 'ORDER', version, input: { title: `${title}${version}` } })),
    );
    expect(both.filter(({ code }) => code === null)).toHaveLength(1);
    expect(both.filter(({ code }) => code === 'SP-API-648')).toHaveLength(1);
  }
  expect((await templateOf('ORDER')).version).toBe(2);
});

it('the same attempt sent again is done once', async () => {
  const key = { 'idempotency-key': 'template-attempt-1' };
  const variables = { kind: 'PAYMENT', version: 0, input: { footer: '一' } };
  const answers = [await owner.send(update, variables, key), await owner.send(update, variables, key)];
  expect(answers.map(({ data }) => data?.['template'])).toEqual([
    expect.objectContaining({ version: 1, footer: '一' }),
    expect.objectContaining({ version: 1, footer: '一' }),
  ]);
});

it.each([
  ['SALE', { paper: 'VOUCHER' }, [['paper', 'SP-API-646']]],
  [
    'VOUCHER',
    { paper: 'ROLL_80', title: '凭证' },
    [
      ['paper', 'SP-API-646'],
      ['title', 'SP-API-646'],
    ],
  ],
  ['SALE', { hiddenColumns: ['product'] }, [['hiddenColumns', 'SP-API-646']]],
  [
    'RECEIPT',
    { hiddenColumns: ['amount'], hiddenParts: ['tax'] },
    [
      ['hiddenColumns', 'SP-API-646'],
      ['hiddenParts', 'SP-API-646'],
    ],
  ],
  ['QUOTATION', { hiddenSignatures: ['sender'] }, [['hiddenSignatures', 'SP-API-646']]],
  [
    'SALE',
    { title: '长'.repeat(21), header: '长'.repeat(101), footer: '长'.repeat(301) },
    ['title', 'header', 'footer'].map((path) => [path, 'SP-API-319']),
  ],
  ['SALE', { footer: '1\n2\n3\n4\n5\n6\n7' }, [['footer', 'SP-API-647']]],
  ['SALE', { title: 'a\u0000b' }, [['title', 'SP-API-320']]],
])('what does not fit a print of %s is refused where it stands', async (kind, input, problems) => {
  const before = await templateOf(kind);
  const answer = await owner.send(update, { kind, version: before.version, input });
  expect(answer.errors[0]?.extensions.fields?.map(({ path, code }: Template) => [path, code])).toEqual(problems);
  expect(await templateOf(kind)).toEqual(before);
});

it('nobody but owner and accountant reads or changes templates, and another company has its own', async () => {
  const seller = api.as(userOf(company, 'sales'));
  for (const [operation, variables] of [
    [list, {}],
    [update, { kind: 'SALE', version: 0, input: { title: 'x' } }],
    [reset, { kind: 'SALE', version: 0 }],
  ] as const) {
    expect((await seller.send(operation, variables)).code).toBe('SP-API-204');
  }
  const stranger = api.as(userOf(await api.company(), 'owner'));
  expect(await templateOf('SALE', stranger)).toMatchObject(usual);
  await stranger.run(update, { kind: 'SALE', version: 0, input: { title: '别家' } });
  expect((await templateOf('SALE')).title).not.toBe('别家');
});

it('the export of everything has the templates that were changed', async () => {
  const { companyData } = await owner.run('{ companyData(part: PRINT_TEMPLATES) { columns rows } }');
  const sale = companyData.rows.find(([kind]: readonly string[]) => kind === 'SALE');
  expect(Object.fromEntries(companyData.columns.map((name: string, index: number) => [name, sale[index]]))).toMatchObject({
    printKind: 'SALE',
    paper: 'TWO_PART',
    header: '杭州市西湖区 0571-8888',
    hiddenColumns: 'code, spec',
    hiddenParts: 'tax',
  });
});
