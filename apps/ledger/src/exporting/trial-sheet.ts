import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import type { SheetColumn, SheetContent } from '@suanpan/workbook/sheet-content';
import type { TrialRow, TrialSums } from '../balances/trial-rows.ts';
import type { TextKey } from '../texts.ts';

/** What of a trial balance is in sight. */
export interface ShownTrial {
  readonly rows: readonly TrialRow[];
  /** Of all accounts, whatever is in sight. */
  readonly sums: TrialSums;
  readonly nameOf: (code: string) => string;
}

const headers = [
  'balances.openingDebit',
  'balances.openingCredit',
  'balances.debit',
  'balances.credit',
  'balances.endingDebit',
  'balances.endingCredit',
] as const satisfies readonly TextKey[];

/** Returns the rows of a trial balance in sight, with the sums of all accounts below them; codes are texts. */
export function trialSheet(
  { rows, sums: { opening, turnover, ending }, nameOf }: ShownTrial,
  text: (key: TextKey) => string,
): SheetContent {
  const sumCells = [opening, turnover, ending].flatMap(({ debit, credit }) => [fenToDecimal(debit), fenToDecimal(credit)]);
  return {
    name: text('balances.title'),
    columns: [
      { header: text('account.code'), kind: 'text', width: 14 },
      { header: text('account.name'), kind: 'text', width: 32 },
      ...headers.map((header): SheetColumn => ({ header: text(header), kind: 'amount', width: 16 })),
    ],
    rows: [...rows.map((row) => [row.code, nameOf(row.code), ...amountsOf(row)]), [text('balances.all'), null, ...sumCells]],
  };
}

function amountsOf({ opening, debit, credit, ending }: TrialRow): readonly (string | null)[] {
  return [Math.max(opening, 0), Math.max(-opening, 0), debit, credit, Math.max(ending, 0), Math.max(-ending, 0)].map(cellOf);
}

function cellOf(amount: Fen): string | null {
  return amount === 0 ? null : fenToDecimal(amount);
}
