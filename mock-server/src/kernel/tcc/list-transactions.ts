import type { Transaction } from '../database/transaction.ts';
import type { TccState } from './coordinator-log.ts';

/** A transaction that has not ended, for whoever looks after it. */
export interface UnfinishedTransaction {
  readonly xid: string;
  readonly state: TccState;
  /** How many seconds ago it began. */
  readonly age: number;
  /** How many seconds past its deadline; negative before it. */
  readonly overdue: number;
  /** How often its second phase has failed. */
  readonly tries: number;
  readonly lastError: string | null;
  /** The branches that have not ended, with where each was called last. */
  readonly open: readonly { readonly branch: number; readonly participant: string; readonly address: string }[];
}

/** Returns what has not ended of the tenant, the oldest first. */
export function listTransactions(tx: Transaction): Promise<readonly UnfinishedTransaction[]> {
  return tx.rows<UnfinishedTransaction>(
    `SELECT t.xid, t.state, extract(epoch FROM clock_timestamp() - t.begun_at)::integer AS age,
       extract(epoch FROM clock_timestamp() - t.deadline)::integer AS overdue, t.tries, t.last_error AS "lastError",
       COALESCE((
         SELECT json_agg(json_build_object('branch', b.branch, 'participant', b.participant, 'address', b.address) ORDER BY b.branch)
         FROM tcc_branch b WHERE b.tenant_id = t.tenant_id AND b.xid = t.xid AND NOT b.done), '[]') AS open
     FROM tcc_transaction t WHERE t.tenant_id = current_setting('suanpan.tenant')::uuid AND t.ended_at IS NULL ORDER BY t.begun_at, t.xid`,
  );
}
