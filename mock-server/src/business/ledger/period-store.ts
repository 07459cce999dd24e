import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Fen } from '@suanpan/money/fen';
import { findBook } from './book-store.ts';
import { monthOf } from './month.ts';

/** A month of the books. */
export interface Period {
  readonly month: string;
  readonly version: number;
  readonly status: 'OPEN' | 'CLOSED';
  /** The input tax that is carried into the next month; null while it is open. */
  readonly carryForward: Fen | null;
  /** What was found when it was closed; null while it never was. */
  readonly checklist: readonly CheckedStep[] | null;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  readonly reopenReason: string | null;
}

/** One step of a close, and what it came to. */
export interface CheckedStep {
  readonly step: string;
  readonly result: string;
}

/** Why a day or month of the books cannot be written to, closed or opened. */
export type PeriodReason =
  | 'period-closed'
  | 'period-unknown'
  | 'period-has-pending'
  | 'earlier-period-open'
  | 'later-period-closed'
  | 'period-not-closed'
  | 'reason-missing'
  | 'books-differ';

const columns = `p.month, p.version, p.status, p.carry_forward AS "carryForward", p.checklist, p.closed_by AS "closedBy", p.closed_at AS "closedAt",
  p.reopen_reason AS "reopenReason"`;

/** Reads the months that there are, the latest first. */
export function findPeriods(tx: Transaction): Promise<readonly Period[]> {
  return tx.rows(`SELECT ${columns} FROM period p ORDER BY p.month DESC`);
}

/** Reads one month; null when nothing was ever dated in it. */
export async function findPeriod(tx: Transaction, month: string): Promise<Period | null> {
  const rows = await tx.rows<Period>(`SELECT ${columns} FROM period p WHERE p.month = $1`, [month]);
  return rows[0] ?? null;
}

/** Makes sure that a day can be written to: its month is not before the books and not closed. */
export async function openDay(tx: Transaction, day: string): Promise<void> {
  const month = monthOf(day);
  const book = await findBook(tx);
  if (book === null) throw new Refusal<'books-not-begun'>('books-not-begun');
  if (month < book.firstPeriod) throw new Refusal<PeriodReason>('period-unknown', { month, first: book.firstPeriod });
  await tx.rows(
    `INSERT INTO period (tenant_id, month, status) VALUES (current_setting('suanpan.tenant')::uuid, $1, 'OPEN') ON CONFLICT DO NOTHING`,
    [month],
  );
  // The share lock makes a close wait for this transaction, and this one for a close.
  const rows = await tx.rows<{ readonly status: Period['status'] }>('SELECT status FROM period WHERE month = $1 FOR SHARE', [month]);
  if (rows[0]?.status === 'CLOSED') throw new Refusal<PeriodReason>('period-closed', { month });
}

/** Adds the first month of the books. */
export function insertPeriod(tx: Transaction, month: string): Promise<void> {
  return insertRows(tx, 'period', [{ month, version: 1, status: 'OPEN' }]);
}

/** Closes a month with what was found. */
export async function markClosed(
  tx: Transaction,
  { month, carryForward, checklist }: { readonly month: string; readonly carryForward: Fen; readonly checklist: readonly CheckedStep[] },
  { memberId, at }: { readonly memberId: string; readonly at: Date },
): Promise<void> {
  await tx.rows(
    `UPDATE period SET status = 'CLOSED', carry_forward = $2, checklist = $3, closed_by = $4, closed_at = $5, version = version + 1 WHERE month = $1`,
    [month, carryForward, JSON.stringify(checklist), memberId, at],
  );
}

/** Opens a closed month again. */
export async function markOpen(tx: Transaction, month: string, reason: string): Promise<void> {
  await tx.rows(
    `UPDATE period SET status = 'OPEN', carry_forward = NULL, closed_by = NULL, closed_at = NULL, reopen_reason = $2, version = version + 1 WHERE month = $1`,
    [month, reason],
  );
}
