import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestCompany } from '#seed/test-company.ts';
import { setStage, type Stage } from './stage.ts';
import { demand } from './golden-world.ts';
import { askThrough } from '../testing/golden-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

const settings = { period: '2026-05', periodStart: '2026-05-01', periodEnd: '2026-05-31' };
const closing = 'mutation ($month: String!) { closePeriod(month: $month) { status checklist { step result } } }';
const reopening = 'mutation ($month: String!, $reason: String!) { reopenPeriod(month: $month, reason: $reason) { status } }';
const voiding =
  'mutation ($id: ID!, $version: Int!, $date: Date!) { document: voidTradeDocument(id: $id, version: $version, reason: "错", date: $date) { status } }';

let api: TestApi;
let company: TestCompany;
let stage: Stage;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  company = await api.company();
  const ask = (role: 'owner' | 'sales') => askThrough(api.as(userOf(company, role)));
  stage = await setStage({ owner: ask('owner'), sales: ask('sales') }, settings);
});

const byText = (left: string | null, right: string | null): number => (left ?? 'z').localeCompare(right ?? 'z');
const read = <Data>(query: string, variables = {}) => demand<Data>(stage.owner, query, variables);
const problems = async () => (await read<{ bookProblems: readonly unknown[] }>('{ bookProblems { invariant what } }')).bookProblems;

async function stockOf(sku: string, on = '2099-12-31') {
  const { stock } = await read<{ stock: { quantity: string; amount: string; product: { sku: string } }[] }>(
    'query ($on: Date!) { stock(on: $on) { quantity amount product { sku } } }',
    { on },
  );
  const row = stock.find(({ product }) => product.sku === `STAGE-${sku}`);
  return { quantity: row?.quantity, amount: row?.amount };
}

async function trial(month = settings.period) {
  const query = 'query ($month: String!) { trialBalance(month: $month) { accountCode debit credit endingDebit endingCredit } }';
  return (await read<{ trialBalance: { accountCode: string; debit: string; credit: string }[] }>(query, { month })).trialBalance;
}

function receive(amount: string) {
  const query = 'mutation ($input: MoneyInput!) { document: createMoneyDocument(input: $input, approve: true) { id version } }';
  const { cashAccountId, customerId: partyId, day: date, sold } = stage;
  const input = { type: 'RECEIPT', partyId, cashAccountId, date, amount, settles: [{ itemId: sold.openItems[0]?.id, amount }] };
  return stage.owner<{ document: { id: string; version: number } }>(query, { input });
}

it('of two sales of the last goods at once, one is posted', async () => {
  const answers = await Promise.all([stage.sell('Y', '100'), stage.sell('Y', '100')]);
  expect(answers.map(({ code }) => code).toSorted(byText)).toEqual(['SP-API-478', null]);
  expect(await stockOf('Y')).toEqual({ quantity: '0', amount: '0.00' });
  expect(await problems()).toEqual([]);
});

it('of two receipts that settle one item at once, one is posted', async () => {
  const answers = await Promise.all([receive('226.00'), receive('226.00')]);
  expect(answers.map(({ code }) => code).toSorted(byText)).toEqual(['SP-API-481', null]);
  expect(await problems()).toEqual([]);
});

it('a close and postings at once: each posting is in the month that is closed, or refused', async () => {
  const sales = Array.from({ length: 6 }, () => stage.sell('Y', '1'));
  const [closed, ...sold] = await Promise.all([stage.owner(closing, { month: settings.period }), ...sales]);
  expect(closed.code).toBeNull();
  for (const { code } of sold) expect([null, 'SP-API-464']).toContain(code);
  const done = sold.filter(({ code }) => code === null).length;
  expect((await stockOf('Y')).quantity).toBe(String(100 - done));
  expect(await problems()).toEqual([]);
});

it('a void sale is taken back in red on its own sides, with its goods and what was owed', async () => {
  await demand(stage.owner, voiding, { ...stage.sold, date: '2026-05-20' });
  expect(await stockOf('X')).toEqual({ quantity: '100', amount: '1000.00' });
  const rows = await trial();
  for (const code of ['1122', '5001', '5401'])
    expect(rows.find((row) => row.accountCode === code)).toMatchObject({ debit: '0.00', credit: '0.00' });
  const { tradeDocuments } = await read<{
    tradeDocuments: { edges: { node: { status: string; gross: string; redOf: { id: string } | null } }[] };
  }>('{ tradeDocuments { edges { node { status gross redOf { id } } } } }');
  const nodes = tradeDocuments.edges.map(({ node }) => ({ status: node.status, gross: node.gross, red: node.redOf !== null }));
  expect(nodes).toEqual([
    { status: 'APPROVED', gross: '-226.00', red: true },
    { status: 'VOID', gross: '226.00', red: false },
  ]);
  expect((await stage.owner(voiding, { ...stage.sold, version: stage.sold.version + 1, date: stage.day })).code).toBe('SP-API-487');
  expect(await problems()).toEqual([]);
});

