import { expect, it } from 'vitest';
import { trialRows, trialSums } from '../balances/trial-rows.ts';
import { balanceSheetOf, cashFlowSheetOf, incomeSheetOf } from './statement-sheet.ts';
import { trialSheet } from './trial-sheet.ts';

const text = (key: string): string => key;
const kinds = ({ columns }: { readonly columns: readonly { readonly kind: string }[] }) => columns.map(({ kind }) => kind).join(' ');

it('a balance sheet has both sides beside each other, and both totals in its last row', () => {
  const line = (number: number, ending: string) => ({ line: number, name: `L${number}`, ending, opening: '0.00' });
  const lines = [line(1, '10.50'), line(2, '-1.00'), line(30, '9.50'), line(31, '9.50'), line(53, '9.50')];
  const sheet = balanceSheetOf({ balanceSheet: lines }, text);
  expect(kinds(sheet)).toBe('text count amount amount text count amount amount');
  expect(sheet.rows).toEqual([
    ['L1', '1', '10.50', '0.00', 'L31', '31', '9.50', '0.00'],
    ['L2', '2', '-1.00', '0.00', null, null, null, null],
    ['L30', '30', '9.50', '0.00', 'L53', '53', '9.50', '0.00'],
  ]);
});

it('the other statements are their lines, the year before the month', () => {
  const income = incomeSheetOf({ incomeStatement: [{ line: 1, name: '营业收入', month: '2.00', yearToDate: '5.00' }] }, text);
  expect([kinds(income), income.rows]).toEqual(['text count amount amount', [['营业收入', '1', '5.00', '2.00']]]);
  const flow = cashFlowSheetOf({ cashFlowStatement: [{ line: 7, name: '净额', amount: '-3.00' }] }, text);
  expect([kinds(flow), flow.rows]).toEqual(['text count amount', [['净额', '7', '-3.00']]]);
});

it('a trial balance has codes as texts, nothing where nothing is, and the sums of all accounts whatever is in sight', () => {
  const leaf = {
    accountName: '',
    openingDebit: '0.00',
    openingCredit: '0.00',
    debit: '0.00',
    credit: '0.00',
    endingDebit: '0.00',
    endingCredit: '0.00',
  };
  const rows = trialRows([
    { ...leaf, accountCode: '1002.01', debit: '7.00' },
    { ...leaf, accountCode: '3001', credit: '7.00' },
  ]);
  const sheet = trialSheet({ rows: rows.slice(0, 2), sums: trialSums(rows), nameOf: (code) => `N${code}` }, text);
  expect(kinds(sheet)).toBe('text text amount amount amount amount amount amount');
  expect(sheet.rows).toEqual([
    ['1002', 'N1002', null, null, '7.00', null, '7.00', null],
    ['1002.01', 'N1002.01', null, null, '7.00', null, '7.00', null],
    ['balances.all', null, '0.00', '0.00', '7.00', '7.00', '7.00', '7.00'],
  ]);
});
