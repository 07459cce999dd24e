import { firstOperations } from '@suanpan/protocol/first-operations';
import { expect, it } from 'vitest';
import { accountListVariablesFor } from './accounts/account-list-variables.ts';
import { accountData, balanceData, closingData, voucherData } from './first-data.ts';

const id = '0199a3c2-7b1e-7000-8000-000000000001';

it.each([
  ['/ledger/accounts', ['ListAccounts']],
  [`/ledger/accounts/${id}`, ['ReadAccount']],
  [`/ledger/accounts/${id}/new`, []],
  [`/ledger/accounts/${id}/edit`, []],
])('the screen at %j asks %j first', (path, names) => {
  expect(firstOperations(accountData, { path, search: '' }).map(({ operation }) => operation)).toEqual(names);
});

it.each([
  ['/ledger/vouchers', ['ReadMonths']],
  ['/ledger/vouchers/new', ['ReadMonths']],
  [`/ledger/vouchers/${id}`, ['ReadVoucher']],
  ['/ledger/balances', ['ReadMonths']],
  ['/ledger/closing', ['ReadMonths']],
])('the screen of the books at %j asks %j first', (path, names) => {
  const data = [...voucherData, ...balanceData, ...closingData];
  expect(firstOperations(data, { path, search: '' }).map(({ operation }) => operation)).toEqual(names);
});

it.each([
  ['', {}],
  ['?category=ASSET&q=yhck', { category: 'ASSET', search: 'yhck' }],
  ['?category=NOPE&q=', {}],
])('the host server asks for the chart at %j what the page asks', (search, variables) => {
  expect(firstOperations(accountData, { path: '/ledger/accounts', search })[0]?.variables).toEqual(variables);
  expect(accountListVariablesFor(new URLSearchParams(search))).toEqual(variables);
});
