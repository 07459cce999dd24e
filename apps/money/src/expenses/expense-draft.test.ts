import { expect, it } from 'vitest';
import { accountLineTotals, blankAccountLine } from '../account-lines/account-line.ts';
import { expenseInput } from './expense-draft.ts';

const line = (amount: string, taxRate = 'none') => ({
  ...blankAccountLine(),
  account: { code: '5602', fullName: '管理费用' },
  summary: ' 快递费 ',
  amount,
  taxRate,
});
const draft = {
  date: '2026-11-26',
  way: 'paid',
  party: null,
  cashAccountId: 'cash',
  taxIncluded: true,
  note: '',
  lines: [line('318.00', '6'), line('88.80'), blankAccountLine()],
} as const;

it('tax is taken out of amounts that include it, and added to those that do not', () => {
  expect(accountLineTotals(draft)).toEqual({ net: 38_880, tax: 1800, gross: 40_680 });
  expect(accountLineTotals({ ...draft, taxIncluded: false })).toEqual({ net: 40_680, tax: 1908, gross: 42_588 });
  expect(accountLineTotals({ ...draft, lines: [line('3.', '6')] }).gross).toBe(0);
});

it('expenseInput() sends the lines in which something is entered, and no cash account where it is owed', () => {
  expect(expenseInput(draft)).toEqual({
    date: '2026-11-26',
    taxIncluded: true,
    partyId: null,
    cashAccountId: 'cash',
    note: '',
    lines: [
      { accountCode: '5602', amount: '318.00', taxRate: '6', summary: '快递费' },
      { accountCode: '5602', amount: '88.80', taxRate: null, summary: '快递费' },
    ],
  });
  expect(expenseInput({ ...draft, way: 'owed' }).cashAccountId).toBeNull();
});
