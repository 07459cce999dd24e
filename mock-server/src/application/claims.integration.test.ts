import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let cashAccountId: string;
let customer: { readonly id: string; readonly creditDays: number };
let supplier: { readonly id: string };

const fields = `id version number type status execution dueDate net tax gross amount customer { id } supplier { id }
  openItems { id kind amount open date dueDate } lines { accountCode amount taxRate net tax summary }
  vouchers { word lines { accountCode debit credit summary } cashFlow { line } }`;
const create = `mutation ($input: ClaimInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  document: createClaim(input: $input, approve: $approve, replaces: $replaces) { ${fields} }
}`;
const approving = `mutation ($id: ID!, $version: Int!) { document: approveTradeDocument(id: $id, version: $version) { ${fields} } }`;
const voiding = `mutation ($id: ID!, $version: Int!) {
  document: voidTradeDocument(id: $id, version: $version, reason: "错") {
    status execution reds { id dueDate gross openItems { id } vouchers { lines { accountCode debit credit } } }
  }
}`;
const money = `mutation ($input: MoneyInput!) { document: createMoneyDocument(input: $input, approve: true) { id version number } }`;
const reading = `query ($id: ID!) { tradeDocument(id: $id) { version execution settlements { amount document { number } } openItems { open } } }`;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  const found = await owner.run(
    '{ cashAccounts { id accountCode } suppliers { id } customers(first: 1) { edges { node { id creditDays } } } }',
  );
  cashAccountId = found.cashAccounts.find(({ accountCode }: { accountCode: string }) => accountCode === '1002').id;
  customer = found.customers.edges[0].node;
  supplier = found.suppliers[0];
});
afterAll(() => api.close());

const rent = { accountCode: '5051', amount: '1090.00', taxRate: '9', summary: '11 月房租' };
const damage = { accountCode: '5301', amount: '50.00' };
const owed = (more: object = {}) => ({
  input: { type: 'RECEIVABLE', partyId: customer.id, date: '2026-11-20', lines: [rent, damage], ...more },
  approve: true,
});
const due = (more: object = {}) => ({
  input: { type: 'PAYABLE', partyId: supplier.id, date: '2026-11-20', lines: [{ accountCode: '5602', amount: '240.00' }], ...more },
  approve: true,
});
const problems = async (): Promise<unknown> => (await owner.run('{ bookProblems { invariant what } }')).bookProblems;

it('what a customer owes is revenue with its tax, due after the credit days, and open until it is received', async () => {
  const { document } = await owner.run(create, owed());
  expect(document).toMatchObject({
    type: 'RECEIVABLE',
    status: 'APPROVED',
    net: '1050.00',
    tax: '90.00',
    gross: '1140.00',
    amount: '0.00',
  });
  expect(document.number).toMatch(/^YS-2026-\d{4}$/);
  const dueDate = new Date(Date.parse('2026-11-20') + customer.creditDays * 86_400_000).toISOString().slice(0, 10);
  expect(document).toMatchObject({ dueDate, openItems: [{ kind: 'RECEIVABLE', amount: '1140.00', open: '1140.00', dueDate }] });
  expect(document.vouchers).toEqual([
    {
      word: 'TRANSFER',
      lines: [
        { accountCode: '1122', debit: '1140.00', credit: '0.00', summary: null },
        { accountCode: '5051', debit: '0.00', credit: '1000.00', summary: '11 月房租' },
        { accountCode: '5301', debit: '0.00', credit: '50.00', summary: null },
        { accountCode: '2221.01.05', debit: '0.00', credit: '90.00', summary: null },
      ],
      cashFlow: [],
    },
  ]);
  expect(await problems()).toEqual([]);
});

it('what a supplier is owed is a cost, and a payment settles a part and then the rest', async () => {
  const { document } = await owner.run(create, due({ dueDate: '2026-12-05' }));
  expect(document).toMatchObject({ type: 'PAYABLE', dueDate: '2026-12-05', openItems: [{ kind: 'PAYABLE', dueDate: '2026-12-05' }] });
  expect(document.number).toMatch(/^YF-2026-\d{4}$/);
  expect(document.vouchers[0].lines).toEqual([
    { accountCode: '5602', debit: '240.00', credit: '0.00', summary: null },
    { accountCode: '2202.01', debit: '0.00', credit: '240.00', summary: null },
  ]);
  const [{ id: itemId }] = document.openItems;
  const pay = (amount: string) =>
    owner.run(money, {
      input: { type: 'PAYMENT', partyId: supplier.id, cashAccountId, date: '2026-11-21', amount, settles: [{ itemId, amount }] },
    });
  const { document: first } = await pay('100.00');
  const settled = (await owner.run(reading, { id: document.id })).tradeDocument;
  expect(settled).toMatchObject({ execution: 'PARTIAL', settlements: [{ amount: '100.00', document: { number: first.number } }] });
  const early = await owner.send(voiding, { id: document.id, version: settled.version });
  expect(early.code).toBe('SP-API-488');
  await pay('140.00');
  expect((await owner.run(reading, { id: document.id })).tradeDocument).toMatchObject({ execution: 'FULL', openItems: [{ open: '0.00' }] });
  expect(await problems()).toEqual([]);
});

