import type { Transaction } from '#kernel/database/transaction.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** The books of a company. */
export interface Book {
  /** The first month that is kept, e.g. "2026-03". */
  readonly firstPeriod: string;
}

/** Why nothing can be posted at all, or the books cannot begin. */
export type BookReason = 'books-not-begun' | 'books-already-begun' | 'opening-differs' | 'opening-malformed';

/** What can be wrong with a row of what the books begin with. */
export type OpeningReason = 'opening-day-late' | 'opening-row-twice' | 'opening-account-unfit' | 'opening-amount-zero';

/** Reads the books; null as long as they have not begun. */
export async function findBook(tx: Transaction): Promise<Book | null> {
  const rows = await tx.rows<Book>('SELECT first_period AS "firstPeriod" FROM book');
  return rows[0] ?? null;
}

/**
 * Holds the books until the transaction ends, or refuses because they have not begun, or with what follows from that.
 *
 * Everything that posts takes this first. So postings of a company have one order, which is that of their costs (I16), and meet a close either
 * before or after it; two of them never wait for each other crosswise.
 */
export async function lockBook(tx: Transaction, otherwise: string = 'books-not-begun' satisfies BookReason): Promise<Book> {
  const rows = await tx.rows<Book>('SELECT first_period AS "firstPeriod" FROM book FOR UPDATE');
  const [book] = rows;
  if (book === undefined) throw new Refusal(otherwise);
  return book;
}

/** Holds the books until the transaction ends, if they have begun: for what only changes how much of the stock is free. */
export async function holdBook(tx: Transaction): Promise<void> {
  await tx.rows('SELECT 1 FROM book FOR UPDATE');
}

/** What is counted up in the books of a company. */
export type BookCounter = 'last_move' | 'last_item' | 'last_voucher';

/** Takes so many places in an order and returns the first. */
export async function takePlaces(tx: Transaction, counter: BookCounter, count: number): Promise<number> {
  const rows = await tx.rows<{ readonly last: number }>(`UPDATE book SET ${counter} = ${counter} + $1 RETURNING ${counter} AS last`, [
    count,
  ]);
  return onlyRow(rows).last - count + 1;
}
