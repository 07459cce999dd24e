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

const readSome =
  'query ($kind: PrintKind!, $ids: [ID!]!) { records: printRecords(kind: $kind, ids: $ids) { id times template { kind paper } } }';
const printSome = `mutation ($kind: PrintKind!, $ids: [ID!]!, $paper: PrintPaper!) {
  records: recordPrints(kind: $kind, ids: $ids, paper: $paper) { id times }
}`;

async function documentsOf(types: string, first: number): Promise<readonly string[]> {
  const { found } = await owner.run(`{ found: tradeDocuments(filter: { types: [${types}] }, first: ${first}) { edges { node { id } } } }`);
  return found.edges.map(({ node }: { node: { id: string } }) => node.id);
}

it('several are counted in one go, each for itself and once, in the order that they are named', async () => {
  const ids = (await documentsOf('SALE', 4)).toReversed();
  const before = (await owner.run(readSome, { kind: 'DOCUMENT', ids })).records;
  expect(before.map(({ id }: { id: string }) => id)).toEqual(ids);
  const { records } = await owner.run(printSome, { kind: 'DOCUMENT', ids: [...ids, ...ids.slice(0, 1)], paper: 'TWO_PART' });
  expect(records).toEqual(before.map(({ id, times }: { id: string; times: number }) => ({ id, times: times + 1 })));
  const { auditEntries } = await owner.run(
    'query ($id: String!) { auditEntries(filter: { table: "print_record", rowId: $id }) { edges { node { after } } } }',
    { id: ids[1] },
  );
  expect(JSON.parse(auditEntries.edges[0].node.after)[0]).toMatchObject({ times: before[1].times + 1, paper: 'TWO_PART' });
});

it('those that somebody does not see are left out of both answers, and the others go on', async () => {
  const seller = api.as(userOf(company, 'sales'));
  const [purchase = ''] = await documentsOf('PURCHASE', 1);
  const sales = await seller.run('{ found: tradeDocuments(filter: { types: [SALE] }, first: 1) { edges { node { id } } } }');
  const own: string = sales.found.edges[0].node.id;
  const ids = [purchase, own, 'x', '00000000-0000-7000-8000-000000000000'];
  expect((await seller.run(readSome, { kind: 'DOCUMENT', ids })).records.map(({ id }: { id: string }) => id)).toEqual([own]);
  expect((await seller.run(printSome, { kind: 'DOCUMENT', ids, paper: 'A4' })).records.map(({ id }: { id: string }) => id)).toEqual([own]);
  expect((await owner.run(readSome, { kind: 'DOCUMENT', ids: [purchase] })).records[0].times).toBe(0);
  expect((await seller.send(printSome, { kind: 'VOUCHER', ids, paper: 'A4' })).code).toMatch(/^SP-API-/u);
});

it('where none of them is there, nothing is counted, and that is said', async () => {
  const ids = ['x', '00000000-0000-7000-8000-000000000000'];
  for (const wanted of [ids, []]) {
    expect((await owner.send(printSome, { kind: 'DOCUMENT', ids: wanted, paper: 'A4' })).code).toBe('SP-API-609');
    expect((await owner.run(readSome, { kind: 'DOCUMENT', ids: wanted })).records).toEqual([]);
  }
});

it('more than 100 are refused, and nothing is counted', async () => {
  const [id = ''] = await documentsOf('SALE', 1);
  const before = (await owner.run(readSome, { kind: 'DOCUMENT', ids: [id] })).records;
  const ids = [id, ...Array.from({ length: 100 }, () => '00000000-0000-7000-8000-000000000000')];
  expect(await owner.send(printSome, { kind: 'DOCUMENT', ids, paper: 'A4' })).toMatchObject({ code: 'SP-API-607' });
  expect((await owner.send(readSome, { kind: 'DOCUMENT', ids })).code).toBe('SP-API-607');
  expect((await owner.run(readSome, { kind: 'DOCUMENT', ids: [id] })).records).toEqual(before);
});

it('two goes over the same things at once wait for each other, whatever their order, and each counts', async () => {
  const ids = await documentsOf('SALE', 5);
  const sum = async (): Promise<number> =>
    (await owner.run(readSome, { kind: 'DOCUMENT', ids })).records.reduce((all: number, { times }: { times: number }) => all + times, 0);
  const before = await sum();
  await Promise.all(
    [ids, ids.toReversed(), ids, ids.toReversed()].map((some) => owner.run(printSome, { kind: 'DOCUMENT', ids: some, paper: 'A4' })),
  );
  expect(await sum()).toBe(before + 20);
});

it('each is printed as what it is, and a list can be asked for just those', async () => {
  const [sale = '', ...others] = await documentsOf('SALE', 2);
  const [back = ''] = await documentsOf('PURCHASE', 1);
  const { records } = await owner.run(readSome, { kind: 'DOCUMENT', ids: [sale, back] });
  expect(records.map(({ template }: { template: { kind: string } }) => template.kind)).toEqual(['SALE', 'PURCHASE']);
  const query = 'query ($ids: [ID!]!) { found: tradeDocuments(filter: { ids: $ids }, first: 10) { edges { node { id } } } }';
  const { found } = await owner.run(query, { ids: [sale, 'x', ...others] });
  expect(new Set(found.edges.map(({ node }: { node: { id: string } }) => node.id))).toEqual(new Set([sale, ...others]));
});