it('ageing and the open items of the party have it, and a void takes all of it back in red', async () => {
  const ageing = async (): Promise<number> =>
    Number((await owner.run('{ ageing(kind: RECEIVABLE, on: "2026-11-30") { total } }')).ageing.total);
  const before = await ageing();
  const { document } = await owner.run(create, owed({ lines: [damage], note: '运输损坏' }));
  expect(await ageing()).toBeCloseTo(before + 50);
  const listed = await owner.run(
    'query ($customerId: ID!) { openItemList(filter: { kind: RECEIVABLE, customerId: $customerId, search: "" }, first: 50) { edges { node { number } } } }',
    { customerId: customer.id },
  );
  expect(listed.openItemList.edges).toContainEqual({ node: { number: document.number } });
  const voided = await owner.run(voiding, document);
  expect(voided.document).toMatchObject({ status: 'VOID', reds: [{ gross: '-50.00', dueDate: null, openItems: [] }] });
  expect(voided.document.reds[0].vouchers[0].lines).toEqual([
    { accountCode: '1122', debit: '-50.00', credit: '0.00' },
    { accountCode: '5301', debit: '0.00', credit: '-50.00' },
  ]);
  expect(await ageing()).toBeCloseTo(before);
  expect(await problems()).toEqual([]);
});

it('its tax is output tax of the month at its rate', async () => {
  const output = async () => (await owner.run('{ taxWorksheet(month: "2026-11") { output byRate { rate net tax } } }')).taxWorksheet;
  const before = await output();
  const ofNine = ({ byRate }: Awaited<ReturnType<typeof output>>): number =>
    Number(byRate.find(({ rate }: { rate: string }) => Number(rate) === 9)?.tax ?? 0);
  await owner.run(create, owed());
  const after = await output();
  expect(Number(after.output)).toBeCloseTo(Number(before.output) + 90);
  expect(ofNine(after)).toBeCloseTo(ofNine(before) + 90);
});

it('a draft is changed and approved in its version, and leaves nothing open before', async () => {
  const draft = (await owner.run(create, { ...owed(), approve: false })).document;
  expect(draft).toMatchObject({ status: 'DRAFT', openItems: [], vouchers: [] });
  const replaces = { id: draft.id, version: draft.version };
  const changed = (await owner.run(create, { ...owed({ dueDate: '2026-12-31', lines: [damage] }), approve: false, replaces })).document;
  expect(changed).toMatchObject({ id: draft.id, number: draft.number, dueDate: '2026-12-31', gross: '50.00' });
  expect((await owner.send(approving, replaces)).code).toBe('SP-API-486');
  const { document } = await owner.run(approving, { id: draft.id, version: changed.version });
  expect(document).toMatchObject({ status: 'APPROVED', openItems: [{ amount: '50.00', dueDate: '2026-12-31' }] });
});

it('one key is one document', async () => {
  const key = { 'idempotency-key': 'claim-0000-0001' };
  const [first, second] = [await owner.send(create, due(), key), await owner.send(create, due(), key)];
  expect(second.data.document.id).toBe(first.data.document.id);
});

const line = (more: object) => ({ lines: [{ ...damage, ...more }] });
it.each([
  ['on the account of what is owed', line({ accountCode: '1122' }), ['lines.0.accountCode', 'SP-API-698']],
  ['on cash', line({ accountCode: '1002' }), ['lines.0.accountCode', 'SP-API-698']],
  ['on output tax', line({ accountCode: '2221.01.05' }), ['lines.0.accountCode', 'SP-API-698']],
  ['on an account with others below it', line({ accountCode: '2221' }), ['lines.0.accountCode', 'SP-API-698']],
  ['of nothing', line({ amount: '0' }), ['lines.0.amount', 'SP-API-376']],
  ['with tax on what is no revenue', line({ taxRate: '9' }), ['lines.0.taxRate', 'SP-API-699']],
  ['at a rate that is not valid', line({ accountCode: '5051', taxRate: '5' }), ['lines.0.taxRate', 'SP-API-310']],
  ['due before its day', { dueDate: '2026-11-19' }, ['dueDate', 'SP-API-700']],
  ['of nobody', { partyId: 'nobody' }, ['partyId', 'SP-API-313']],
  ['without lines', { lines: [] }, ['lines', 'SP-API-301']],
])('a receivable %s is refused by its field', async (_, wrong, [path, code]) => {
  const answer = await owner.send(create, owed(wrong));
  expect(answer.errors[0]?.extensions.fields).toMatchObject([{ path, code }]);
});

