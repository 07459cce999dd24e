import type { Database } from '../database/database.ts';
import { onlyRow, type Transaction } from '../database/transaction.ts';
import type { Carried } from './branch-call.ts';

/** How far the whole is; `confirming` and `cancelling` are decisions that nothing takes back. */
export type TccState = 'trying' | 'confirming' | 'confirmed' | 'cancelling' | 'cancelled';

/** Returns how transactions of a tenant stand, by xid; one that the log does not know is not in the answer. */
export type Standings = (tenantId: string, xids: readonly string[]) => Promise<ReadonlyMap<string, TccState>>;

/** A branch as the log has it. */
export interface LoggedBranch {
  readonly branch: number;
  readonly participant: string;
  /** Where it was called last, or was to be. */
  readonly address: string;
}

/** A transaction that is decided and not finished, with the branches that have not ended. */
export interface DecidedTransaction {
  readonly xid: string;
  readonly state: TccState;
  readonly deadline: string;
  readonly carried: Carried;
  readonly open: readonly LoggedBranch[];
}

/** What is written before the first try. */
export interface NewTransaction {
  readonly xid: string;
  readonly timeoutMs: number;
  readonly carried: Carried;
  readonly branches: readonly LoggedBranch[];
}

/** Which ones a sweep takes, and for how long nobody else does. */
export interface Claim {
  readonly leaseMs: number;
  readonly limit: number;
  /** Whether those that were decided are taken before their next try is due. */
  readonly atOnce: boolean;
  /** Those that this sweep has had. */
  readonly except: readonly string[];
}

/** What came of calling the open branches. */
export interface Settlement {
  readonly ended: readonly LoggedBranch[];
  readonly error: string | null;
}

const tenant = "current_setting('suanpan.tenant')::uuid";
const own = `tenant_id = ${tenant} AND xid = $1`;
const inMs = (parameter: string): string => `clock_timestamp() + ${parameter}::float8 * interval '1 millisecond'`;

/** Returns how to ask the log that is in a database. */
export function standingsIn(database: Database): Standings {
  return (tenantId, xids) =>
    database.tenantTx({ tenantId }, 'read', async (tx) => {
      const sql = `SELECT xid, state FROM tcc_transaction WHERE tenant_id = ${tenant} AND xid = ANY($1::uuid[])`;
      const rows = await tx.rows<{ readonly xid: string; readonly state: TccState }>(sql, [xids]);
      return new Map(rows.map(({ xid, state }) => [xid, state]));
    });
}

/** Writes a transaction with all its branches, and returns its deadline. Nothing may be tried before this has committed. */
export async function writeBegin(tx: Transaction, { xid, timeoutMs, carried, branches }: NewTransaction): Promise<string> {
  const rows = await tx.rows<{ readonly deadline: string }>(
    `INSERT INTO tcc_transaction (tenant_id, xid, state, carried, begun_at, deadline, due_at)
     SELECT ${tenant}, $1::uuid, 'trying', $2::json, clock_timestamp(), deadline, deadline FROM (SELECT ${inMs('$3')} AS deadline) d
     RETURNING deadline::text`,
    [xid, JSON.stringify(carried), timeoutMs],
  );
  await tx.rows(
    `INSERT INTO tcc_branch (tenant_id, xid, branch, participant, address)
     SELECT ${tenant}, $1::uuid, branch, participant, address FROM json_to_recordset($2::json) AS b(branch integer, participant text, address text)`,
    [xid, JSON.stringify(branches)],
  );
  return onlyRow(rows).deadline;
}

/**
 * Decides a transaction that is not decided yet, in one compare-and-set, and returns its state, whoever decided.
 *
 * Nothing is confirmed after the deadline. The same statement in `claimDue` decides for a deadline that has passed; of any number at once,
 * the row lets one through.
 */
