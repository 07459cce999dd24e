import { freshKey } from '@suanpan/document-kit/fresh-key';
import { type LineAmounts, lineAmounts } from '@suanpan/money/line-amounts';
import { orderTotals } from '@suanpan/money/order-totals';
import type { Party } from '../documents/money-draft.ts';
import { fenOf } from '../settling/settle-line.ts';

/** An account that expenses are booked to. */
export interface ExpenseAccount {
  readonly code: string;
  readonly fullName: string;
}

/** One thing that money is spent on, while it is typed. */
export interface ExpenseLine {
  /** Tells lines apart on the screen; never sent. */
  readonly key: string;
  readonly account: ExpenseAccount | null;
  readonly summary: string;
  /** A decimal, empty while nothing is entered. */
  readonly amount: string;
  /** Percent of the input tax that is deducted; `none` for none. */
  readonly taxRate: string;
}

/** Whether expenses are paid at once, or owed. */
export type ExpenseWay = 'paid' | 'owed';

/** Expenses while they are typed. */
export interface ExpenseDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly way: ExpenseWay;
  readonly party: Party | null;
  readonly cashAccountId: string;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly ExpenseLine[];
}

/** What stands for no rate: a choice needs a value. */
export const noRate = 'none';

/** Returns a line in which nothing is entered. */
export function blankExpenseLine(): ExpenseLine {
  return { key: freshKey(), account: null, summary: '', amount: '', taxRate: noRate };
}

/** Returns whether nothing is entered in a line. */
export function isBlankExpenseLine({ account, summary, amount }: ExpenseLine): boolean {
  return account === null && summary === '' && amount === '';
}

/** Returns what a line comes to, by the rules of the backend. */
export function expenseAmounts({ amount, taxRate }: ExpenseLine, taxIncluded: boolean): LineAmounts {
  const price = fenOf(amount) === 0 ? '0' : amount;
  return lineAmounts({ quantity: '1', price, discount: '0', taxRate: taxRate === noRate ? '0' : taxRate, taxIncluded });
}

/** Returns what all lines come to. */
export function expenseTotals({ lines, taxIncluded }: Pick<ExpenseDraft, 'lines' | 'taxIncluded'>): LineAmounts {
  return orderTotals(lines.map((line) => expenseAmounts(line, taxIncluded)));
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function expenseInput({ way, party, cashAccountId, note, lines, ...head }: ExpenseDraft) {
  const entered = lines.filter((line) => !isBlankExpenseLine(line));
  return {
    ...head,
    partyId: party?.id ?? null,
    // Without one it is owed; one that nobody chose is asked for.
    cashAccountId: way === 'paid' ? cashAccountId : null,
    note: note.trim(),
    lines: entered.map(({ account, summary, amount, taxRate }) => ({
      accountCode: account?.code ?? '',
      amount: amount === '' ? '0' : amount,
      taxRate: taxRate === noRate ? null : taxRate,
      summary: summary.trim(),
    })),
  };
}
