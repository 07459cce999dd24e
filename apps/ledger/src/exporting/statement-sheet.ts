import type { SheetCell, SheetColumn, SheetContent } from '@suanpan/workbook/sheet-content';
import type { ReadBalanceSheetQuery } from '../data/read-balance-sheet.generated.ts';
import type { ReadCashFlowQuery } from '../data/read-cash-flow.generated.ts';
import type { ReadIncomeStatementQuery } from '../data/read-income-statement.generated.ts';
import { balanceSides } from '../statements/balance-sides.ts';
import type { StatementLine } from '../statements/StatementLines.tsx';
import type { TextKey } from '../texts.ts';

type Text = (key: TextKey) => string;

/** Returns a balance sheet as it is printed, assets beside liabilities and equity; a line that has nothing says 0. */
export function balanceSheetOf({ balanceSheet }: ReadBalanceSheetQuery, text: Text): SheetContent {
  const side = (name: TextKey) => lineColumns([name, 'sheet.ending', 'sheet.opening'], text);
  const { rows, last } = balanceSides(balanceSheet);
  return {
    name: text('statement.balance-sheet'),
    columns: [...side('sheet.assets'), ...side('sheet.liabilities')],
    rows: [...rows, last].map(([left, right]) => [...cellsOf(left), ...cellsOf(right)]),
  };
}

/** Returns an income statement as it is printed. */
export function incomeSheetOf({ incomeStatement }: ReadIncomeStatementQuery, text: Text): SheetContent {
  return {
    name: text('statement.income'),
    columns: lineColumns(['sheet.item', 'sheet.yearToDate', 'sheet.month'], text),
    rows: incomeStatement.map(({ line, name, yearToDate, month }) => [name, String(line), yearToDate, month]),
  };
}

/** Returns a cash flow statement as it is printed. */
export function cashFlowSheetOf({ cashFlowStatement }: ReadCashFlowQuery, text: Text): SheetContent {
  return {
    name: text('statement.cash-flow'),
    columns: lineColumns(['sheet.item', 'sheet.month'], text),
    rows: cashFlowStatement.map(({ line, name, amount }) => [name, String(line), amount]),
  };
}

function lineColumns([item, ...amounts]: readonly [TextKey, ...TextKey[]], text: Text): readonly SheetColumn[] {
  return [
    { header: text(item), kind: 'text', width: 40 },
    { header: text('sheet.line'), kind: 'count', width: 6 },
    ...amounts.map((header): SheetColumn => ({ header: text(header), kind: 'amount', width: 16 })),
  ];
}

/** Both sides have two amounts; a side that has no line here is empty. */
function cellsOf(line: StatementLine | undefined): readonly SheetCell[] {
  return line ? [line.name, String(line.line), ...line.amounts] : [null, null, null, null];
}
