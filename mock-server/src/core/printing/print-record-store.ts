import type { Change } from '#core/access/change.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { PrintKind, PrintPaper, PrintRecord } from './print-record.ts';

const columns = 'r.id, r.times, r.paper, r.updated_by AS "memberId", r.updated_at AS at';

/** Reads how often something was printed. */
export async function findPrintRecord(tx: Transaction, id: string): Promise<PrintRecord> {
  const [record] = await tx.rows<PrintRecord>(`SELECT ${columns} FROM print_record r WHERE r.id = $1`, [id]);
  return record ?? { id, times: 0, paper: null, memberId: null, at: null };
}

/** Counts that something is printed once more. Two at once are two, whoever comes first. */
export async function countPrint(
  tx: Transaction,
  { id, kind, paper }: { readonly id: string; readonly kind: PrintKind; readonly paper: PrintPaper },
  { memberId, at }: Change,
): Promise<PrintRecord> {
  const rows = await tx.rows<PrintRecord>(
    `INSERT INTO print_record AS r (tenant_id, id, kind, times, paper, created_by, created_at, updated_by, updated_at)
     VALUES (current_setting('suanpan.tenant')::uuid, $1, $2, 1, $3, $4, $5, $4, $5)
     ON CONFLICT (tenant_id, id) DO UPDATE SET times = r.times + 1, paper = excluded.paper, version = r.version + 1,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at
     RETURNING ${columns}`,
    [id, kind, paper, memberId, at],
  );
  return onlyRow(rows);
}
