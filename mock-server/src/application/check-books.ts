import type { BookProblem } from '#business/ledger/book-problem.ts';
import { checkBooks } from '#business/ledger/check-books.ts';
import { findLastCheck, type BooksCheck } from '#business/ledger/books-check.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Work } from './work.ts';

/** Reads when the books were last checked by themselves, and what that came to; null when they never were. */
export function readLastCheck({ tx, actor }: Work): Promise<BooksCheck | null> {
  requirePermission(actor, 'books.report.read');
  return findLastCheck(tx);
}

/** Checks the books by their invariants and returns what is not as it must be. */
export function checkOwnBooks({ tx, actor }: Work): Promise<readonly BookProblem[]> {
  requirePermission(actor, 'books.report.read');
  return checkBooks(tx);
}
