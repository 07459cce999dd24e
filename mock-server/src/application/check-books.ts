import { checkBooks, type BookProblem } from '#business/ledger/check-books.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Work } from './work.ts';

/** Checks the books by their invariants and returns what is not as it must be. */
export function checkOwnBooks({ tx, actor }: Work): Promise<readonly BookProblem[]> {
  requirePermission(actor, 'books.report.read');
  return checkBooks(tx);
}