it('a void receipt opens what it settled, and then the sale can be voided, too', async () => {
  const { data } = await receive('100.00');
  const sold = async () => {
    const query = 'query ($id: ID!) { document: tradeDocument(id: $id) { id version execution } }';
    return (await read<{ document: { id: string; version: number; execution: string } }>(query, { id: stage.sold.id })).document;
  };
  expect((await sold()).execution).toBe('PARTIAL');
  expect((await stage.owner(voiding, { ...(await sold()), date: stage.day })).code).toBe('SP-API-488');
  await demand(stage.owner, voiding, { ...data?.document, date: stage.day });
  expect((await sold()).execution).toBe('NONE');
  await demand(stage.owner, voiding, { ...(await sold()), date: stage.day });
  expect(await problems()).toEqual([]);
});

it('goods without an invoice are in the month and taken back on the first of the next', async () => {
  const masters = await read<{
    suppliers: { id: string }[];
    warehouses: { id: string }[];
    productList: { edges: { node: { id: string; sku: string } }[] };
    made: unknown;
  }>('{ suppliers { id } warehouses { id } productList(first: 200) { edges { node { id sku } } } }');
  const { made } = await read<{ made: { id: string } }>('mutation { made: createSupplier(input: { name: "供应商" }) { id } }');
  const product = masters.productList.edges.find(({ node }) => node.sku === 'STAGE-Y')?.node.id;
  const input = { type: 'PROVISIONAL', partyId: made.id, warehouseId: masters.warehouses[0]?.id, date: '2026-05-30' };
  const lines = [{ productId: product, quantity: '10', price: '12.345' }];
  await read('mutation ($input: TradeDocumentInput!) { createTradeDocument(input: $input, approve: true) { id } }', {
    input: { ...input, lines },
  });
  await demand(stage.owner, closing, { month: settings.period });
  expect(await stockOf('Y', '2026-05-31')).toEqual({ quantity: '110', amount: '1123.45' });
  expect(await stockOf('Y', '2026-06-01')).toEqual({ quantity: '100', amount: '1000.00' });
  expect((await trial('2026-05')).find(({ accountCode }) => accountCode === '2202.02')).toMatchObject({
    credit: '123.45',
    endingCredit: '123.45',
  });
  expect((await trial('2026-06')).find(({ accountCode }) => accountCode === '2202.02')).toMatchObject({
    credit: '-123.45',
    endingCredit: '0.00',
  });
  expect(await problems()).toEqual([]);
});

it('a closed month is opened by the owner for a reason, and closes again to the same figures', async () => {
  await demand(stage.owner, closing, { month: settings.period });
  const before = await trial();
  const accountant = askThrough(api.as(userOf(company, 'accountant')));
  const wanted = { month: settings.period, reason: '漏记' };
  expect((await accountant(reopening, wanted)).code).toBe('SP-API-204');
  expect((await stage.owner(reopening, { ...wanted, reason: ' ' })).code).toBe('SP-API-470');
  await demand(stage.owner, reopening, wanted);
  expect((await stage.sell('Y', '1')).code).toBeNull();
  expect(await problems()).toEqual([]);
  await demand(stage.owner, closing, { month: settings.period });
  const after = await trial();
  expect(after.find(({ accountCode }) => accountCode === '5001')).toMatchObject({ debit: '220.00', credit: '220.00' });
  expect(after.length).toBe(before.length);
  expect(await problems()).toEqual([]);
});

it('a draft moves nothing, is approved in the version that was seen, and months are closed in their order', async () => {
  const before = await trial();
  const { data } = await stage.sell('Y', '3', { approve: false });
  expect(await trial()).toEqual(before);
  const approving = 'mutation ($id: ID!, $version: Int!) { approveTradeDocument(id: $id, version: $version) { status isPosted } }';
  expect((await stage.owner(approving, { ...data?.document, version: 9 })).code).toBe('SP-API-486');
  expect(await demand(stage.owner, approving, { ...data?.document })).toEqual({
    approveTradeDocument: { status: 'APPROVED', isPosted: true },
  });
  expect((await stage.owner(approving, { ...data?.document, version: 2 })).code).toBe('SP-API-487');
  expect((await stage.owner(closing, { month: '2026-06' })).code).toBe('SP-API-467');
  expect((await stage.owner(closing, { month: '2026-04' })).code).toBe('SP-API-465');
});

