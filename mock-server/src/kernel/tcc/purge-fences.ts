import type { Database } from '../database/database.ts';
import type { Standings } from './coordinator-log.ts';

/** Where fences are purged, and what is asked before. */
export interface PurgeTools {
  /** Where the fences are. */
  readonly database: Database;
  readonly standings: Standings;
  /** How many milliseconds after its deadline a row is kept. */
  readonly keepMs: number;
}

const old =
  "tenant_id = current_setting('suanpan.tenant')::uuid AND status <> 'tried' AND deadline < clock_timestamp() - $1::float8 * interval '1 millisecond'";

/**
 * Removes rows of branches that have ended, of the tenants given, and returns how many.
 *
 * Only those go whose deadline is long past, so that a late try is past it, too, and is refused by the same clock; and whose transaction the
 * log has ended or no longer knows, so that no phase is sent any more.
 */
export async function purgeFences({ database, standings, keepMs }: PurgeTools, tenants: readonly string[]): Promise<number> {
  let purged = 0;
  for (const tenantId of tenants) {
    const sql = `SELECT DISTINCT xid FROM tcc_fence WHERE ${old} LIMIT 1000`;
    const rows = await database.tenantTx({ tenantId }, 'read', (tx) => tx.rows<{ readonly xid: string }>(sql, [keepMs]));
    if (rows.length === 0) continue;
    const xids = rows.map(({ xid }) => xid);
    const states = await standings(tenantId, xids);
    const over = xids.filter((xid) => ['confirmed', 'cancelled', undefined].includes(states.get(xid)));
    const deletion = `DELETE FROM tcc_fence WHERE ${old} AND xid = ANY($2::uuid[]) RETURNING xid`;
    purged += (await database.tenantTx({ tenantId }, 'write', (tx) => tx.rows(deletion, [keepMs, over]))).length;
  }
  return purged;
}