it('a payable has no tax, and its party is a supplier', async () => {
  const taxed = await owner.send(create, due({ lines: [{ accountCode: '5051', amount: '1', taxRate: '9' }] }));
  expect(taxed.errors[0]?.extensions.fields).toMatchObject([{ path: 'lines.0.taxRate', code: 'SP-API-699' }]);
  const stranger = await owner.send(create, due({ partyId: customer.id }));
  expect(stranger.errors[0]?.extensions.fields).toMatchObject([{ path: 'partyId', code: 'SP-API-370' }]);
});

it('a closed month is refused, who does not keep money is, and a cashier writes what others approve', async () => {
  expect((await owner.send(create, owed({ date: '2026-10-20' }))).code).toBe('SP-API-464');
  const sales = api.as(userOf(company, 'sales'));
  expect((await sales.send(create, { ...owed(), approve: false })).code).toBe('SP-API-204');
  expect((await sales.send('{ claimAccounts { code } }')).code).toBe('SP-API-204');
  const { memberId } = userOf(company, 'accountant');
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  await owner.run(
    'mutation ($id: ID!, $version: Int!) { updateMember(id: $id, version: $version, input: { roles: [CASHIER] }) { id } }',
    companyMembers.find(({ id }: { id: string }) => id === memberId),
  );
  const cashier = api.as(userOf(company, 'accountant'));
  expect((await cashier.run(create, { ...owed(), approve: false })).document.status).toBe('DRAFT');
  expect((await cashier.send(create, owed())).code).toBe('SP-API-204');
});

it('its accounts are leaves that nothing else keeps', async () => {
  const codes = (await owner.run('{ claimAccounts { code } }')).claimAccounts.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(expect.arrayContaining(['1221', '2241', '5001', '5051', '5301', '5602']));
  for (const kept of ['1001', '1002', '1122', '1123', '1405', '2202.01', '2202.02', '2203', '2221', '2221.01.05', '3103'])
    expect(codes).not.toContain(kept);
});

it('another company neither reads nor changes it', async () => {
  const { document } = await owner.run(create, { ...due(), approve: false });
  const other = await api.company({ secondCompany: false, books: true });
  const stranger = api.as(userOf(other, 'owner'));
  expect((await stranger.run(reading, { id: document.id })).tradeDocument).toBeNull();
  expect((await stranger.send(approving, { id: document.id, version: document.version })).code).toBe('SP-API-485');
  const theirs = await stranger.send(create, owed());
  expect(theirs.errors[0]?.extensions.fields).toMatchObject([{ path: 'partyId', code: 'SP-API-313' }]);
  expect((await owner.run(reading, { id: document.id })).tradeDocument.version).toBe(document.version);
});

it('it counts for the credit of the customer, and who sells to others neither sees nor writes it', async () => {
  const used = async (): Promise<number> =>
    Number((await owner.run('query ($id: ID!) { customer(id: $id) { creditUsed } }', { id: customer.id })).customer.creditUsed);
  const before = await used();
  const { document } = await owner.run(create, owed({ lines: [damage] }));
  expect(await used()).toBeCloseTo(before + 50);
  const { memberId } = userOf(company, 'accountant');
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  await owner.run(
    `mutation ($id: ID!, $version: Int!) {
      updateMember(id: $id, version: $version, input: { roles: [CASHIER, SALES], customerScope: OWN }) { id }
    }`,
    companyMembers.find(({ id }: { id: string }) => id === memberId),
  );
  const seller = api.as(userOf(company, 'accountant'));
  expect((await seller.run(reading, { id: document.id })).tradeDocument).toBeNull();
  const theirs = await seller.send(create, { ...owed(), approve: false });
  expect(theirs.errors[0]?.extensions.fields).toMatchObject([{ path: 'partyId', code: 'SP-API-313' }]);
});