it('who sells sees quantities and no costs, documents or ledger', async () => {
  expect((await stage.sales('{ stock { quantity product { sku } } }')).code).toBeNull();
  for (const query of ['{ stock { amount } }', '{ stock { averageCost } }', '{ stockMoves { amount } }']) {
    expect((await stage.sales(query)).code, query).toBe('SP-API-493');
  }
  for (const query of [
    '{ openItems(kind: PAYABLE) { open } }',
    '{ trialBalance(month: "2026-05") { debit } }',
    '{ bookProblems { what } }',
  ]) {
    expect((await stage.sales(query)).code, query).toBe('SP-API-204');
  }
});

it('the database itself holds what is posted, whatever the path', async () => {
  await demand(stage.owner, closing, { month: settings.period });
  const app = new Client(api.store.login('suanpan_app'));
  await app.connect();
  await app.query(`SELECT set_config('suanpan.tenant', $1, false)`, [company.companies[0]?.id]);
  for (const sql of [
    'UPDATE voucher SET date = date',
    'DELETE FROM voucher_line',
    'UPDATE stock_move SET amount = 0',
    'DELETE FROM settlement',
    'UPDATE open_item SET amount = 1',
    'DELETE FROM document',
  ])
    await expect(app.query(sql), sql).rejects.toThrow(/permission denied/);
  const voucher = (
    month: string,
  ) => `INSERT INTO voucher (tenant_id, id, seq, period, word, number, date, kind, document_id, summary, created_by, created_at)
    SELECT tenant_id, gen_random_uuid(), 900, '${month}', '记', 900, '${month}-10', 'DOCUMENT', id, 'x', created_by, now() FROM document LIMIT 1 RETURNING id`;
  await expect(app.query(voucher('2026-05'))).rejects.toThrow(/is closed/);
  await expect(app.query(voucher('2030-05'))).rejects.toThrow(/no period/);
  await expect(app.query(`UPDATE document SET note = 'x'`)).rejects.toThrow(/stays as it is/);
  await expect(app.query('UPDATE document_line SET net = 1, gross = 1 + tax')).rejects.toThrow(/stay as they are/);
  await expect(app.query('UPDATE stock_balance SET quantity = -1')).rejects.toThrow(/stock_is_there/);
  await expect(app.query('UPDATE stock_cost SET quantity = 0')).rejects.toThrow(/nothing_costs_nothing/);
  await expect(app.query('UPDATE open_item SET open = amount + 1')).rejects.toThrow(/open_is_within/);
  await expect(app.query('UPDATE open_item SET open = open - 1')).rejects.toThrow(/something else/);
  await app.query(`INSERT INTO period (tenant_id, month, status) SELECT tenant_id, '2026-06', 'OPEN' FROM book ON CONFLICT DO NOTHING`);
  const line = (code: string, debit: number) => `WITH v AS (${voucher('2026-06')}) SELECT id FROM v; INSERT INTO voucher_line
    SELECT tenant_id, gen_random_uuid(), (SELECT id FROM voucher WHERE number = 900), 1, '${code}', NULL, ${debit}, 0 FROM book`;
  await expect(app.query(line('1002', 100))).rejects.toThrow(/does not balance/);
  await expect(app.query(line('2221', 100))).rejects.toThrow(/cannot be posted to/);
  await app.end();
});

it('the check of the books finds what was altered past all of that', async () => {
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  const tenant = company.companies[0]?.id;
  const alter = (sql: string) =>
    root.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql.replaceAll('$1', `'${tenant}'`)}; COMMIT`);
  await alter(`UPDATE account_balance SET debit = debit + 1 WHERE tenant_id = $1 AND account_code = '1002'`);
  await alter(`UPDATE stock_cost SET amount = amount + 1 WHERE tenant_id = $1 AND quantity = 100`);
  await alter(`UPDATE open_item SET open = open - 1 WHERE tenant_id = $1`);
  const found = (await problems()) as { invariant: string }[];
  expect(new Set(found.map(({ invariant }) => invariant))).toEqual(new Set(['I4', 'I5', 'I13', 'I14']));
  await root.end();
});