export async function decide(tx: Transaction, xid: string, wish: { readonly confirm: boolean; readonly leaseMs: number }) {
  const [decided] = await tx.rows<{ readonly state: TccState }>(
    `UPDATE tcc_transaction SET state = CASE WHEN $2::boolean AND clock_timestamp() < deadline THEN 'confirming' ELSE 'cancelling' END,
       decided_at = clock_timestamp(), due_at = ${inMs('$3')}
     WHERE ${own} AND state = 'trying' RETURNING state`,
    [xid, wish.confirm, wish.leaseMs],
  );
  if (decided !== undefined) return { state: decided.state, isOurs: true };
  const rows = await tx.rows<{ readonly state: TccState }>(`SELECT state FROM tcc_transaction WHERE ${own}`, [xid]);
  return { state: onlyRow(rows).state, isOurs: false };
}

/** Takes transactions that are past their deadline, which it thereby cancels, and decided ones whose next try is due. */
export async function claimDue(tx: Transaction, { leaseMs, limit, atOnce, except }: Claim): Promise<readonly DecidedTransaction[]> {
  return tx.rows<DecidedTransaction>(
    `WITH due AS (
       SELECT xid FROM tcc_transaction
       WHERE tenant_id = ${tenant} AND ended_at IS NULL AND xid <> ALL($4::uuid[])
         AND (due_at <= clock_timestamp() OR ($3::boolean AND state <> 'trying'))
       ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
     ), claimed AS (
       UPDATE tcc_transaction t SET state = CASE t.state WHEN 'trying' THEN 'cancelling' ELSE t.state END,
         decided_at = COALESCE(t.decided_at, clock_timestamp()), due_at = ${inMs('$1')}
       FROM due WHERE t.tenant_id = ${tenant} AND t.xid = due.xid
       RETURNING t.xid, t.state, t.deadline::text, t.carried
     )
     SELECT c.*, COALESCE((
       SELECT json_agg(json_build_object('branch', b.branch, 'participant', b.participant, 'address', b.address) ORDER BY b.branch)
       FROM tcc_branch b WHERE b.tenant_id = ${tenant} AND b.xid = c.xid AND NOT b.done), '[]') AS open
     FROM claimed c`,
    [leaseMs, limit, atOnce, except],
  );
}

/**
 * Notes which branches have ended, and ends the transaction with the last of them; returns whether it has ended.
 *
 * What has not is due again after 1, 2, 4 … 64 seconds, forever.
 */
export async function settle(tx: Transaction, xid: string, { ended, error }: Settlement): Promise<boolean> {
  // Locked first, so that of two that each end a part, the second sees the first one's.
  await tx.rows(`SELECT xid FROM tcc_transaction WHERE ${own} FOR UPDATE`, [xid]);
  for (const { branch, address } of ended) {
    await tx.rows(`UPDATE tcc_branch SET done = true, address = $3 WHERE ${own} AND branch = $2 AND NOT done`, [xid, branch, address]);
  }
  const all = await tx.rows(
    `UPDATE tcc_transaction SET state = CASE state WHEN 'confirming' THEN 'confirmed' ELSE 'cancelled' END, ended_at = clock_timestamp()
     WHERE ${own} AND state IN ('confirming', 'cancelling') AND NOT EXISTS (SELECT FROM tcc_branch WHERE ${own} AND NOT done) RETURNING xid`,
    [xid],
  );
  if (all.length > 0) return true;
  const open = await tx.rows(
    `UPDATE tcc_transaction SET tries = tries + 1, last_error = $2, due_at = clock_timestamp() + 2 ^ LEAST(tries, 6) * interval '1 second'
     WHERE ${own} AND ended_at IS NULL RETURNING xid`,
    [xid, error],
  );
  return open.length === 0;
}

/** Removes transactions that ended longer ago than `keepMs`, and returns how many. */
export async function purgeLog(tx: Transaction, keepMs: number): Promise<number> {
  const rows = await tx.rows(`DELETE FROM tcc_transaction WHERE tenant_id = ${tenant} AND ended_at < ${inMs('-$1')} RETURNING xid`, [
    keepMs,
  ]);
  return rows.length;
}
