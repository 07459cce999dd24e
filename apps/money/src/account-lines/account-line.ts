import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { freshKey } from '@suanpan/document-kit/fresh-key';
import { type LineAmounts, lineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { fenOf } from '../settling/settle-line.ts';

/** An account that a line is booked to. */
export interface LineAccount {
  readonly code: string;
  readonly fullName: string;
}

/** One thing that is spent or owed, while it is typed. */
export interface AccountLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly account: LineAccount | null;
  readonly summary: string;
  /** A decimal, empty while nothing is entered. */
  readonly amount: string;
  /** Percent of the tax; `none` for none. */
  readonly taxRate: string;
}

/** What stands for no rate: a choice needs a value. */
export const noRate = 'none';

/** Returns a line in which nothing is entered. */
export function blankAccountLine(): AccountLine {
  return { key: freshKey(), account: null, summary: '', amount: '', taxRate: noRate };
}

/** Returns whether nothing is entered in a line. */
export function isBlankAccountLine({ account, summary, amount }: AccountLine): boolean {
  return account === null && summary === '' && amount === '';
}

/** Returns what a line comes to, by the rules of the backend. */
export function accountLineAmounts({ amount, taxRate }: AccountLine, taxIncluded: boolean): LineAmounts {
  const price = fenOf(amount) === 0 ? '0' : amount;
  return lineAmounts({ quantity: '1', price, discount: '0', taxRate: taxRate === noRate ? '0' : taxRate, taxIncluded });
}

/** What lines of accounts come to depends on. */
interface AccountLines {
  readonly lines: readonly AccountLine[];
  readonly taxIncluded: boolean;
}

/** Returns what all lines come to. */
export function accountLineTotals({ lines, taxIncluded }: AccountLines): LineAmounts {
  return orderTotals(lines.map((line) => accountLineAmounts(line, taxIncluded)));
}

/** Returns what the backend takes of the lines in which something is entered. */
export function accountLineInputs(lines: readonly AccountLine[]) {
  return lines
    .filter((line) => !isBlankAccountLine(line))
    .map(({ account, summary, amount, taxRate }) => ({
      accountCode: account?.code ?? '',
      amount: amount === '' ? '0' : amount,
      taxRate: taxRate === noRate ? null : taxRate,
      summary: summary.trim(),
    }));
}

/** Returns the places of the lines that are sent, by the place in which they are. */
export function sentAccountLines(lines: readonly AccountLine[]): readonly number[] {
  return lines.flatMap((line, row) => (isBlankAccountLine(line) ? [] : [row]));
}

/** Returns the lines of a document as a form begins with them. */
export function accountLinesOf({ lines }: Pick<MoneyDocumentFragment, 'lines'>): readonly AccountLine[] {
  return lines.map(({ account, summary, amount, taxRate }) => ({
    key: freshKey(),
    account,
    summary: summary ?? '',
    amount: amount ?? '',
    taxRate: taxRate === null ? noRate : plainDecimal(taxRate),
  }));
}
