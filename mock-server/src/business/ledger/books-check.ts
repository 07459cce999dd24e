import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { BookProblem } from './book-problem.ts';

/** A check of the books that was done by itself, and what it came to. */
export interface BooksCheck {
  /** The day of the company on which it was. */
  readonly day: string;
  readonly endedAt: Date;
  readonly durationMs: number;
  /** How much is not as it must be. */
  readonly problems: number;
  /** Which invariants that is about. */
  readonly invariants: readonly string[];
}

/** For how many days checks are kept. */
const keptDays = 60;

/** After so long nobody waits for whoever began a check: their process is gone. */
const lostAfter = '15 minutes';

/** Takes the check of a day on, and returns its id; null when it is done, somebody is at it, or there are no books. */
export async function claimCheck(
  tx: Transaction,
  { id, day, at }: { readonly id: string; readonly day: string; readonly at: Date },
): Promise<string | null> {
  const [claimed] = await tx.rows<{ readonly id: string }>(
    `INSERT INTO books_check AS c (tenant_id, id, day, begun_at)
     SELECT tenant_id, $1, $2::date, $3::timestamptz FROM book
     ON CONFLICT (tenant_id, day) DO UPDATE SET begun_at = excluded.begun_at
       WHERE c.ended_at IS NULL AND c.begun_at < excluded.begun_at - interval '${lostAfter}'
     RETURNING id`,
    [id, day, at],
  );
  return claimed?.id ?? null;
}

/** Writes what a check came to, and removes those of long ago. */
export async function finishCheck(
  tx: Transaction,
  id: string,
  { at, durationMs, problems }: { readonly at: Date; readonly durationMs: number; readonly problems: readonly BookProblem[] },
): Promise<void> {
  const invariants = [...new Set(problems.map(({ invariant }) => invariant))];
  onlyRow(
    await tx.rows(`UPDATE books_check SET ended_at = $2, duration_ms = $3, problems = $4, invariants = $5 WHERE id = $1 RETURNING id`, [
      id,
      at,
      durationMs,
      problems.length,
      invariants,
    ]),
  );
  await tx.rows(`DELETE FROM books_check WHERE day < (SELECT day FROM books_check WHERE id = $1) - ${keptDays}`, [id]);
}

/** Reads the last check that has ended; null when there is none. */
export async function findLastCheck(tx: Transaction): Promise<BooksCheck | null> {
  const [last] = await tx.rows<BooksCheck>(
    `SELECT day, ended_at AS "endedAt", duration_ms AS "durationMs", problems, invariants FROM books_check
     WHERE ended_at IS NOT NULL ORDER BY day DESC LIMIT 1`,
  );
  return last ?? null;
}
