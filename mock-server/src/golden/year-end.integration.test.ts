import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Client } from 'pg';
import type { TestCompany } from '#seed/test-company.ts';
import { setStage, type Stage } from './stage.ts';
import { demand } from './golden-world.ts';
import { askThrough } from '../testing/golden-company.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';

const settings = { period: '2026-11', periodStart: '2026-11-01', periodEnd: '2026-11-30' };
const closing = 'mutation ($month: String!) { closePeriod(month: $month) { checklist { step result } } }';
const reopening = 'mutation ($month: String!) { reopenPeriod(month: $month, reason: "漏记") { status } }';
const making = 'mutation ($input: JournalInput!) { createJournal(input: $input, approve: true) { id } }';
const dividing = 'mutation ($input: NewAccountInput!) { createAccount(input: $input) { id version code } }';

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

const read = <Data>(query: string, variables = {}) => demand<Data>(stage.owner, query, variables);
const problems = async () =>
  (await read<{ bookProblems: readonly { what: string }[] }>('{ bookProblems { invariant what } }')).bookProblems;
const close = (month: string) =>
  read<{ closePeriod: { checklist: readonly { step: string; result: string }[] } }>(closing, { month }).then(
    ({ closePeriod: { checklist } }) => Object.fromEntries(checklist.map(({ step, result }) => [step, result])),
  );
const spend = (date: string, amount: string) =>
  read(making, {
    input: {
      date,
      word: 'GENERAL',
      summary: '房租',
      lines: [
        { accountCode: '5602', debit: amount },
        { accountCode: '1002', credit: amount },
      ],
    },
  });

async function balanceOf(accountCode: string, month: string): Promise<string> {
  const query = 'query ($month: String!) { trialBalance(month: $month) { accountCode endingDebit endingCredit } }';
  const { trialBalance } = await read<{ trialBalance: { accountCode: string; endingDebit: string; endingCredit: string }[] }>(query, {
    month,
  });
  const row = trialBalance.find((entry) => entry.accountCode === accountCode);
  if (row === undefined || row.endingDebit === '0.00') return row?.endingCredit ?? '0.00';
  return `-${row.endingDebit}`;
}

async function figures(month: string) {
  const query = `query ($month: String!) { income: incomeStatement(month: $month) { line month yearToDate }
    sheet: balanceSheet(month: $month) { line ending } yearEnd(month: $month) { profit accountCode } }`;
  const { income, sheet, yearEnd } = await read<{
    income: { line: number; month: string; yearToDate: string }[];
    sheet: { line: number; ending: string }[];
    yearEnd: { profit: string; accountCode: string | null } | null;
  }>(query, { month });
  const net = income.find(({ line }) => line === 32);
  return { net, undistributed: sheet.find(({ line }) => line === 51)?.ending, yearEnd };
}

const yearVouchers = async (month: string) => {
  const { vouchers } = await read<{
    vouchers: { kind: string; summary: string; lines: { accountCode: string; debit: string; credit: string }[] }[];
  }>('query ($month: String!) { vouchers(month: $month) { kind summary lines { accountCode debit credit } } }', { month });
  return vouchers
    .filter(({ kind }) => kind === 'CLOSE_YEAR')
    .map(({ lines }) => lines.map(({ accountCode, debit, credit }) => [accountCode, debit, credit]));
};

it('December carries what the year earned, and January begins anew', async () => {
  expect(await close('2026-11')).not.toHaveProperty('YEAR_PROFIT');
  expect(await yearVouchers('2026-11')).toEqual([]);
  const november = await balanceOf('3103', '2026-11');
  await spend('2026-12-05', '10.00');
  const before = await figures('2026-12');
  const steps = await close('2026-12');
  const after = await figures('2026-12');
  // 200.00 of revenue less 100.00 of cost and surtax on 26.00, less a quarter; the rent of December lowers no tax that was accrued (R9).
  expect([november, after.net?.yearToDate]).toEqual(['72.66', '62.66']);
  expect(steps['YEAR_PROFIT']).toBe('62.66');
  expect([before.yearEnd, after.yearEnd]).toEqual(Array.from({ length: 2 }, () => ({ profit: '62.66', accountCode: '3104' })));
  expect(await yearVouchers('2026-12')).toEqual([
    [
      ['3103', '62.66', '0.00'],
      ['3104', '0.00', '62.66'],
    ],
  ]);
  expect([await balanceOf('3103', '2026-12'), await balanceOf('3104', '2026-12')]).toEqual(['0.00', '62.66']);
  expect(after.undistributed).toBe('62.66');
  await spend('2027-01-05', '7.00');
  expect(await close('2027-01')).not.toHaveProperty('YEAR_PROFIT');
  expect(await figures('2027-01')).toMatchObject({ net: { month: '-7.00', yearToDate: '-7.00' }, undistributed: '55.66', yearEnd: null });
  expect([await balanceOf('3103', '2027-01'), await balanceOf('3104', '2027-01')]).toEqual(['-7.00', '62.66']);
  expect(await problems()).toEqual([]);
});

