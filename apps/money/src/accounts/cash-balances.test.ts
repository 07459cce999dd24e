import { expect, it } from 'vitest';
import { cashBalances } from './cash-balances.ts';

const rows = [
  { accountCode: '1001', endingDebit: '20.50', endingCredit: '0.00' },
  { accountCode: '1002', endingDebit: '0.00', endingCredit: '3.00' },
];

it('cashBalances() tells what is in each account, below zero when it is overdrawn', () => {
  const accounts = [
    { id: 'cash', accountCode: '1001' },
    { id: 'bank', accountCode: '1002' },
    { id: 'other', accountCode: '1012' },
  ];
  expect(Object.fromEntries(cashBalances(accounts, rows))).toEqual({ cash: '20.50', bank: '-3.00', other: '0.00' });
});

it('cashBalances() tells nothing of accounts that share an account of the ledger', () => {
  const accounts = [
    { id: 'one', accountCode: '1002' },
    { id: 'two', accountCode: '1002' },
    { id: 'cash', accountCode: '1001' },
  ];
  expect([...cashBalances(accounts, rows).keys()]).toEqual(['cash']);
});
