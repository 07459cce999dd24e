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

const read = 'query ($kind: PrintKind!, $id: ID!) { record: printRecord(kind: $kind, id: $id) { id times paper by { name } } }';
const print = `mutation ($kind: PrintKind!, $id: ID!, $paper: PrintPaper!) {
  record: recordPrint(kind: $kind, id: $id, paper: $paper) { id times paper by { name } }
}`;

async function aSale(): Promise<string> {
  const { sales } = await owner.run('{ sales: tradeDocuments(filter: { types: [SALE] }, first: 1) { edges { node { id } } } }');
  return sales.edges[0].node.id;
}

async function anOrder(): Promise<string> {
  const { salesOrders } = await owner.run('{ salesOrders(first: 1) { edges { node { id } } } }');
  return salesOrders.edges[0].node.id;
}

it('each print is counted, and the audit has who printed what on which paper', async () => {
  const id = await aSale();
  expect((await owner.run(read, { kind: 'DOCUMENT', id })).record).toEqual({ id, times: 0, paper: null, by: null });
  await owner.run(print, { kind: 'DOCUMENT', id, paper: 'TWO_PART' });
  const accountant = api.as(userOf(company, 'accountant'));
  const { record } = await accountant.run(print, { kind: 'DOCUMENT', id, paper: 'A4' });
  expect(record).toMatchObject({ id, times: 2, paper: 'A4' });
  const { auditEntries } = await owner.run(
    'query ($id: String!) { auditEntries(filter: { table: "print_record", rowId: $id }) { edges { node { act after member { id } } } } }',
    { id },
  );
  const entries = auditEntries.edges.map(({ node }: { node: { act: string; after: string; member: { id: string } } }) => {
    const [row] = JSON.parse(node.after);
    return [node.act, row.times, row.paper, node.member.id];
  });
  expect(entries).toEqual([
    ['UPDATE', 2, 'A4', userOf(company, 'accountant').memberId],
    ['INSERT', 1, 'TWO_PART', userOf(company, 'owner').memberId],
  ]);
});

it('prints at once are all counted', async () => {
  const id = await anOrder();
  const times = await Promise.all([1, 2, 3, 4].map(() => owner.run(print, { kind: 'ORDER', id, paper: 'A4' })));
  expect(times.map(({ record }) => record.times).toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4]);
});

it('the same attempt sent again is counted once', async () => {
  const id = await aSale();
  const before = (await owner.run(read, { kind: 'DOCUMENT', id })).record.times;
  const key = { 'idempotency-key': 'print-attempt-1' };
  await owner.send(print, { kind: 'DOCUMENT', id, paper: 'A4' }, key);
  await owner.send(print, { kind: 'DOCUMENT', id, paper: 'A4' }, key);
  expect((await owner.run(read, { kind: 'DOCUMENT', id })).record.times).toBe(before + 1);
});

it('who does not see something neither prints it nor knows how often others did', async () => {
  const seller = api.as(userOf(company, 'sales'));
  const { purchases, vouchers } = await owner.run(`{
    purchases: tradeDocuments(filter: { types: [PURCHASE] }, first: 1) { edges { node { id } } }
    vouchers: voucherList(filter: { month: "2026-11" }, first: 1) { edges { node { id } } }
  }`);
  const purchase: string = purchases.edges[0].node.id;
  const voucher: string = vouchers.edges[0].node.id;
  await owner.run(print, { kind: 'VOUCHER', id: voucher, paper: 'VOUCHER' });
  for (const [kind, id] of [
    ['DOCUMENT', purchase],
    ['VOUCHER', voucher],
  ]) {
    expect((await seller.send(print, { kind, id, paper: 'A4' })).code, kind).toMatch(/^SP-API-/u);
    expect((await seller.send(read, { kind, id })).code, kind).toMatch(/^SP-API-/u);
  }
});

it('what is something else, or nothing, is not there', async () => {
  const id = await aSale();
  expect((await owner.send(print, { kind: 'VOUCHER', id, paper: 'A4' })).code).toMatch(/^SP-API-/u);
  expect((await owner.send(print, { kind: 'ORDER', id, paper: 'A4' })).code).toMatch(/^SP-API-/u);
  expect((await owner.send(print, { kind: 'DOCUMENT', id: 'x', paper: 'A4' })).code).toMatch(/^SP-API-/u);
});
