import type { Fen } from '@suanpan/money/fen';
import type { Change } from '#core/access/change.ts';
import { insertRows, type NewRow } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { BankEntry } from './bank-line.ts';
import { isTypedLine } from './mark-entries.ts';

/** Returns what stands for the file of lines that were typed in an account; null while there is none. */
export async function findTypedFile(tx: Transaction, cashAccountId: string): Promise<string | null> {
  const rows = await tx.rows<{ readonly id: string }>(
    `SELECT l.file_id AS id FROM bank_line l WHERE l.cash_account_id = $1 AND ${isTypedLine} LIMIT 1`,
    [cashAccountId],
  );
  return rows[0]?.id ?? null;
}

/** Reads the days and amounts of lines that were typed, of some days: a file that comes later has them as well. */
export function findTypedSums(
  tx: Transaction,
  cashAccountId: string,
  days: readonly string[],
): Promise<readonly { readonly date: string; readonly amount: Fen }[]> {
  return tx.rows(`SELECT l.date, l.amount FROM bank_line l WHERE l.cash_account_id = $1 AND l.date = ANY($2::date[]) AND ${isTypedLine}`, [
    cashAccountId,
    days,
  ]);
}

/** Puts another entry in the place of a typed line: its id, its place and who typed it stay, and its version rises. */
export async function replaceLine(
  tx: Transaction,
  { id, entry }: { readonly id: string; readonly entry: BankEntry },
  { memberId, at }: Change,
): Promise<void> {
  // What a bank says is never updated, and the application may not; what was typed makes way.
  const { row } = onlyRow(
    await tx.rows<{ readonly row: NewRow & { readonly version: number } }>(
      `DELETE FROM bank_line l WHERE l.id = $1 RETURNING to_jsonb(l) - 'tenant_id' AS row`,
      [id],
    ),
  );
  const { flowNumber, ...said } = entry;
  await insertRows(tx, 'bank_line', [
    { ...row, ...said, flow_number: flowNumber, version: row.version + 1, freed_from: null, updated_by: memberId, updated_at: at },
  ]);
}

/** Removes a typed line, and what stands for its file once that is empty. */
export async function deleteLine(tx: Transaction, id: string): Promise<void> {
  const rows = await tx.rows<{ readonly fileId: string }>('DELETE FROM bank_line WHERE id = $1 RETURNING file_id AS "fileId"', [id]);
  await tx.rows('DELETE FROM bank_file f WHERE f.id = ANY($1) AND NOT EXISTS (SELECT FROM bank_line l WHERE l.file_id = f.id)', [
    rows.map(({ fileId }) => fileId),
  ]);
}
