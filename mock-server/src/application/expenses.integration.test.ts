import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let cashAccountId: string;
let partyId: string;

const fields = `id version number type status execution net tax gross amount openItems { id kind amount open dueDate }
  lines { accountCode account { name } amount taxRate net tax summary }
  vouchers { word lines { accountCode debit credit summary } cashFlow { line amount } }`;
const create = `mutation ($input: ExpenseInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  document: createExpense(input: $input, approve: $approve, replaces: $replaces) { ${fields} }
}`;
const voiding = `mutation ($id: ID!, $version: Int!) {
  document: voidTradeDocument(id: $id, version: $version, reason: "错") { status reds { gross vouchers { lines { accountCode debit credit } } } }
}`;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  const { cashAccounts, suppliers } = await owner.run('{ cashAccounts { id accountCode } suppliers { id } }');
  cashAccountId = cashAccounts.find(({ accountCode }: { accountCode: string }) => accountCode === '1002').id;
  partyId = suppliers[0].id;
});
afterAll(() => api.close());

const postage = { accountCode: '5602', amount: '318.00', taxRate: '6', summary: '快递费' };
const meal = { accountCode: '5601', amount: '88.80' };
const spent = (more: object = {}) => ({ input: { date: '2026-11-20', lines: [postage, meal], ...more }, approve: true });
const problems = async (): Promise<unknown> => (await owner.run('{ bookProblems { invariant what } }')).bookProblems;

it('what is paid at once goes from the cash account, its input tax by itself, and leaves nothing open', async () => {
  const { document } = await owner.run(create, spent({ cashAccountId }));
  expect(document).toMatchObject({ type: 'EXPENSE', net: '388.80', tax: '18.00', gross: '406.80', amount: '406.80', openItems: [] });
  expect(document.number).toMatch(/^FY-2026-\d{4}$/);
  expect(document.lines[0]).toMatchObject({ account: { name: '管理费用' }, net: '300.00', tax: '18.00', summary: '快递费' });
  expect(document.vouchers).toEqual([
    {
      word: 'PAYMENT',
      lines: [
        { accountCode: '5602', debit: '300.00', credit: '0.00', summary: '快递费' },
        { accountCode: '5601', debit: '88.80', credit: '0.00', summary: null },
        { accountCode: '2221.01.01', debit: '18.00', credit: '0.00', summary: null },
        { accountCode: '1002', debit: '0.00', credit: '406.80', summary: null },
      ],
      cashFlow: [{ line: 6, amount: '406.80' }],
    },
  ]);
  expect(await problems()).toEqual([]);
});

it('what is owed is a payable that a payment settles, and then it is not taken back before the payment is', async () => {
  const { document } = await owner.run(create, spent({ partyId, taxIncluded: false }));
  const [item] = document.openItems;
  expect(document).toMatchObject({ net: '406.80', tax: '19.08', gross: '425.88', amount: '0.00' });
  expect(item).toMatchObject({ kind: 'PAYABLE', amount: '425.88', open: '425.88' });
  const payment = `mutation ($input: MoneyInput!) { document: createMoneyDocument(input: $input, approve: true) { id version } }`;
  const input = { type: 'PAYMENT', partyId, cashAccountId, date: '2026-11-21', amount: '425.88' };
  const paid = await owner.run(payment, { input: { ...input, settles: [{ itemId: item.id, amount: '425.88' }] } });
  const { tradeDocument } = await owner.run(
    'query ($id: ID!) { tradeDocument(id: $id) { version execution settlements { amount document { type } } } }',
    { id: document.id },
  );
  expect(tradeDocument).toMatchObject({ execution: 'FULL', settlements: [{ amount: '425.88', document: { type: 'PAYMENT' } }] });
  const early = await owner.send(voiding, { id: document.id, version: tradeDocument.version });
  expect(early.code).toBe('SP-API-488');
  await owner.run(voiding, paid.document);
  const voided = await owner.run(voiding, { id: document.id, version: tradeDocument.version });
  expect(voided.document).toMatchObject({ status: 'VOID', reds: [{ gross: '-425.88' }] });
  expect(voided.document.reds[0].vouchers[0].lines.at(-1)).toEqual({ accountCode: '2202.01', debit: '0.00', credit: '-425.88' });
  expect(await problems()).toEqual([]);
});

it('the input tax of expenses is deducted in the month', async () => {
  const input = async (): Promise<number> => Number((await owner.run('{ taxWorksheet(month: "2026-11") { input } }')).taxWorksheet.input);
  const before = await input();
  await owner.run(create, spent({ cashAccountId }));
  expect(await input()).toBeCloseTo(before + 18);
});

it.each([
  [
    'of an account with others below it',
    { lines: [{ ...meal, accountCode: '2221' }] },
    { path: 'lines.0.accountCode', code: 'SP-API-592' },
  ],
  ['of an account of income', { lines: [{ ...meal, accountCode: '5001' }] }, { path: 'lines.0.accountCode', code: 'SP-API-592' }],
  ['of nothing', { lines: [{ ...meal, amount: '0' }] }, { path: 'lines.0.amount', code: 'SP-API-376' }],
  ['at a rate that is not valid', { lines: [{ ...meal, taxRate: '5' }] }, { path: 'lines.0.taxRate', code: 'SP-API-310' }],
  ['that nobody pays and nobody is owed', { cashAccountId: null }, { path: 'partyId', code: 'SP-API-593' }],
  ['of a supplier who is not there', { cashAccountId: null, partyId: 'nobody' }, { path: 'partyId', code: 'SP-API-370' }],
])('an expense %s is refused by its field', async (_, wrong, problem) => {
  const answer = await owner.send(create, spent({ cashAccountId, ...wrong }));
  expect(answer.errors[0]?.extensions.fields).toMatchObject([problem]);
});

it('a closed month is refused, and so is who does not keep money', async () => {
  expect((await owner.send(create, spent({ cashAccountId, date: '2026-10-20' }))).code).toBe('SP-API-464');
  const sales = api.as(userOf(company, 'sales'));
  expect((await sales.send(create, { ...spent({ cashAccountId }), approve: false })).code).toBe('SP-API-204');
  expect((await sales.send('{ expenseAccounts { code } }')).code).toBe('SP-API-204');
});

it('accounts of expenses are leaves in use on the debit side of income and expenses', async () => {
  const { expenseAccounts } = await owner.run('{ expenseAccounts { code } }');
  const codes = expenseAccounts.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(['5401', '5402', '5403', '5601', '5602', '5603', '5711', '5801']);
});
