import type { Fen } from '@suanpan/money/fen';
import { isCash } from './book-accounts.ts';
import type { AccountMonth } from './ledger-figures.ts';
import { evaluateLines, type LineRule } from './statement-lines.ts';
import type { CashFlowAmount, VoucherLineDraft } from './voucher.ts';

/** A line of the cash flow statement, in fen. */
export interface CashFlowLine {
  readonly line: number;
  readonly name: string;
  readonly amount: Fen;
}

/** Lines of money that goes out: they are written without a sign and taken away. */
const outflows: ReadonlySet<number> = new Set([3, 4, 5, 6, 11, 12, 16, 17, 18]);

/** 会小企03表; the lines without a sum are given with the vouchers. */
const rules: readonly LineRule[] = [
  { line: 1, name: '销售商品收到的现金', accounts: ['1'] },
  { line: 2, name: '收到其他与经营活动有关的现金', accounts: ['2'] },
  { line: 3, name: '购买商品支付的现金', accounts: ['3'] },
  { line: 4, name: '支付的职工薪酬', accounts: ['4'] },
  { line: 5, name: '支付的税费', accounts: ['5'] },
  { line: 6, name: '支付其他与经营活动有关的现金', accounts: ['6'] },
  { line: 7, name: '经营活动现金流量净额', sumOf: [1, 2, '-3', '-4', '-5', '-6'] },
  { line: 8, name: '收回投资收到的现金', accounts: ['8'] },
  { line: 9, name: '取得投资收益收到的现金', accounts: ['9'] },
  { line: 10, name: '处置长期资产收回的现金净额', accounts: ['10'] },
  { line: 11, name: '投资支付的现金', accounts: ['11'] },
  { line: 12, name: '购建长期资产支付的现金', accounts: ['12'] },
  { line: 13, name: '投资活动现金流量净额', sumOf: [8, 9, 10, '-11', '-12'] },
  { line: 14, name: '取得借款收到的现金', accounts: ['14'] },
  { line: 15, name: '吸收投资者投资收到的现金', accounts: ['15'] },
  { line: 16, name: '偿还借款本金支付的现金', accounts: ['16'] },
  { line: 17, name: '偿还借款利息支付的现金', accounts: ['17'] },
  { line: 18, name: '分配利润支付的现金', accounts: ['18'] },
  { line: 19, name: '筹资活动现金流量净额', sumOf: [14, 15, '-16', '-17', '-18'] },
  { line: 20, name: '现金净增加额', sumOf: [7, 13, 19] },
  { line: 21, name: '期初现金余额', accounts: ['opening'] },
  { line: 22, name: '期末现金余额', sumOf: [20, 21] },
];

/** Makes the cash flow statement of a month from the flows of its vouchers and the cash before it. */
export function cashFlowOf(sums: readonly CashFlowAmount[], months: readonly AccountMonth[]): readonly CashFlowLine[] {
  const before = months.filter(({ accountCode }) => isCash(accountCode)).reduce((sum, { opening }) => sum + opening, 0);
  const given = new Map(sums.map(({ line, amount }) => [String(line), amount]));
  const values = evaluateLines(rules, (key) => (key === 'opening' ? before : (given.get(key) ?? 0)));
  return rules.map(({ line, name }) => ({ line, name, amount: values.get(line) ?? 0 }));
}

/** Returns by how much lines of a voucher raise cash. */
export function cashEffectOf(lines: readonly Pick<VoucherLineDraft, 'accountCode' | 'debit' | 'credit'>[]): Fen {
  return lines.filter(({ accountCode }) => isCash(accountCode)).reduce((sum, line) => sum + line.debit - line.credit, 0);
}

/** Returns by how much flows say that cash is raised. */
export function netFlowOf(flows: readonly CashFlowAmount[]): Fen {
  return flows.reduce((sum, { line, amount }) => sum + (outflows.has(line) ? -amount : amount), 0);
}

/** Returns whether a number is that of a line which vouchers may give. */
export function isFlowLine(line: number): boolean {
  return rules.some((rule) => rule.line === line && rule.accounts !== undefined && line < 20);
}
