import type { NewRow } from './insert-rows.ts';
import type { Transaction } from './transaction.ts';

/** A row that is there, with what it says from now on. */
export interface ChangedRow extends NewRow {
  readonly id: string;
}

/** Who changed rows, and when. */
export interface RowChange {
  readonly memberId: string;
  readonly at: Date;
}

/** Writes rows of one shape that have versions, each found by its id, in one statement, and raises their versions. */
export async function updateRows(tx: Transaction, table: string, { rows, change }: { rows: readonly ChangedRow[]; change: RowChange }) {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first).filter((name) => name !== 'id');
  await tx.rows(
    `UPDATE ${table} t SET ${names.map((name) => `${name} = r.${name}`).join(', ')}, version = t.version + 1, updated_by = $2, updated_at = $3
     FROM jsonb_populate_recordset(NULL::${table}, $1) r WHERE t.tenant_id = current_setting('suanpan.tenant')::uuid AND t.id = r.id`,
    [JSON.stringify(rows), change.memberId, change.at],
  );
}
