import { insertRows } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import type { ImportJob, StagedRow } from './import-job.ts';

const columns = `j.id, j.version, j.member_id AS "memberId", j.kind, j.period, j.columns, j.done_at AS "doneAt", j.created, j.changed, j.unchanged, j.wrong`;

/** Removes what is left of imports, of all companies, after a day. */
export async function removeOldImports(tx: Transaction): Promise<void> {
  await tx.rows('SELECT remove_old_imports()');
}

/** Adds an import without rows. */
export async function insertImport(
  tx: Transaction,
  { id, memberId, kind, period, columns: names }: Pick<ImportJob, 'id' | 'memberId' | 'kind' | 'period' | 'columns'>,
): Promise<ImportJob> {
  const counts = { created: 0, changed: 0, unchanged: 0, wrong: 0 };
  await insertRows(tx, 'import_job', [{ id, version: 1, member_id: memberId, kind, period, columns: names, ...counts }]);
  return { id, version: 1, memberId, kind, period, columns: names, doneAt: null, ...counts };
}

/** Reads a member's import and keeps others from changing it until the transaction ends. */
export async function lockImport(tx: Transaction, memberId: string, id: string): Promise<ImportJob | null> {
  const sql = `SELECT ${columns} FROM import_job j WHERE j.member_id = $1 AND j.id = $2 FOR UPDATE`;
  const rows = await tx.rows<ImportJob>(sql, [memberId, id]);
  return rows[0] ?? null;
}

/** Removes a member's import with its rows. */
export async function deleteImport(tx: Transaction, id: string): Promise<void> {
  await tx.rows('DELETE FROM import_job WHERE id = $1', [id]);
}

/** Keeps a part of the rows in place of those that have the same numbers, and counts all of them. */
export async function keepRows(tx: Transaction, { id }: Pick<ImportJob, 'id'>, rows: readonly StagedRow[]): Promise<ImportJob> {
  await tx.rows('DELETE FROM import_row WHERE job_id = $1 AND number = ANY($2)', [id, rows.map(({ number }) => number)]);
  await insertRows(
    tx,
    'import_row',
    rows.map(({ number, code, cells, act, seenVersion }) => ({ job_id: id, number, code, cells, act, seen_version: seenVersion })),
  );
  return onlyRow(
    await tx.rows<ImportJob>(
      `UPDATE import_job j SET version = j.version + 1, created = r.created, changed = r.changed, unchanged = r.unchanged, wrong = r.wrong
       FROM (SELECT count(*) FILTER (WHERE act = 'CREATE') AS created, count(*) FILTER (WHERE act = 'CHANGE') AS changed,
               count(*) FILTER (WHERE act = 'NONE') AS unchanged, count(*) FILTER (WHERE act = 'WRONG') AS wrong
             FROM import_row WHERE job_id = $1) r
       WHERE j.id = $1 RETURNING ${columns}`,
      [id],
    ),
  );
}

/** Reads which codes stand in other rows than these, and where. */
export function findCodeRows(
  tx: Transaction,
  { id }: Pick<ImportJob, 'id'>,
  { codes, numbers }: { readonly codes: readonly string[]; readonly numbers: readonly number[] },
): Promise<readonly { readonly code: string; readonly number: number }[]> {
  return tx.rows(
    `SELECT code, min(number) AS number FROM import_row WHERE job_id = $1 AND code = ANY($2) AND number <> ALL($3) GROUP BY code`,
    [id, codes, numbers],
  );
}

/** Reads a part of the rows that write something, after a number, in their order. */
export function findRowsToWrite(tx: Transaction, { id }: Pick<ImportJob, 'id'>, after: number): Promise<readonly StagedRow[]> {
  return tx.rows(
    `SELECT number, code, cells, act, seen_version AS "seenVersion" FROM import_row
     WHERE job_id = $1 AND number > $2 AND act IN ('CREATE', 'CHANGE') ORDER BY number LIMIT 1000`,
    [id, after],
  );
}

/** Marks an import as done, and removes its rows. */
export async function finishImport(tx: Transaction, { id }: Pick<ImportJob, 'id'>, at: Date): Promise<ImportJob> {
  await tx.rows('DELETE FROM import_row WHERE job_id = $1', [id]);
  const sql = `UPDATE import_job j SET version = j.version + 1, done_at = $2 WHERE j.id = $1 RETURNING ${columns}`;
  return onlyRow(await tx.rows<ImportJob>(sql, [id, at]));
}
