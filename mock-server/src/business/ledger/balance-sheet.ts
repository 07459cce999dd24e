import type { Fen } from '@suanpan/money/fen';
import { cashAccounts } from './book-accounts.ts';
import type { AccountMonth } from './ledger-figures.ts';
import { evaluateLines, sumBelow, type LineRule } from './statement-lines.ts';

/** A line of the balance sheet, in fen. */
export interface BalanceSheetLine {
  readonly line: number;
  readonly name: string;
  readonly ending: Fen;
  readonly opening: Fen;
}

/** Assets, as 会小企01表 numbers them; balances count by debit. */
const assets: readonly LineRule[] = [
  { line: 1, name: '货币资金', accounts: cashAccounts },
  { line: 2, name: '短期投资', accounts: ['1101'] },
  { line: 3, name: '应收票据', accounts: ['1121'] },
  { line: 4, name: '应收账款', accounts: ['1122'] },
  { line: 5, name: '预付账款', accounts: ['1123'] },
  { line: 6, name: '应收股利', accounts: ['1131'] },
  { line: 7, name: '应收利息', accounts: ['1132'] },
  { line: 8, name: '其他应收款', accounts: ['1221'] },
  {
    line: 9,
    name: '存货',
    accounts: ['1401', '1402', '1403', '1404', '1405', '1407', '1408', '1411', '1421', '4001', '4101', '4401', '4403'],
  },
  { line: 10, name: '其中:原材料', accounts: ['1403'] },
  { line: 11, name: '在产品', accounts: ['4001'] },
  { line: 12, name: '库存商品', accounts: ['1405'] },
  { line: 13, name: '周转材料', accounts: ['1411'] },
  { line: 14, name: '其他流动资产', accounts: ['1901'] },
  { line: 15, name: '流动资产合计', sumOf: [1, 2, 3, 4, 5, 6, 7, 8, 9, 14] },
  { line: 16, name: '长期债券投资', accounts: ['1501'] },
  { line: 17, name: '长期股权投资', accounts: ['1511'] },
  { line: 18, name: '固定资产原价', accounts: ['1601'] },
  { line: 19, name: '减:累计折旧', accounts: ['-1602'] },
  { line: 20, name: '固定资产账面价值', sumOf: [18, '-19'] },
  { line: 21, name: '在建工程', accounts: ['1604'] },
  { line: 22, name: '工程物资', accounts: ['1605'] },
  { line: 23, name: '固定资产清理', accounts: ['1606'] },
  { line: 24, name: '生产性生物资产', accounts: ['1621', '1622'] },
  { line: 25, name: '无形资产', accounts: ['1701', '1702'] },
  { line: 26, name: '开发支出', accounts: ['4301'] },
  { line: 27, name: '长期待摊费用', accounts: ['1801'] },
  { line: 28, name: '其他非流动资产' },
  { line: 29, name: '非流动资产合计', sumOf: [16, 17, 20, 21, 22, 23, 24, 25, 26, 27, 28] },
  { line: 30, name: '资产总计', sumOf: [15, 29] },
];

/** Liabilities and equity; balances count by credit. What income and expenses have not yet been carried over is profit, too. */
const liabilities: readonly LineRule[] = [
  { line: 31, name: '短期借款', accounts: ['2001'] },
  { line: 32, name: '应付票据', accounts: ['2201'] },
  { line: 33, name: '应付账款', accounts: ['2202'] },
  { line: 34, name: '预收账款', accounts: ['2203'] },
  { line: 35, name: '应付职工薪酬', accounts: ['2211'] },
  { line: 36, name: '应交税费', accounts: ['2221'] },
  { line: 37, name: '应付利息', accounts: ['2231'] },
  { line: 38, name: '应付利润', accounts: ['2232'] },
  { line: 39, name: '其他应付款', accounts: ['2241'] },
  { line: 40, name: '其他流动负债' },
  { line: 41, name: '流动负债合计', sumOf: [31, 32, 33, 34, 35, 36, 37, 38, 39, 40] },
  { line: 42, name: '长期借款', accounts: ['2501'] },
  { line: 43, name: '长期应付款', accounts: ['2701'] },
  { line: 44, name: '递延收益', accounts: ['2401'] },
  { line: 45, name: '其他非流动负债' },
  { line: 46, name: '非流动负债合计', sumOf: [42, 43, 44, 45] },
  { line: 47, name: '负债合计', sumOf: [41, 46] },
  { line: 48, name: '实收资本', accounts: ['3001'] },
  { line: 49, name: '资本公积', accounts: ['3002'] },
  { line: 50, name: '盈余公积', accounts: ['3101'] },
  {
    line: 51,
    name: '未分配利润',
    accounts: ['3103', '3104', '5001', '5051', '5111', '5301', '5401', '5402', '5403', '5601', '5602', '5603', '5711', '5801'],
  },
  { line: 52, name: '所有者权益合计', sumOf: [48, 49, 50, 51] },
  { line: 53, name: '负债和所有者权益总计', sumOf: [47, 52] },
];

/** Makes the balance sheet of a month (会小企01表); the opening is that of the month. */
export function balanceSheetOf(months: readonly AccountMonth[]): readonly BalanceSheetLine[] {
  const ending = valuesOf(months, ({ opening, debit, credit }) => opening + debit - credit);
  const opening = valuesOf(months, (month) => month.opening);
  return [...assets, ...liabilities].map(({ line, name }) => ({
    line,
    name,
    ending: ending.get(line) ?? 0,
    opening: opening.get(line) ?? 0,
  }));
}

function valuesOf(months: readonly AccountMonth[], balanceOf: (month: AccountMonth) => Fen): ReadonlyMap<number, Fen> {
  return new Map([
    ...evaluateLines(assets, sumBelow(months, balanceOf)),
    ...evaluateLines(
      liabilities,
      sumBelow(months, (month) => -balanceOf(month)),
    ),
  ]);
}
