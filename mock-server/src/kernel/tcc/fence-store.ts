import type { Transaction } from '../database/transaction.ts';
import type { BranchCall } from './branch-call.ts';
import type { JsonValue } from './json-value.ts';

/** How far a branch is at its participant; `suspended` is a cancel that came before its try, which must not come any more. */
export type FenceStatus = 'tried' | 'confirmed' | 'cancelled' | 'suspended';

/** What the fence knows of a branch. */
export interface FenceRow {
  readonly status: FenceStatus;
  readonly tried: JsonValue;
}

const own = "tenant_id = current_setting('suanpan.tenant')::uuid AND xid = $1 AND branch = $2";

/**
 * Writes the row of a branch that is called for the first time; false when there is one, or when it may not be written any more.
 *
 * A second call at the same time waits here for the first. A try is held against the deadline in the same statement, by the clock that
 * `purgeFences` asks before it removes a row, so that a try never finds its row purged and itself in time.
 */
export async function raiseFence(tx: Transaction, call: BranchCall, status: 'tried' | 'suspended'): Promise<boolean> {
  const rows = await tx.rows(
    `INSERT INTO tcc_fence (tenant_id, xid, branch, participant, status, deadline, changed_at)
     SELECT current_setting('suanpan.tenant')::uuid, $1::uuid, $2::integer, $3, $4, $5::timestamptz, clock_timestamp()
     WHERE $4 = 'suspended' OR clock_timestamp() < $5::timestamptz
     ON CONFLICT DO NOTHING RETURNING xid`,
    [call.xid, call.branch, call.participant, status, call.deadline],
  );
  return rows.length > 0;
}

/** Returns the row of a branch, locked, so that phases of one branch follow one another; undefined when there is none. */
export async function lockFence(tx: Transaction, { xid, branch }: BranchCall): Promise<FenceRow | undefined> {
  const [row] = await tx.rows<FenceRow>(`SELECT status, tried FROM tcc_fence WHERE ${own} FOR UPDATE`, [xid, branch]);
  return row;
}

/** Keeps what a try returned, for its repeats and for the phase that follows. */
export async function keepTried(tx: Transaction, { xid, branch }: BranchCall, tried: JsonValue): Promise<void> {
  await tx.rows(`UPDATE tcc_fence SET tried = $3 WHERE ${own}`, [xid, branch, JSON.stringify(tried)]);
}

/** Notes that a branch has ended. */
export async function closeFence(tx: Transaction, { xid, branch }: BranchCall, status: 'confirmed' | 'cancelled'): Promise<void> {
  await tx.rows(`UPDATE tcc_fence SET status = $3, changed_at = clock_timestamp() WHERE ${own}`, [xid, branch, status]);
}
