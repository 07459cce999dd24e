import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import type { GraphqlClient } from '../testing/graphql-client.ts';
import type { TestCompany } from '#seed/test-company.ts';

let api: TestApi;
let company: TestCompany;
let owner: GraphqlClient;
let bank: string;
let cash: string;

const create = `mutation ($input: CashTransferInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  document: createCashTransfer(input: $input, approve: $approve, replaces: $replaces) {
    id version number type status amount fee cashAccount { id } targetCashAccount { id }
    vouchers { lines { accountCode debit credit } cashFlow { line amount } } history { action }
  }
}`;
const voiding = `mutation ($id: ID!, $version: Int!) {
  voidTradeDocument(id: $id, version: $version, reason: "错") { status reds { amount fee vouchers { lines { accountCode debit credit } } } }
}`;

beforeAll(async () => {
  api = await openTestApi();
  company = await api.company({ secondCompany: false, books: true });
  owner = api.as(userOf(company, 'owner'));
  const { cashAccounts } = await owner.run('{ cashAccounts { id accountCode } }');
  const idOf = (code: string): string =>
    cashAccounts.find(({ accountCode }: { accountCode: string }) => accountCode === code)?.id ?? 'missing';
  [bank, cash] = [idOf('1002'), idOf('1001')];
});
afterAll(() => api.close());

const transferred = (more: object = {}) => ({
  input: { cashAccountId: bank, targetCashAccountId: cash, date: '2026-11-20', amount: '500.00', fee: '1.50', note: '备用金', ...more },
  approve: true,
});

async function balanceOf(code: string): Promise<number> {
  const { trialBalance } = await owner.run('{ trialBalance(month: "2026-11") { accountCode endingDebit endingCredit } }');
  const row = trialBalance.find(({ accountCode }: { accountCode: string }) => accountCode === code);
  return Number(row?.endingDebit ?? 0) - Number(row?.endingCredit ?? 0);
}

const problems = async (): Promise<unknown> => (await owner.run('{ bookProblems { invariant what } }')).bookProblems;

it('money that goes to another account is booked there, the fee to the cost of finance, and both are taken back in red', async () => {
  const before = [await balanceOf('1001'), await balanceOf('1002'), await balanceOf('5603')];
  const { document } = await owner.run(create, transferred());
  expect(document).toMatchObject({ type: 'CASH_TRANSFER', status: 'APPROVED', cashAccount: { id: bank }, targetCashAccount: { id: cash } });
  expect(document.number).toMatch(/^ZZ-2026-\d{4}$/);
  expect(document.vouchers).toEqual([
    {
      lines: [
        { accountCode: '1001', debit: '500.00', credit: '0.00' },
        { accountCode: '5603', debit: '1.50', credit: '0.00' },
        { accountCode: '1002', debit: '0.00', credit: '501.50' },
      ],
      cashFlow: [{ line: 6, amount: '1.50' }],
    },
  ]);
  const { voidTradeDocument } = await owner.run(voiding, { id: document.id, version: document.version });
  expect(voidTradeDocument).toMatchObject({ status: 'VOID', reds: [{ amount: '-500.00', fee: '-1.50' }] });
  expect(voidTradeDocument.reds[0].vouchers[0].lines[2]).toEqual({ accountCode: '1002', debit: '0.00', credit: '-501.50' });
  expect([await balanceOf('1001'), await balanceOf('1002'), await balanceOf('5603')]).toEqual(before);
  expect(await problems()).toEqual([]);
});

