import { findBook, type BookReason } from '#business/ledger/book-store.ts';
import { taxesOf, type ClosingSource, type TaxFigures } from '#business/ledger/closing.ts';
import {
  allClosings,
  findOpeningTurnovers,
  findResultAccounts,
  findTurnovers,
  profitClosings,
  type ResultAccount,
  type Turnover,
} from '#business/ledger/ledger-figures.ts';
import { addMonths, firstDayOf, isMonth, lastDayOf } from '#business/ledger/month.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import { findPeriod, type PeriodReason } from '#business/ledger/period-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Fen } from '@suanpan/money/fen';
import { readLevy } from './read-levy.ts';

/** What a month is closed with and reported from. */
export interface MonthSource extends ClosingSource {
  readonly results: readonly ResultAccount[];
  readonly taxes: TaxFigures;
}

/** Refuses what is no month of the books, and returns the first of them. */
export async function requireMonth(tx: Transaction, month: string): Promise<string> {
  const book = await findBook(tx);
  if (book === null) throw new Refusal<BookReason>('books-not-begun');
  if (!isMonth(month) || month < book.firstPeriod) throw new Refusal<PeriodReason>('period-unknown', { month, first: book.firstPeriod });
  return book.firstPeriod;
}

/** Reads what a month is closed with; the entries of its own close, if there are any, are left aside. */
export async function readMonth(tx: Transaction, month: string): Promise<MonthSource> {
  const results = await findResultAccounts(tx);
  const source = {
    month: await findTurnovers(tx, { from: month, to: month }, allClosings),
    yearBefore: await readYearBefore(tx, month, results),
    inputCarryForward: await readCarryForward(tx, month),
    parameters: await readParameters(tx, lastDayOf(month)),
    levy: await readLevy(tx, month),
  };
  return { ...source, results, taxes: taxesOf(source) };
}

/** Reads what was posted in the year before a month, without what was carried to the profit, and what the books began with. */
export async function readYearBefore(tx: Transaction, month: string, results: readonly ResultAccount[]): Promise<readonly Turnover[]> {
  const year = month.slice(0, 4);
  const sides = new Map(results.map(({ accountCode, direction }) => [accountCode, direction]));
  const opening = (await findOpeningTurnovers(tx, Number(year))).map(({ accountCode, amount }): Turnover =>
    sides.get(accountCode) === 'CREDIT' ? { accountCode, debit: 0, credit: amount } : { accountCode, debit: amount, credit: 0 },
  );
  const last = addMonths(month, -1);
  return last < `${year}-01` ? opening : [...opening, ...(await findTurnovers(tx, { from: `${year}-01`, to: last }, profitClosings))];
}

/** What the month before left over; for the first month, and after one that is still open, what was set. */
async function readCarryForward(tx: Transaction, month: string): Promise<Fen> {
  const before = await findPeriod(tx, addMonths(month, -1));
  if (before?.carryForward != null) return before.carryForward;
  return (await readParameters(tx, firstDayOf(month))).inputCarryForward;
}
