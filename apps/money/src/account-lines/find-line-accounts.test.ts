import { expect, it } from 'vitest';
import { findLineAccounts } from './find-line-accounts.ts';

const accounts = [
  { id: '1', code: '5601', name: '销售费用', fullName: '销售费用', mnemonic: 'XSFY' },
  { id: '2', code: '5602.01', name: '办公费', fullName: '管理费用 / 办公费', mnemonic: 'BGF' },
];

it.each([
  ['', ['5601', '5602.01']],
  ['560201', ['5602.01']],
  ['bgf', ['5602.01']],
  ['管理', ['5602.01']],
  ['没有', []],
])('"%s" finds %j', (text, codes) => {
  expect(findLineAccounts(accounts, text).map(({ account }) => account.code)).toEqual(codes);
});
