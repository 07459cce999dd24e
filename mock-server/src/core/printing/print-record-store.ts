import type { Change } from '#core/access/change.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { PrintKind, PrintPaper, PrintRecord } from './print-record.ts';

const columns = 'r.id, r.times, r.paper, r.updated_by AS "memberId", r.updated_at AS at';

/** Reads how often things were printed, in their order. */
export async function findPrintRecords(tx: Transaction, ids: readonly string[]): Promise<readonly PrintRecord[]> {
  const found = await tx.rows<PrintRecord>(`SELECT ${columns} FROM print_record r WHERE r.id = ANY($1)`, [ids]);
  return inOrder(ids, found);
}

/** Counts that things are printed once more. Two at once are two, whoever comes first; in one order, so that neither waits for the other. */
export async function countPrints(
  tx: Transaction,
  { ids, kind, paper }: { readonly ids: readonly string[]; readonly kind: PrintKind; readonly paper: PrintPaper },
  { memberId, at }: Change,
): Promise<readonly PrintRecord[]> {
  const counted = await tx.rows<PrintRecord>(
    `INSERT INTO print_record AS r (tenant_id, id, kind, times, paper, created_by, created_at, updated_by, updated_at)
     SELECT current_setting('suanpan.tenant')::uuid, one, $2, 1, $3, $4, $5, $4, $5 FROM unnest($1::uuid[]) AS one ORDER BY one
     ON CONFLICT (tenant_id, id) DO UPDATE SET times = r.times + 1, paper = excluded.paper, version = r.version + 1,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at
     RETURNING ${columns}`,
    [ids, kind, paper, memberId, at],
  );
  return inOrder(ids, counted);
}

function inOrder(ids: readonly string[], records: readonly PrintRecord[]): readonly PrintRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id) ?? { id, times: 0, paper: null, memberId: null, at: null });
}