it('a loss is carried on the other sides', async () => {
  await spend('2026-11-20', '900.00');
  await close('2026-11');
  expect((await close('2026-12'))['YEAR_PROFIT']).toBe('-803.12');
  expect(await yearVouchers('2026-12')).toEqual([
    [
      ['3104', '803.12', '0.00'],
      ['3103', '0.00', '803.12'],
    ],
  ]);
  expect([await balanceOf('3103', '2026-12'), await balanceOf('3104', '2026-12')]).toEqual(['0.00', '-803.12']);
  expect(await problems()).toEqual([]);
});

it('it is refused out of order, is taken back with its month, and comes again to the new figure', async () => {
  await spend('2026-12-05', '10.00');
  expect((await stage.owner(closing, { month: '2026-12' })).code).toBe('SP-API-467');
  await close('2026-11');
  await close('2026-12');
  expect((await stage.owner(closing, { month: '2026-12' })).code).toBe('SP-API-464');
  await spend('2027-01-05', '7.00');
  await close('2027-01');
  expect((await stage.owner(reopening, { month: '2026-12' })).code).toBe('SP-API-468');
  await read(reopening, { month: '2027-01' });
  await read(reopening, { month: '2026-12' });
  expect(await balanceOf('3103', '2026-12')).toBe('72.66');
  expect(await balanceOf('3104', '2026-12')).toBe('0.00');
  await spend('2026-12-06', '20.00');
  expect((await close('2026-12'))['YEAR_PROFIT']).toBe('42.66');
  expect([await balanceOf('3103', '2026-12'), await balanceOf('3104', '2026-12')]).toEqual(['0.00', '42.66']);
  await close('2027-01');
  expect(await problems()).toEqual([]);
});

it('where 3104 was divided, the account named 未分配利润 takes it, and without one December stays open', async () => {
  const { accounts } = await read<{ accounts: { id: string; code: string }[] }>('{ accounts { id code } }');
  const parentId = accounts.find(({ code }) => code === '3104')?.id;
  await read(dividing, { input: { parentId, name: '提取法定盈余公积' } });
  await close('2026-11');
  expect((await figures('2026-12')).yearEnd).toEqual({ profit: '72.66', accountCode: null });
  expect((await stage.owner(closing, { month: '2026-12' })).code).toBe('SP-API-653');
  expect(await balanceOf('3103', '2026-12')).toBe('72.66');
  await read(dividing, { input: { parentId, code: '3104.15', name: '未分配利润' } });
  expect((await close('2026-12'))['YEAR_PROFIT']).toBe('72.66');
  expect([await balanceOf('3103', '2026-12'), await balanceOf('3104.15', '2026-12')]).toEqual(['0.00', '72.66']);
  expect(await problems()).toEqual([]);
});

it('what an earlier year left in 3103 goes along, and a year of nothing writes no voucher', async () => {
  await read(making, {
    input: {
      date: '2026-12-20',
      word: 'GENERAL',
      summary: '补结转',
      lines: [
        { accountCode: '3104', debit: '72.66' },
        { accountCode: '3103', debit: '-72.66' },
      ],
    },
  });
  await close('2026-11');
  const steps = await close('2026-12');
  expect(steps['YEAR_PROFIT']).toBe('145.32');
  await close('2027-01');
  for (const month of ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) await close(`2027-${month}`);
  expect(await yearVouchers('2027-12')).toEqual([]);
  expect(await problems()).toEqual([]);
}, 60_000);

it('the check of the books finds a year whose profit was moved past all of that', async () => {
  await close('2026-11');
  await close('2026-12');
  const root = new Client(api.store.login('postgres'));
  await root.connect();
  const tenant = company.companies[0]?.id ?? '';
  await root.query(`BEGIN; SET LOCAL session_replication_role = replica;
    UPDATE voucher_line SET account_code = '3001' WHERE tenant_id = '${tenant}' AND account_code = '3104';
    UPDATE account_balance SET account_code = '3001' WHERE tenant_id = '${tenant}' AND account_code = '3104';
    UPDATE account_balance SET debit = debit - 1 WHERE tenant_id = '${tenant}' AND account_code = '3103' AND period = '2026-12'; COMMIT`);
  await root.end();
  const found = (await problems()).map(({ what }) => what);
  expect(found).toContain('2026-12 净利润 0.00，结转 -72.66');
  expect(found).toContain('2026-12 结账后本年利润还有 0.01');
});

it('where the owners decide first how profit is distributed, December closes without it, and the profit stays where it is', async () => {
  await close('2026-11');
  const byHand = 'mutation { closePeriod(month: "2026-12", endsYear: false) { checklist { step } } }';
  const { closePeriod } = await read<{ closePeriod: { checklist: { step: string }[] } }>(byHand);
  expect(closePeriod.checklist.map(({ step }) => step)).not.toContain('YEAR_PROFIT');
  expect(await yearVouchers('2026-12')).toEqual([]);
  expect(await balanceOf('3103', '2026-12')).toBe('72.66');
  expect(await problems()).toEqual([]);
});
