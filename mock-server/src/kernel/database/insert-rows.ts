import type { Transaction } from './transaction.ts';

/** A row by column names; `tenant_id` is not among them, as it follows from the transaction. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Inserts rows of one shape into a tenant table in one statement. */
export async function insertRows(tx: Transaction, table: string, rows: readonly NewRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await tx.rows(
    `INSERT INTO ${table} (tenant_id, ${columns})
     SELECT current_setting('suanpan.tenant')::uuid, ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
