import { expect, it } from 'vitest';
import { rankAccounts } from './rank-accounts.ts';

const accounts = [
  { id: '1', code: '1122', name: '应收账款', fullName: '应收账款', mnemonic: 'YSZK' },
  { id: '2', code: '2221.01.05', name: '销项税额', fullName: '应交税费 / 应交增值税 / 销项税额', mnemonic: 'XXSE' },
];

it.each([
  ['yszk', ['1122 应收账款']],
  ['销项', ['2221.01.05 销项税额']],
  ['2221.01.05', ['2221.01.05 销项税额']],
  ['22210105', ['2221.01.05 销项税额']],
  ['2221 税额', ['2221.01.05 销项税额']],
  ['2221 应收', []],
])('rankAccounts() finds for %j: %j', (words, titles) => {
  expect(rankAccounts(accounts, words, 5).map(({ title }) => title)).toEqual(titles);
});

it('rankAccounts() leads to the page of each, and says what it is below', () => {
  expect(rankAccounts(accounts, 'xxse', 5)).toEqual([
    {
      kind: 'other',
      title: '2221.01.05 销项税额',
      subtitle: '应交税费 / 应交增值税 / 销项税额',
      href: '/ledger/accounts/2',
      rank: expect.any(Number),
    },
  ]);
});