it('a cashier writes a draft and changes it, and does not post it', async () => {
  const { memberId } = userOf(company, 'accountant');
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { id: string }) => id === memberId);
  await owner.run(
    'mutation ($id: ID!, $version: Int!) { updateMember(id: $id, version: $version, input: { roles: [CASHIER] }) { id } }',
    member,
  );
  const cashier = api.as(userOf(company, 'accountant'));
  const { document } = await cashier.run(create, { ...transferred(), approve: false });
  const replaces = { id: document.id, version: document.version };
  const changed = await cashier.run(create, { ...transferred({ amount: '600.00', fee: null }), approve: false, replaces });
  expect(changed.document).toMatchObject({ number: document.number, status: 'DRAFT', amount: '600.00', fee: '0.00', vouchers: [] });
  expect((await cashier.send(create, transferred())).code).toBe('SP-API-204');
  expect((await api.as(userOf(company, 'sales')).send(create, { ...transferred(), approve: false })).code).toBe('SP-API-204');
});

it.each([
  ['to where it is', () => ({ targetCashAccountId: bank }), 'SP-API-591'],
  ['from an account that is not there', () => ({ cashAccountId: 'nobody' }), 'SP-API-372'],
  ['of a sum with three places', () => ({ amount: '1.005' }), 'SP-API-376'],
  ['with a fee below nothing', () => ({ fee: '-1' }), 'SP-API-376'],
])('a transfer %s is refused by its field', async (_, wrong, code) => {
  const answer = await owner.send(create, transferred(wrong()));
  expect(answer.errors[0]?.extensions.fields?.map((field) => field.code)).toEqual([code]);
});

it('nothing, a closed month and an account out of use are refused', async () => {
  expect((await owner.send(create, transferred({ amount: '0' }))).code).toBe('SP-API-484');
  expect((await owner.send(create, transferred({ date: '2026-10-20' }))).code).toBe('SP-API-464');
  const { account } = await owner.run(
    'mutation { account: createCashAccount(input: { name: "旧户", accountCode: "1012", enabled: false }) { id } }',
  );
  const answer = await owner.send(create, transferred({ targetCashAccountId: account.id }));
  expect(answer.errors[0]?.extensions.fields).toMatchObject([{ path: 'targetCashAccountId', code: 'SP-API-372' }]);
});

it('of an account that must not go below nothing no more goes than it has, on any later day either, by whatever document', async () => {
  const held = await balanceOf('1001');
  const out = (amount: number, more: object = {}) =>
    transferred({ cashAccountId: cash, targetCashAccountId: bank, amount: amount.toFixed(2), fee: null, date: '2026-11-22', ...more });
  const refused = await owner.send(create, out(held + 0.01));
  expect(refused.code).toBe('SP-API-590');
  expect(refused.errors[0]?.extensions.facts).toMatchObject({ name: '现金', missing: '0.01' });
  const all = (await owner.run(create, out(held))).document;
  // What is left on an earlier day is needed on the day on which all of it goes.
  expect((await owner.send(create, out(0.01, { date: '2026-11-21' }))).code).toBe('SP-API-590');
  const lines = `[{ accountCode: "5602", debit: "1" }, { accountCode: "1001", credit: "1" }]`;
  const byHand = `mutation { createJournal(approve: true, input: { date: "2026-11-22", word: PAYMENT, summary: "一", lines: ${lines} }) { id } }`;
  expect((await owner.send(byHand)).code).toBe('SP-API-590');
  await owner.run(voiding, { id: all.id, version: all.version });
  expect(await balanceOf('1001')).toBe(held);
  expect(await problems()).toEqual([]);
});

it('two transfers of all that is there at once: one is posted', async () => {
  const held = await balanceOf('1001');
  const out = transferred({ cashAccountId: cash, targetCashAccountId: bank, amount: held.toFixed(2), fee: null, date: '2026-11-23' });
  const answers = await Promise.all([owner.send(create, out), owner.send(create, out)]);
  expect(answers.map(({ code }) => code ?? 'posted').toSorted()).toEqual(['SP-API-590', 'posted']);
});

it('one idempotency key is one transfer', async () => {
  const back = transferred({ amount: '7.00', fee: null });
  const send = () => owner.send(create, back, { 'idempotency-key': '0199a3c2-7b1e-7000-8000-0000000000ca' });
  const [first, again] = [await send(), await send()];
  expect(first.data.document.id).toBe(again.data.document.id);
});
