import { Client } from 'pg';
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

const fields = 'id version attachedPapers vouchers { id attachedPapers }';
const create = `mutation ($input: JournalInput!, $approve: Boolean, $replaces: DraftVersionInput) {
  journal: createJournal(input: $input, approve: $approve, replaces: $replaces) { ${fields} } }`;
const readList = `query ($filter: VoucherFilter!) { voucherList(filter: $filter, first: 200) {
  edges { node { id period attachedPapers kind document { type } } } } }`;

// oxlint-disable-next-line typescript/no-explicit-any -- what a test reads has any shape
type Found = any;

const input = (attachedPapers?: number) => ({
  date: '2026-11-20',
  word: 'PAYMENT',
  summary: '房租',
  ...(attachedPapers !== undefined && { attachedPapers }),
  lines: [
    { accountCode: '5602', debit: '13' },
    { accountCode: '1001', credit: '13' },
  ],
});

async function vouchersOf(filter: Readonly<Record<string, unknown>>): Promise<readonly Found[]> {
  const { voucherList } = await owner.run(readList, { filter });
  return voucherList.edges.map(({ node }: Found) => node);
}

it('a voucher by hand has as many papers as were entered, as a draft and as it stands', async () => {
  const { journal: draft } = await owner.run(create, { input: input(3) });
  expect(draft).toMatchObject({ attachedPapers: 3, vouchers: [] });
  const replaces = { id: draft.id, version: draft.version };
  const { journal } = await owner.run(create, { input: input(12), replaces, approve: true });
  expect(journal).toMatchObject({ id: draft.id, attachedPapers: 12, vouchers: [{ attachedPapers: 12 }] });
  expect((await owner.run(create, { input: input(), approve: true })).journal.vouchers[0].attachedPapers).toBe(0);
});

it('fewer than none and more than 999 are refused by the entry', async () => {
  for (const count of [-1, 1000]) {
    const { errors } = await owner.send(create, { input: input(count), approve: true });
    const [entry] = errors[0]?.extensions.fields ?? [];
    expect([entry?.path.split('.').at(-1), entry?.code], String(count)).toEqual(['attachedPapers', 'SP-API-608']);
  }
  for (const count of [0, 999]) expect((await owner.run(create, { input: input(count) })).journal.attachedPapers).toBe(count);
});

it('what takes a voucher by hand back has none of its papers', async () => {
  const { journal } = await owner.run(create, { input: input(5), approve: true });
  const reverse = 'mutation ($id: ID!) { reverseVoucher(id: $id, reason: "错", date: "2026-11-21") { reversedById attachedPapers } }';
  const { reverseVoucher } = await owner.run(reverse, { id: journal.vouchers[0].id });
  expect(reverseVoucher.attachedPapers).toBe(5);
  const [red] = await vouchersOf({ month: '2026-11', ids: [reverseVoucher.reversedById] });
  expect(red.attachedPapers).toBe(0);
});

it('a voucher of a document has that one, those of the opening and of closes have none', async () => {
  const vouchers = await vouchersOf({ month: '2026-01', monthTo: '2026-12' });
  const automatic = vouchers.filter(({ document }) => document !== null && document.type !== 'JOURNAL');
  expect(automatic.length).toBeGreaterThan(0);
  expect(new Set(automatic.map(({ attachedPapers }) => attachedPapers))).toEqual(new Set([1]));
  for (const { kind, attachedPapers } of vouchers) if (kind !== 'DOCUMENT') expect(attachedPapers, kind).toBe(0);
});

it('vouchers of before, which say nothing, have what they would have been given', async () => {
  const before = await vouchersOf({ month: '2026-11' });
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  // Nobody else changes vouchers: the database refuses it.
  await root.query('SET session_replication_role = replica');
  const { rowCount } = await root.query("UPDATE voucher SET attached_papers = NULL WHERE period = '2026-11'");
  await root.end();
  expect(rowCount).toBe(before.length);
  const after = await vouchersOf({ month: '2026-11' });
  const isByHand = ({ document }: Found): boolean => document?.type === 'JOURNAL';
  expect(after).toEqual(before.map((voucher) => (isByHand(voucher) ? { ...voucher, attachedPapers: 0 } : voucher)));
});

it('vouchers of several months are listed with their months, and no other month', async () => {
  const several = await vouchersOf({ month: '2026-10', monthTo: '2026-11' });
  const one = await vouchersOf({ month: '2026-11' });
  expect(several.filter(({ period }) => period === '2026-11')).toEqual(one);
  expect(new Set(several.map(({ period }) => period)).size).toBeLessThanOrEqual(2);
  expect((await owner.send(readList, { filter: { month: '2026-11', monthTo: 'x' } })).code).toMatch(/^SP-API-/u);
});
