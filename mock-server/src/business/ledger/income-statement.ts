import type { Fen } from '@suanpan/money/fen';
import type { Turnover } from './ledger-figures.ts';
import { evaluateLines, sumBelow, type LineRule } from './statement-lines.ts';

/** A line of the income statement, in fen. */
export interface IncomeStatementLine {
  readonly line: number;
  readonly name: string;
  readonly month: Fen;
  readonly yearToDate: Fen;
}

/** 会小企02表 without the lines that only tell of which another consists; income counts by credit, so expenses are taken away. */
const rules: readonly LineRule[] = [
  { line: 1, name: '营业收入', accounts: ['5001', '5051'] },
  { line: 2, name: '营业成本', accounts: ['-5401', '-5402'] },
  { line: 3, name: '税金及附加', accounts: ['-5403'] },
  { line: 11, name: '销售费用', accounts: ['-5601'] },
  { line: 14, name: '管理费用', accounts: ['-5602'] },
  { line: 18, name: '财务费用', accounts: ['-5603'] },
  { line: 20, name: '投资收益', accounts: ['5111'] },
  { line: 21, name: '营业利润', sumOf: [1, '-2', '-3', '-11', '-14', '-18', 20] },
  { line: 22, name: '营业外收入', accounts: ['5301'] },
  { line: 24, name: '营业外支出', accounts: ['-5711'] },
  { line: 30, name: '利润总额', sumOf: [21, 22, '-24'] },
  { line: 31, name: '所得税费用', accounts: ['-5801'] },
  { line: 32, name: '净利润', sumOf: [30, '-31'] },
];

/** Makes the income statement from what was posted in the month and in the year, without what carried it to the profit. */
export function incomeStatementOf(month: readonly Turnover[], year: readonly Turnover[]): readonly IncomeStatementLine[] {
  const ofMonth = evaluateLines(rules, sumBelow(month, netCredit));
  const ofYear = evaluateLines(rules, sumBelow(year, netCredit));
  return rules.map(({ line, name }) => ({ line, name, month: ofMonth.get(line) ?? 0, yearToDate: ofYear.get(line) ?? 0 }));
}

/** Returns by how much income exceeds expenses, taxes on income left aside. */
export function profitBeforeTax(turnovers: readonly Turnover[]): Fen {
  return evaluateLines(rules, sumBelow(turnovers, netCredit)).get(30) ?? 0;
}

function netCredit({ debit, credit }: Turnover): Fen {
  return credit - debit;
}
