import { readSheet } from '@suanpan/workbook/read-sheet';
import { expect, it } from 'vitest';
import { bankRowsOf, isMapped, readBankSheet, remapped } from './read-bank-file.ts';

const sheetOf = (text: string) => readBankSheet(readSheet(new TextEncoder().encode(text), 100));
const rowsOf = (text: string) => {
  const sheet = sheetOf(text);
  return bankRowsOf(sheet, sheet.mapping);
};

it('a file with an account above its heads, two sides and a sum below is read by its heads', () => {
  const file = `账号,6222 0000,户名,杭州某某公司
交易日期,借方发生额,贷方发生额,账户余额,对方户名,摘要,交易流水号
20261102,,"1,000.00","1,000.00",甲公司,货款,A1
2026/11/3,300.5,0.00,699.50,乙公司,采购款,A2
合计,300.50,,,,,`;
  expect(isMapped(sheetOf(file).mapping)).toBe(true);
  expect(rowsOf(file)).toEqual([
    { number: 3, date: '2026-11-02', amount: '1000.00', balance: '1000.00', party: '甲公司', note: '货款', flowNumber: 'A1' },
    { number: 4, date: '2026-11-03', amount: '-300.50', balance: '699.50', party: '乙公司', note: '采购款', flowNumber: 'A2' },
  ]);
});

it('one amount with a side, or with a sign, is what went out or came in', () => {
  const sided = '交易时间,交易金额,借贷标志,余额\n2026-11-02 09:30:00,12.5,借,87.50\n2026年11月3日,￥3,贷,90.50';
  expect(rowsOf(sided).map(({ date, amount }) => [date, amount])).toEqual([
    ['2026-11-02', '-12.50'],
    ['2026-11-03', '3.00'],
  ]);
  expect(rowsOf('Date,Amount,Balance\n2026-11-02,(7.00),1\n2026-11-02,+7,8').map(({ amount }) => amount)).toEqual(['-7.00', '7.00']);
});

it('what cannot be read goes as it is, so that it is refused where it stands', () => {
  expect(rowsOf('日期,收入,支出\n2026-11-02,1,2\n2026-11-03,一百,\n昨天,5,').map(({ date, amount }) => [date, amount])).toEqual([
    ['2026-11-02', ''],
    ['2026-11-03', '一百'],
    ['昨天', '5.00'],
  ]);
});

it('columns that nobody knows are told by the person, each for one thing', () => {
  const sheet = sheetOf('甲,乙,丙\n2026-11-02,5.00,货款');
  expect(isMapped(sheet.mapping)).toBe(false);
  const mapping = remapped(remapped(remapped({}, 'date', 0), 'note', 1), 'amount', 1);
  expect(mapping).toEqual({ date: 0, amount: 1 });
  expect(bankRowsOf(sheet, mapping)).toMatchObject([{ date: '2026-11-02', amount: '5.00', note: '' }]);
  expect(remapped(mapping, 'date', null)).toEqual({ amount: 1 });
});
